package dev.diskover.identity.account.domain;

/** The letters anyone can have sent to an address by asking; each carries a secret, and they are rationed. */
public enum AccountLetter {
    VERIFY_EMAIL,
    RESET_PASSWORD,
    LOGIN_CODE
}
