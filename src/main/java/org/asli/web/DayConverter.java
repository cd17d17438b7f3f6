package org.asli.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people in India write it, {@code 1/4/2026} or with dots or hyphens, or as {@code 2026-04-01}. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            return null;
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst);
        }
        if (yearFirst.matches()) {
            return day(yearFirst);
        }
        throw Problem.conversion("day.NOT_A_DAY");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static LocalDate day(Matcher parts) {
        try {
            int year = Integer.parseInt(parts.group("y"));
            if (year == 0) {
                throw Problem.conversion("day.NOT_A_DAY");
            }
            return LocalDate.of(year, Integer.parseInt(parts.group("m")), Integer.parseInt(parts.group("d")));
        } catch (DateTimeException noSuchDay) {
            throw Problem.conversion("day.NOT_A_DAY");
        }
    }
}
