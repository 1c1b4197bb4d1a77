package dev.diskover.identity.mail.application.port.out;

import dev.diskover.identity.mail.domain.Letter;

public interface MailServer {

    /**
     * Renders the letter in its reader's language and hands it over.
     *
     * @return whether the server took it
     */
    boolean deliver(Letter letter);
}
