package dev.diskover.gateway.request;

import java.util.UUID;

/** The name of one request in every log, here and in the services. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final int MAX_LENGTH = 128;

    /** The client's own id where it is fit to be logged and sent on, else a new one. */
    public static String takeOrMake(String offered) {
        return isFit(offered) ? offered : UUID.randomUUID().toString();
    }

    private static boolean isFit(String offered) {
        return offered != null
                && !offered.isEmpty()
                && offered.length() <= MAX_LENGTH
                && offered.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    private RequestId() {}
}
