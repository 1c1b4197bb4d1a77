package dev.diskover.identity.mail.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as letters tell them: to the minute, and in one zone, because the reader's is not known. */
public final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    public static String told(Instant moment) {
        return FORM.format(moment);
    }

    private Moments() {}
}
