package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.session.fixture.People;
import jakarta.inject.Inject;

/** Where browsers come back to. */
abstract class SocialCallbackTestBase {

    @Inject
    People people;

    static String callback(String provider, String state, String code) {
        return "http://x/v1/auth/social/callback/%s?state=%s&code=%s".formatted(provider, state, code);
    }
}
