package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.account.adapter.in.rest.MailReader;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.inject.Inject;

/** Codes that were mailed. */
abstract class LoginCodeTestBase {

    static final String WRONG = "0000 0000";

    @Inject
    MailReader mail;

    @Inject
    Database database;
}
