package org.asli.document;

import java.time.LocalDate;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.InstrumentRates;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.comparison.Choice;
import org.asli.document.Fault.Shape;
import org.asli.money.OutOfRange.Rule;
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

/**
 * Reads {@link ChoiceDocument} in format 1. A null fallback says that a field is required.
 *
 * <p>These names and fallbacks are a promise to every document ever stored: a later format gets a reader of its own,
 * and this one stays as it is.
 */
final class ChoiceReader {
    private static final MaturityBenefit NO_MATURITY = new MaturityBenefit(Rupees.ZERO, false);
    private static final TermPlan NO_TERM_PLAN = new TermPlan(Rupees.ZERO, 0);

    private ChoiceReader() {
    }

    static Choice choice(Fields fields) {
        fields.value("format", Shape.KNOWN_FORMAT, 1, node -> node.isInt() && node.intValue() == 1, node -> 1);
        Proposal policy = fields.object("policy", null, ChoiceReader::proposal);
        TermPlusSip alternative = fields.object("alternative", null, ChoiceReader::alternative);
        Rate inflation = fields.rate("inflation", Rate.ZERO);
        ReturnModel returns = fields.object("returns", ReturnModel.USUAL, ChoiceReader::returns);
        Taxpayer taxpayer = fields.object("taxpayer", Taxpayer.USUAL, ChoiceReader::taxpayer);
        Scenario scenario = fields.word("scenario", Scenario.AT_8);
        Integer yearsHeld = fields.whole("yearsHeld", Choice.USUAL_YEARS_HELD);
        InstrumentRates safe = fields.object("instruments", InstrumentRates.USUAL, ChoiceReader::instruments);
        return fields.build(() ->
            new Choice(policy, alternative, inflation, returns, yearsHeld, taxpayer, scenario, safe));
    }

    private static InstrumentRates instruments(Fields fields) {
        Rate deposit = fields.rate("deposit", InstrumentRates.USUAL.deposit());
        Rate ppf = fields.rate("ppf", InstrumentRates.USUAL.ppf());
        Rate bond = fields.rate("bond", InstrumentRates.USUAL.bond());
        return fields.build(() -> new InstrumentRates(deposit, ppf, bond));
    }

    private static Taxpayer taxpayer(Fields fields) {
        LocalDate issued = fields.day("issued", Taxpayer.USUAL.issued());
        Boolean unitLinked = fields.flag("unitLinked", false);
        Boolean listedDisability = fields.flag("listedDisability", false);
        Rupees others = fields.rupees("otherPremiums", Rupees.ZERO);
        Rate slab = fields.rate("slab", Taxpayer.USUAL.slab());
        Boolean deduction = fields.flag("deduction", false);
        Boolean cess = fields.flag("cess", false);
        return fields.build(() -> new Taxpayer(issued, unitLinked, listedDisability, others, slab, deduction, cess));
    }

    private static Proposal proposal(Fields fields) {
        String product = fields.text("product", "");
        String insurer = fields.text("insurer", "");
        PremiumSchedule premium = fields.object("premium", null, ChoiceReader::premium);
        var benefits = fields.objects("benefits", Proposal.MOST_BENEFITS, ChoiceReader::benefit);
        MaturityBenefit maturity = fields.object("maturity", NO_MATURITY, ChoiceReader::maturity);
        Integer term = fields.whole("termYears", null);
        Rupees cover = fields.rupees("lifeCover", Rupees.ZERO);
        EarlyEnd end = fields.object("earlyEnd", EarlyEnd.USUAL, ChoiceReader::earlyEnd);
        return fields.build(() -> new Proposal(product, insurer, premium, benefits, maturity, term, cover, end));
    }

    private static EarlyEnd earlyEnd(Fields fields) {
        Integer age = fields.whole("entryAge", EarlyEnd.USUAL.entryAge());
        var surrender = fields.objects("surrenderValues", Proposal.LONGEST_TERM, ChoiceReader::surrenderValue);
        DeathBenefit death = fields.object("death", DeathBenefit.USUAL, ChoiceReader::death);
        Rate yield = fields.rate("tenYearYield", Rate.ZERO);
        return fields.build(() -> new EarlyEnd(age, new SurrenderValues(surrender), death, yield));
    }

    private static SurrenderValues.Value surrenderValue(Fields fields) {
        Integer year = fields.whole("year", null);
        Rupees amount = fields.rupees("amount", null);
        return fields.build(() -> new SurrenderValues.Value(year, amount));
    }

    private static DeathBenefit death(Fields fields) {
        var multiple = fields.factor("premiumMultiple", DeathBenefit.USUAL.premiumMultiple());
        Rupees bonus = fields.rupees("bonusPerYear", Rupees.ZERO);
        return fields.build(() -> new DeathBenefit(multiple, bonus));
    }

