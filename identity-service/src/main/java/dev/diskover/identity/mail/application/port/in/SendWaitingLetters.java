package dev.diskover.identity.mail.application.port.in;

/** Hands the letters that wait to the mail server. */
public interface SendWaitingLetters {

    /**
     * Sends what is due. A letter that fails is tried again, soon at first, then ever more rarely, and given up after a
     * day.
     */
    void send();
}
