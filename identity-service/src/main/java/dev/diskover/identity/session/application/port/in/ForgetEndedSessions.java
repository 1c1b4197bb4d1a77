package dev.diskover.identity.session.application.port.in;

/** Deletes what no longer protects anything. */
public interface ForgetEndedSessions {

    void forget();
}