    private static PremiumSchedule premium(Fields fields) {
        Rupees yearly = fields.rupees("yearlyPremium", null);
        PaymentMode mode = fields.word("mode", PaymentMode.YEARLY);
        ModeFactors factors = fields.object("factors", ModeFactors.USUAL, ChoiceReader::factors);
        Integer years = fields.whole("years", null);
        Rate first = fields.rate("taxFirstYear", Rate.ZERO);
        Rate after = fields.rate("taxAfter", Rate.ZERO);
        Rupees rider = fields.rupees("rider", Rupees.ZERO);
        Rate riderTax = fields.rate("riderTax", Rate.ZERO);
        return fields.build(() -> new PremiumSchedule(yearly, mode, factors, years, first, after, rider, riderTax));
    }

    private static ModeFactors factors(Fields fields) {
        ModeFactors usual = ModeFactors.USUAL;
        var yearly = fields.factor("yearly", usual.yearly());
        var halfYearly = fields.factor("halfYearly", usual.halfYearly());
        var quarterly = fields.factor("quarterly", usual.quarterly());
        var monthly = fields.factor("monthly", usual.monthly());
        return fields.build(() -> new ModeFactors(yearly, halfYearly, quarterly, monthly));
    }

    private static BenefitStream benefit(Fields fields) {
        String label = fields.text("label", "");
        var listed = fields.amounts("amounts", Proposal.LONGEST_TERM);
        boolean growing = listed != null && listed.isEmpty();
        Rupees amount = growing ? fields.rupees("amount", null) : fields.absent("amount", Rule.LISTED);
        Growth growth = growing ? fields.object("growth", Growth.NONE, ChoiceReader::growth)
            : fields.absent("growth", Rule.LISTED);
        Integer first = fields.whole("firstYear", null);
        Integer last = fields.whole("lastYear", null);
        PaymentMode frequency = fields.word("frequency", PaymentMode.YEARLY);
        Timing timing = fields.word("timing", Timing.IN_ARREAR);
        Boolean guaranteed = fields.flag("guaranteed", false);
        Illustration illustration = fields.word("illustration", Illustration.BOTH);
        return fields.build(() -> new BenefitStream(label, growing ? new YearlyAmounts.Growing(amount, growth)
            : new YearlyAmounts.Listed(listed), first, last, frequency, timing, guaranteed, illustration));
    }

    private static Growth growth(Fields fields) {
        Growth.Kind kind = fields.word("kind", Growth.Kind.NONE);
        Rate rate = fields.rate("rate", kind == null || kind == Growth.Kind.NONE ? Rate.ZERO : null);
        Integer every = fields.whole("everyYears", 1);
        return fields.build(() -> new Growth(kind, rate, every));
    }

    private static MaturityBenefit maturity(Fields fields) {
        Rupees amount = fields.rupees("amount", null);
        Boolean guaranteed = fields.flag("guaranteed", false);
        Rupees whole = amount == null ? Rupees.ZERO : amount;
        Rupees at4 = fields.rupees("at4", whole);
        Rupees part = fields.rupees("guaranteedPart", guaranteed != null && guaranteed ? whole : Rupees.ZERO);
        return fields.build(() -> new MaturityBenefit(amount, at4, part));
    }

    private static TermPlusSip alternative(Fields fields) {
        TermPlan term = fields.object("termPlan", NO_TERM_PLAN, ChoiceReader::termPlan);
        var sip = fields.object("sip", null, ChoiceReader::sip);
        Funding funding = fields.object("funding", Funding.LIKE_FOR_LIKE, ChoiceReader::funding);
        return fields.build(() -> new TermPlusSip(term, sip, funding));
    }

    private static Funding funding(Fields fields) {
        Funding.Source source = fields.word("termPremiumFrom", Funding.Source.FUND);
        Funding.Rhythm rhythm = fields.word("rhythm", Funding.Rhythm.PREMIUM);
        Rate stepUp = fields.rate("stepUp", Rate.ZERO);
        return fields.build(() -> new Funding(source, rhythm, stepUp));
    }

    private static TermPlan termPlan(Fields fields) {
        Rupees yearly = fields.rupees("yearlyPremium", null);
        Integer years = fields.whole("years", null);
        return fields.build(() -> new TermPlan(yearly, years));
    }

    private static SystematicInvestmentPlan sip(Fields fields) {
        Rate expected = fields.rate("expectedReturn", null);
        Rate expense = fields.rate("expenseRatio", Rate.ZERO);
        Convention convention = fields.word("convention", Convention.EFFECTIVE);
        return fields.build(() -> new SystematicInvestmentPlan(expected, expense, convention));
    }

    private static ReturnModel returns(Fields fields) {
        Rate volatility = fields.rate("volatility", ReturnModel.USUAL.volatility());
        Integer seed = fields.whole("seed", ReturnModel.USUAL.seed());
        return fields.build(() -> new ReturnModel(volatility, seed));
    }
}
