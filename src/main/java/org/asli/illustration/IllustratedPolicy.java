package org.asli.illustration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asli.policy.BenefitStream;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.SurrenderValues;

/**
 * What an insurer's table says of a policy.
 *
 * @param premium in the yearly mode; its tax is zero unless the first year's premium differs from the later ones by it;
 *     empty where no column is the premium
 * @param surrender {@link SurrenderValues#NONE} where no column has them
 * @param entryAge at the row of the first year; empty where no column is the age
 */
public record IllustratedPolicy(Optional<PremiumSchedule> premium, List<BenefitStream> benefits,
    MaturityBenefit maturity, int termYears, SurrenderValues surrender, OptionalInt entryAge) {
}
