package org.asli.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.DeathBenefit;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.SurrenderValues;
import org.asli.policy.Timing;
import org.asli.simulation.ReturnModel;
import org.asli.tax.Taxpayer;

/** Choices of the size of what is sold, all amounts in multiples of one. The same seed and another unit is the same choice, scaled. */
public final class OrdinaryChoices {
    /** Of this no instalment, tax on it or part of a year is a fraction of a paisa. */
    public static final long UNIT = 120_000;

    private final Random random;
    private final long unit;

    public OrdinaryChoices(long seed, long unit) {
        random = new Random(seed);
        this.unit = unit;
    }

    public Choice next() {
        int term = 3 + random.nextInt(28);
        var benefits = IntStream.range(0, random.nextInt(4)).mapToObj(i -> benefit(term)).toList();
        var maturity = maturity(amount(60), amount(20));
        var policy = new Proposal("", "", premium(term), benefits, maturity, term, amount(200), ending(term));
        var sip = new SystematicInvestmentPlan(percent(60, 150), percent(0, 20));
        var alternative = new TermPlusSip(new TermPlan(small(), random.nextInt(term + 1)), sip);
        return new Choice(policy, alternative, percent(0, 80), new ReturnModel(percent(50, 250), 1),
            1 + random.nextInt(term), taxpayer(), one(Scenario.values()));
    }

    private MaturityBenefit maturity(Rupees forSure, Rupees bonus) {
        return random.nextBoolean() ? new MaturityBenefit(forSure, random.nextBoolean())
            : new MaturityBenefit(forSure.plus(bonus).plus(bonus), forSure.plus(bonus), forSure);
    }

    private PremiumSchedule premium(int term) {
        boolean taxed = random.nextBoolean();
        return new PremiumSchedule(amount(9).plus(Rupees.of(unit)), one(PaymentMode.values()), ModeFactors.USUAL,
            1 + random.nextInt(Math.min(term, 12)), Rate.ofPercent(taxed ? "4.5" : "0"), Rate.ofPercent(taxed ? "2.25" : "0"),
            random.nextInt(3) == 0 ? Rupees.of(unit) : Rupees.ZERO, Rate.ofPercent("18"));
    }

    private BenefitStream benefit(int term) {
        int first = 1 + random.nextInt(term);
        var growth = random.nextBoolean() ? Growth.NONE : new Growth(Growth.Kind.SIMPLE, percent(0, 100), 1 + random.nextInt(4));
        return new BenefitStream("", amount(4), first, first + random.nextInt(term - first + 1), one(PaymentMode.values()),
            one(Timing.values()), growth, random.nextBoolean(), one(Illustration.values()));
    }

    private EarlyEnd ending(int term) {
        var stated = random.nextBoolean() ? SurrenderValues.NONE
            : new SurrenderValues(List.of(new SurrenderValues.Value(1 + random.nextInt(term), amount(9))));
        return new EarlyEnd(18 + random.nextInt(40), stated, new DeathBenefit(BigDecimal.valueOf(random.nextInt(12)), small()),
            random.nextBoolean() ? Rate.ZERO : percent(40, 90));
    }

    private Taxpayer taxpayer() {
        return new Taxpayer(LocalDate.of(2024 + random.nextInt(3), 4, 1), random.nextInt(5) == 0, random.nextBoolean(),
            amount(3), percent(0, 300), random.nextBoolean(), random.nextBoolean());
    }

    private Rupees amount(int most) {
        return Rupees.of(unit * random.nextInt(most));
    }

    private Rupees small() {
        return Rupees.of(unit / 40 * random.nextInt(6));
    }

    /** In tenths of a percent. */
    private Rate percent(int least, int most) {
        return new Rate(BigDecimal.valueOf(least + random.nextInt(most - least + 1), 3));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
