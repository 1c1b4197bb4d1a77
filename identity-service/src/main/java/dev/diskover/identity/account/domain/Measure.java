package dev.diskover.identity.account.domain;

/** What an administrator can do to somebody's account. */
public enum Measure {
    DEACTIVATE,
    REACTIVATE,
    END_SESSIONS
}
