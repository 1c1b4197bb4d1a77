package dev.diskover.kernel.adapter.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who somebody is that shows a personal access token. */
final class PersonalTokenRequest extends BaseAuthenticationRequest {

    private final String token;

    PersonalTokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
