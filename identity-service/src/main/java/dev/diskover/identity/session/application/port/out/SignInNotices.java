package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.session.domain.Client;
import java.time.Instant;

/** Tells a user of a sign-in that may not have been theirs. */
public interface SignInNotices {

    /** Joins the running unit of work. */
    void newSignIn(UserView user, Client client, Instant at);
}
