package org.asli.document;

import org.asli.money.OutOfRange;

/** One reason why a document is refused. The wording a person sees is in the message bundle. */
public sealed interface Fault {

    /** Where in the document: a JSON pointer (RFC 6901), {@code /policy/benefits/2/amount}; empty for the whole. */
    String pointer();

    /** What must hold there, as one word of lower-case letters and hyphens. */
    String word();

    /** The text is no JSON document that could be looked into. Line and column count from 1; 0 is not known. */
    record Unreadable(Cause cause, int line, int column) implements Fault {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String word() {
            return Words.of(cause);
        }
    }

    enum Cause {
        /** No JSON, more than one document, or a number out of all bounds. */
        SYNTAX,
        /** A name occurs twice in one object. */
        DUPLICATE_FIELD,
        /** More than {@link Json#LONGEST} bytes, or of many series {@link Json#LONGEST_BATCH}. */
        TOO_LONG,
        /** Nested too deep, or a name, text or number of absurd length. */
        BEYOND_LIMITS
    }

    /** The field is not what the format asks for. */
    record Misshapen(String pointer, Shape expected) implements Fault {
        @Override
        public String word() {
            return Words.of(expected);
        }
    }

    /** What a field should have been. */
    enum Shape {
        OBJECT, LIST, TEXT, NUMBER, WHOLE_NUMBER, TRUE_OR_FALSE, DATE, KNOWN_WORD, KNOWN_FIELD, KNOWN_FORMAT,
        CASH_FLOWS_OR_DATED, TWO_FLOWS, SERIES_OR_ROWS, ASCENDING_TIMES, AMOUNT_FOR_EACH_TIME
    }

    /** The field has the right form, but its value breaks a rule of the domain. */
    record BrokenRule(String pointer, OutOfRange.Rule rule) implements Fault {
        @Override
        public String word() {
            return Words.of(rule);
        }
    }
}
