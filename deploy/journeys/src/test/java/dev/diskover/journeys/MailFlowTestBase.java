package dev.diskover.journeys;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Inbox;
import dev.diskover.demo.Inbox.Letter;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;

/** Somebody who reads the mails that Diskover sends, and follows them. */
abstract class MailFlowTestBase {

    final Marketplace marketplace = RunningSystem.get().marketplace();
    final Inbox inbox = RunningSystem.get().inbox();

    /** Opens the link in the letter, as its reader does before anything else. */
    final Letter read(Person reader, String subject) throws IOException {
        var letter = inbox.await(reader.email(), subject);
        new Browser().read(letter.link());
        return letter;
    }

    final Answer post(String path, Object body) {
        return marketplace.api().post(path, null, body);
    }
}
