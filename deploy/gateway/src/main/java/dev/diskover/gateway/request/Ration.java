package dev.diskover.gateway.request;

import dev.diskover.gateway.route.Rate;

/**
 * What a client has left of a rate.
 *
 * @param remaining requests it may make at once
 * @param waitSeconds until it may ask again; 0 when this request may pass
 * @param resetSeconds until all of the rate is there again
 */
public record Ration(Rate rate, long remaining, long waitSeconds, long resetSeconds) {

    public boolean isExhausted() {
        return waitSeconds > 0;
    }

    /** {@code RateLimit-Policy} of the IETF's draft-ietf-httpapi-ratelimit-headers. */
    public String policy() {
        return "\"%s\";q=%d;w=%d"
                .formatted(rate.name(), rate.requests(), rate.per().toSeconds());
    }

    /** {@code RateLimit} of the same draft. */
    public String state() {
        return "\"%s\";r=%d;t=%d".formatted(rate.name(), remaining, resetSeconds);
    }
}
