package dev.diskover.entitlement.library.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the kernel does with personal access tokens in every service that is not identity. */
@QuarkusTest
@QuarkusTestResource(FakeIdentity.class)
class PersonalTokenTest extends RunningService {

    private static final String LIBRARY = "/v1/library";

    private final UUID anna = UUID.randomUUID();

    @AfterEach
    void bring_identity_back() {
        FakeIdentity.tellDown(false);
    }

    @Test
    void a_script_does_what_its_scopes_name_and_nothing_else() {
        // Given
        var reader = FakeIdentity.tokenOf(anna, "library:read", "assets:read");
        var download = "/v1/assets/%s/download".formatted(UUID.randomUUID());

        // When, Then
        get(reader, LIBRARY).statusCode(200).body("data.size()", is(0));
        get(reader, "/v1/entitlements").statusCode(200);
        get(reader, download)
                .statusCode(403)
                .body("code", equalTo("insufficient_scope"))
                .body("scopes", contains("library:download"));
        get(FakeIdentity.tokenOf(anna, "library:download"), download)
                .statusCode(403)
                .body("code", equalTo("not_entitled"));
    }

    @Test
    void a_token_that_identity_does_not_know_is_refused() {
        get(PersonalTokenText.next(), LIBRARY)
                .statusCode(401)
                .body("code", equalTo("unauthorized"))
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_token_that_cannot_be_one_is_refused_without_a_question() {
        // Given
        FakeIdentity.tellDown(true);

        // When, Then
        for (var token : new String[] {"dsk_pat_", "dsk_pat_0", "dsk_pat_" + "0".repeat(46)}) {
            get(token, LIBRARY).statusCode(401);
        }
    }

    @Test
    void while_identity_is_down_a_token_is_neither_accepted_nor_called_invalid() {
        // Given
        var token = FakeIdentity.tokenOf(anna, "library:read");
        FakeIdentity.tellDown(true);

        // When, Then
        get(token, LIBRARY)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service_unavailable"));
    }

    @Test
    void access_tokens_need_no_identity_and_no_scope() {
        // Given
        FakeIdentity.tellDown(true);

        // When, Then
        get(TestTokens.user(anna), LIBRARY).statusCode(200);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
