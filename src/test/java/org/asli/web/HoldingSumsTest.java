package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.asli.money.RupeeFormat;
import org.junit.jupiter.api.Test;

class HoldingSumsTest {
    private static final Formats FORMATS = new Formats();

    @Test
    void every_way_of_going_on_is_told_and_its_arithmetic_is_true() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var answer = new HoldingAnswer(comparison);
            var sums = answer.getSums();
            for (int i = 0; i < sums.size(); i++) {
                var outcome = answer.getRows().get(i).outcome();
                ToldRows.tells(sums.get(i), answer.getRows().get(i).way(), name, FORMATS.toPaisa(outcome.finalValue()),
                    RupeeFormat.cell(outcome.premiums()), RupeeFormat.cell(outcome.now()), RupeeFormat.cell(outcome.benefits()),
                    RupeeFormat.cell(outcome.cover()));
            }
        });
    }

    @Test
    void so_is_every_way_after_tax() {
        ToldRows.proposals().forEach((name, comparison) -> {
            HeldTaxView held = new HoldingAnswer(comparison).getTaxed();
            var sums = held.getSums();
            for (int i = 0; i < sums.size(); i++) {
                var outcome = held.getRows().get(i).outcome();
                ToldRows.tells(sums.get(i), held.getRows().get(i).way(), name, FORMATS.toPaisa(outcome.finalValue()),
                    RupeeFormat.cell(outcome.way().tax()), outcome.gainsTax() == 0 ? RupeeFormat.NOTHING : FORMATS.toPaisa(outcome.gainsTax()));
            }
        });
    }

    @Test
    void where_the_best_way_changes_both_end_with_the_same() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var answer = new HoldingAnswer(comparison);
            for (Why.Opened opened : answer.getSaid()) {
                opened.figures().forEach(figure -> {
                    ToldRows.equations(figure.lines());
                    ShownArithmetic.equations(figure.sum());
                });
            }
            answer.getChanges().figures().forEach(change -> assertTrue(answer.getWinners().contains(change.title()), name));
            answer.getTaxed().getChanges().figures()
                .forEach(change -> assertTrue(answer.getTaxed().getWinners().contains(change.title()), name));
        });
    }
}
