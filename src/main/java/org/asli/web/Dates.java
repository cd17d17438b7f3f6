package org.asli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times for the pages, in the time zone of the machine. */
@Named("dates")
@ApplicationScoped
public class Dates {
    /** 21 Nov 2026. */
    public String day(Instant moment) {
        return write(moment, "date.day");
    }

    /** 21 Nov 2026, 10:31. */
    public String minute(Instant moment) {
        return minuteOf(moment);
    }

    static String dayOf(LocalDate day) {
        return DateTimeFormatter.ofPattern(Text.of("date.day"), Text.locale()).format(day);
    }

    static String minuteOf(Instant moment) {
        return write(moment, "date.minute");
    }

    private static String write(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(Text.of(pattern), Text.locale()).format(moment.atZone(ZoneId.systemDefault()));
    }
}
