package dev.diskover.identity.account.domain;

/** What an owner is told of their account because it concerns its security. */
public enum AccountNotice {
    PASSWORD_CHANGED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_REACTIVATED
}
