package dev.diskover.entitlement.library.adapter.in.rest;

import static io.restassured.RestAssured.given;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.testing.TestTokens;
import io.restassured.response.ValidatableResponse;

/** Buyers look at what is theirs. */
abstract class LibraryOfBuyers extends RunningService {

    static ValidatableResponse library(UserId user, String query) {
        return given().auth()
                .oauth2(TestTokens.user(user.value()))
                .get("/v1/library" + query)
                .then();
    }
}
