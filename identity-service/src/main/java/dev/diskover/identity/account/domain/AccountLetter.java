package dev.diskover.identity.account.domain;

/** The letters anyone can have sent to an address by asking, and which are therefore rationed. */
public enum AccountLetter {
    VERIFY_EMAIL,
    RESET_PASSWORD,
    LOGIN_CODE
}
