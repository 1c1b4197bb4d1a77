package dev.diskover.identity.mail.application.port.out;

import dev.diskover.identity.mail.domain.Letter;

public interface MailServer {

    /** Connects when the first letter is offered. */
    Visit visit();

    /** Hands over one letter after the other by the same connection. */
    interface Visit extends AutoCloseable {

        /** Renders the letter in its reader's language and offers it to the server. Never throws. */
        Outcome offer(Letter letter);

        @Override
        void close();
    }

    enum Outcome {
        TAKEN,
        /** This letter was not taken; another may be. */
        REFUSED,
        /** The connection is lost or never came about, so that the visit is over. */
        UNREACHABLE
    }
}
