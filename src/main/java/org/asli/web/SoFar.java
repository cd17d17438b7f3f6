package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.comparison.Choice;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;
import org.asli.policy.Standing;

/** How it comes about what is paid and received by the end of a policy year. */
record SoFar(Proposal policy, List<Standing> standings) {
    SoFar(Choice choice) {
        this(choice.paidPolicy(), choice.standings());
    }

    /** The policy at the end of a year. */
    Standing at(int year) {
        return standings.get(year - 1);
    }

    /** All instalments by then; the benefits of the years before, and those of the year, which are told where they have grown. */
    List<Line> lines(int year) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Text.of("leaving.paid"), YearSums.grouped(policy.premium().cashFlows().flows().stream()
            .filter(flow -> flow.time() < year).map(CashFlow::amount).map(Rupees::negated).toList())));
        List<Rupees> received = new ArrayList<>(List.of(year == 1 ? Rupees.ZERO : at(year - 1).received()));
        for (BenefitStream stream : policy.benefits()) {
            String grown = YearSums.grown(stream, year);
            if (!grown.isEmpty()) {
                lines.add(new Line(YearSums.name(stream), grown));
            }
            received.add(stream.paidIn(year));
        }
        if (!at(year).received().isZero()) {
            lines.add(new Line(Text.of("leaving.received"),
                RowSum.added(received.stream().filter(amount -> !amount.isZero()).toList(), at(year).received())));
        }
        return lines;
    }

    /** Where they are not what is paid: the instalments without tax and riders, on which what is guaranteed depends. */
    List<Line> untaxed(int year) {
        Standing standing = at(year);
        Rupees paid = standing.premiumsPaid();
        Rupees each = policy.premium().instalment();
        return paid.equals(standing.paid()) ? List.of() : List.of(new Line(Text.of("sum.untaxed"), RupeeFormat.full(each) + " × "
            + Math.min(year, policy.premium().years()) * policy.premium().mode().paymentsPerYear() + " = "
            + RupeeFormat.full(paid)));
    }
}
