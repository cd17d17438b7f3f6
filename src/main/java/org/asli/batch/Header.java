package org.asli.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.asli.batch.BadFile.Reason;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * The first line of a file: the times of the amounts below, led by the head of a column of names where there is one.
 *
 * @param times in years; from the first date where they are dates
 */
record Header(boolean named, double[] times) {
    static final int FEWEST_TIMES = 2;
    static final int MOST_TIMES = 5_000;

    private static final Pattern YEARS = Pattern.compile("\\d{1,4}(\\.\\d{1,20})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMERIC = Pattern.compile("[-+\\d.]+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    static Header read(Lines.Line line) throws BadFile {
        String[] cells = cells(line);
        boolean named = !NUMERIC.matcher(cells[0]).matches();
        int first = named ? 1 : 0;
        int count = cells.length - first;
        if (count < FEWEST_TIMES) {
            throw new BadFile(Reason.TOO_FEW_TIMES, 0);
        }
        if (count > MOST_TIMES) {
            throw new BadFile(Reason.TOO_MANY_TIMES, 0);
        }
        return new Header(named, times(Arrays.asList(cells).subList(first, cells.length), first + 1));
    }

    private static String[] cells(Lines.Line line) throws BadFile {
        if (line == null || line.isBlank()) {
            throw new BadFile(Reason.EMPTY, 0);
        }
        if (line.text() == null) {
            throw new BadFile(Reason.HEADER_TOO_LONG, 0);
        }
        if (NO_TEXT.matcher(line.text()).find()) {
            throw new BadFile(Reason.NOT_TEXT, 0);
        }
        try {
            return Arrays.stream(Cells.of(line.text())).map(String::strip).toArray(String[]::new);
        } catch (BadLine e) {
            throw new BadFile(Reason.QUOTES, 0);
        }
    }

    private static double[] times(List<String> cells, int firstCell) throws BadFile {
        LocalDate start = day(cells.get(0));
        double[] times = new double[cells.size()];
        for (int k = 0; k < times.length; k++) {
            times[k] = start == null ? years(cells.get(k)) : years(start, day(cells.get(k)));
            if (Double.isNaN(times[k]) || times[k] > CashFlow.LONGEST) {
                throw new BadFile(Reason.NOT_A_TIME, firstCell + k);
            }
            if (k > 0 && !(times[k] > times[k - 1])) {
                throw new BadFile(Reason.NOT_ASCENDING, firstCell + k);
            }
        }
        return times;
    }

    private static double years(String cell) {
        return YEARS.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
    }

    private static double years(LocalDate start, LocalDate day) {
        return day == null ? Double.NaN : ChronoUnit.DAYS.between(start, day) / CashFlowSeries.DAYS_A_YEAR;
    }

    private static LocalDate day(String cell) {
        try {
            return DAY.matcher(cell).matches() ? LocalDate.parse(cell) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How many cells each line has. */
    int cells() {
        return times.length + (named ? 1 : 0);
    }

    /** The name in front of a line's amounts; empty where there is none. */
    String name(String[] cells) {
        return named ? cells[0].strip() : "";
    }

    /** The amounts of a line that has as many cells as this one. */
    Row row(String[] cells) throws BadLine {
        int first = named ? 1 : 0;
        long[] paise = new long[times.length];
        for (int k = 0; k < times.length; k++) {
            paise[k] = Amounts.paise(cells[first + k]);
            if (paise[k] == Amounts.NOT_PLAIN) {
                return looseRow(cells);
            }
        }
        return new Row.Paise(paise);
    }

    private Row looseRow(String[] cells) throws BadLine {
        int first = named ? 1 : 0;
        Rupees[] amounts = new Rupees[times.length];
        for (int k = 0; k < times.length; k++) {
            amounts[k] = Amounts.rupees(cells[first + k], first + k + 1);
        }
        return Row.of(Arrays.asList(amounts));
    }
}
