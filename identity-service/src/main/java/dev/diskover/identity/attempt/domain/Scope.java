package dev.diskover.identity.attempt.domain;

import java.util.Locale;

/** What attempts are counted against. */
public enum Scope {
    /** One account, tried from one address: the first to slow a stranger down, and nobody but them. */
    ACCOUNT_AT_ADDRESS,
    /** All accounts tried from one address. A success is taken back, for many people may share an address. */
    ADDRESS,
    /** One account, tried from anywhere. */
    ACCOUNT,
    /** A user who is signed in already. */
    SIGNED_IN_USER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
