package dev.diskover.identity.account.application.port.in;

/** Clears away what no longer decides anything: old tries and ended verification tokens. */
public interface ForgetSpent {

    void forget();
}
