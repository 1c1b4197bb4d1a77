package dev.diskover.identity.attempt.application.port.in;

/** Deletes counts that slow nobody down any more. */
public interface ForgetAttempts {

    void forget();
}
