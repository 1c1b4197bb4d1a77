package dev.diskover.kernel.application;

/**
 * What the client calls one attempt.
 *
 * @param caller whose key it is; keys of two callers never meet
 * @param operation what is done, for example {@code POST /v1/products}
 * @param key as the client sent it; null where it sent none
 * @param requestHash SHA-256 of what was asked, to notice the same key with another request
 */
public record IdempotencyKey(String caller, String operation, String key, String requestHash) {

    private static final IdempotencyKey NONE = new IdempotencyKey(null, null, null, null);

    public static IdempotencyKey none() {
        return NONE;
    }

    public boolean isNone() {
        return key == null;
    }
}
