package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.social.fixture.SvixSigner;
import jakarta.inject.Inject;
import java.util.List;

/** What Clerk tells, and what became of it. */
abstract class ClerkWebhookTestBase {

    static final SvixSigner FORGER = new SvixSigner("whsec_Zm9yZ2VyLWZvcmdlci1mb3JnZXI=");

    @Inject
    People people;

    List<String> named(String email) {
        return people.texts("select name from users where email = ?", email);
    }

    List<String> factsAbout(String email) {
        return people.texts(
                "select o.id::text from outbox o join users u on u.id::text = o.key where u.email = ? order by o.seq",
                email);
    }
}
