package dev.diskover.kernel.domain;

import java.util.Map;

/** A request the domain refuses. An expected answer, so it carries a stable code and no stack trace. */
public abstract class Rejection extends RuntimeException {

    /** Why, in the words of the domain; the edge decides what that means in its protocol. */
    public enum Reason {
        MALFORMED,
        UNAUTHENTICATED,
        PAYMENT_FAILED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        VERSION_MISMATCH,
        RULE_BROKEN,
        TOO_MANY_REQUESTS,
        UNAVAILABLE
    }

    private final Reason reason;
    private final String code;
    private final transient Map<String, Object> details;

    protected Rejection(Reason reason, String code, String message) {
        this(reason, code, message, Map.of());
    }

    /** @param details further members of the answer, such as the limit that was hit; never personal data. */
    protected Rejection(Reason reason, String code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.reason = reason;
        this.code = code;
        this.details = details;
    }

    public Reason reason() {
        return reason;
    }

    /** Part of the public interface: clients switch on it, so it never changes once released. */
    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
