package org.asli.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.InstrumentRates;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.comparison.Choice;
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
import org.asli.policy.YearlyAmounts;
import org.asli.simulation.ReturnModel;
import org.asli.tax.Taxpayer;

/** Choices all over the allowed range. */
final class RandomChoices {
    private static final String[] NAMES = {"", "Sanchay", "जीवन उमंग", "a \"quoted\" \\ name", "=1+1", "₹ € 😀", "</script>"};
    private final Random random;

    RandomChoices(long seed) {
        random = new Random(seed);
    }

    Choice next() {
        int term = 1 + random.nextInt(Proposal.LONGEST_TERM);
        var benefits = IntStream.range(0, random.nextInt(5)).mapToObj(i -> benefit(term)).toList();
        var policy = new Proposal(one(NAMES), one(NAMES), premium(term), benefits,
            maturity(), term, amount(0), earlyEnd(term));
        var sip = new SystematicInvestmentPlan(rate(-900, 9_000), rate(0, 999), one(Convention.values()));
        var termPlan = new TermPlan(amount(0), random.nextInt(TermPlan.LONGEST + 1));
        var returns = new ReturnModel(rate(0, 1_000), random.nextInt(ReturnModel.LARGEST_SEED + 1));
        return new Choice(policy, new TermPlusSip(termPlan, sip, funding(policy.premium())), rate(0, 3_000), returns,
            random.nextInt(101), taxpayer(), one(Scenario.values()),
            new InstrumentRates(rate(0, 9_000), rate(0, 200), rate(0, 200)));
    }

    private Funding funding(PremiumSchedule premium) {
        var any = new Funding(one(Funding.Source.values()), one(Funding.Rhythm.values()), rate(0, 1_000));
        return Choice.fits(premium, any) ? any : new Funding(any.termPremiumFrom(), any.rhythm(), Rate.ZERO);
    }

    private MaturityBenefit maturity() {
        Rupees[] ascending = {amount(0), amount(0), amount(0)};
        Arrays.sort(ascending);
        return random.nextBoolean() ? new MaturityBenefit(ascending[0], random.nextBoolean())
            : new MaturityBenefit(ascending[2], ascending[1], ascending[0]);
    }

    private Taxpayer taxpayer() {
        return new Taxpayer(LocalDate.ofEpochDay(random.nextInt(100_000) - 20_000), random.nextBoolean(),
            random.nextBoolean(), amount(0), rate(0, 1_000), random.nextBoolean(), random.nextBoolean());
    }

    private EarlyEnd earlyEnd(int term) {
        var values = IntStream.rangeClosed(1, term).filter(year -> random.nextInt(4) == 0)
            .mapToObj(year -> new SurrenderValues.Value(year, amount(0))).toList();
        return new EarlyEnd(2 + random.nextInt(99), new SurrenderValues(values),
            new DeathBenefit(BigDecimal.valueOf(random.nextInt(1_000_000), 4), amount(0)), rate(0, 150));
    }

    private PremiumSchedule premium(int term) {
        var factors = new ModeFactors(factor(), factor(), factor(), factor());
        return new PremiumSchedule(amount(1), one(PaymentMode.values()), factors, 1 + random.nextInt(term),
            rate(0, 1_000), rate(0, 1_000), amount(0), rate(0, 1_000));
    }

    private BenefitStream benefit(int term) {
        int first = 1 + random.nextInt(term);
        int last = first + random.nextInt(term - first + 1);
        if (random.nextInt(4) == 0) {
            var listed = new YearlyAmounts.Listed(IntStream.rangeClosed(first, last).mapToObj(year -> amount(0)).toList());
            return new BenefitStream(one(NAMES), listed, first, last, one(PaymentMode.values()), one(Timing.values()),
                random.nextBoolean(), one(Illustration.values()));
        }
        var growth = new Growth(one(Growth.Kind.values()), rate(0, 100), 1 + random.nextInt(9));
        return new BenefitStream(one(NAMES), Rupees.of(BigDecimal.valueOf(random.nextInt(100_000_000), 2)), first,
            last, one(PaymentMode.values()), one(Timing.values()), growth, random.nextBoolean(), one(Illustration.values()));
    }

    private Rupees amount(long leastPaise) {
        long bound = BigDecimal.TEN.pow(1 + random.nextInt(17)).longValueExact();
        return Rupees.of(BigDecimal.valueOf(leastPaise + random.nextLong(bound), 2));
    }

    private BigDecimal factor() {
        return BigDecimal.valueOf(1 + random.nextInt(10_000), 4);
    }

    /** In tenths of a percent, with more decimals now and then. */
    private Rate rate(int least, int most) {
        var tenths = BigDecimal.valueOf(least + random.nextInt(most - least + 1), 3);
        return new Rate(random.nextInt(4) == 0 ? tenths.multiply(new BigDecimal("0.123456789")) : tenths);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
