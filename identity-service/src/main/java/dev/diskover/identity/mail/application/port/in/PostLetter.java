package dev.diskover.identity.mail.application.port.in;

import dev.diskover.identity.mail.domain.Letter;

/** Mail that is sent once the unit of work has committed, and tried again until the mail server takes it. */
public interface PostLetter {

    /** Joins the running unit of work: no change without its letter, no letter without its change. */
    void post(Letter letter);
}
