package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Rejection;

/** What was asked takes a person who signed in; no scope opens it to a token. */
public final class PersonalTokenRefused extends Rejection {

    public PersonalTokenRefused() {
        super(
                Reason.FORBIDDEN,
                "personal_token_refused",
                "This cannot be done with a personal access token; sign in instead");
    }
}
