package dev.diskover.identity.account.application.port.in;

/** Decides which of the requested letters are due to somebody, and posts those. */
public interface SendRequestedLetters {

    void send();
}
