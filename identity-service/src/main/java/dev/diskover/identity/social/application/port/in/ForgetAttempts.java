package dev.diskover.identity.social.application.port.in;

/** Deletes sign-ins that were begun and never ended. */
public interface ForgetAttempts {

    void forgetOld();
}
