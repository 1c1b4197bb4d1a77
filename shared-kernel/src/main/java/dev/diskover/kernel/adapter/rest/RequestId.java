package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Ids;
import java.util.regex.Pattern;

/** Finds all that belongs to one request, in answers and in logs. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7E]{1,128}");

    /** @param sent what the caller calls the request; a new id where that is nothing, or nothing one could log */
    static String of(String sent) {
        return sent != null && ACCEPTABLE.matcher(sent).matches()
                ? sent
                : Ids.next().toString();
    }

    private RequestId() {}
}
