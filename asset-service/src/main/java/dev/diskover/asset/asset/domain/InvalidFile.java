package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;

/** A file cannot be described like this; the code says which rule is broken. */
public final class InvalidFile extends Rejection {

    public InvalidFile(String code, String message) {
        super(Reason.RULE_BROKEN, code, message);
    }
}
