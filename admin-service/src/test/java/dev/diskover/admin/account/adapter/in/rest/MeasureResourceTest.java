package dev.diskover.admin.account.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.RunningService;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MeasureResourceTest extends RunningService {

    private static final String REASON = "Reported for fraud";

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void identity_acts_in_the_administrators_name_and_hears_the_reason(String action) {
        // Given
        FakeIdentity.answersWith(204);
        var token = TestTokens.adminWriter(Cast.OPERATOR);

        // When
        post(action, token, " " + REASON).statusCode(204);

        // Then
        assertThat(FakeIdentity.asked())
                .containsExactly(
                        "/v1/users/%s/%s Bearer %s {\"reason\":\"%s\"}".formatted(Cast.BEN, action, token, REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void only_administrators_who_may_write_may(String action) {
        // Given
        FakeIdentity.answersWith(204);

        // When, Then
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .post("/v1/admin/users/%s/%s".formatted(Cast.BEN, action))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthorized"));
        post(action, TestTokens.forged(Cast.OPERATOR), REASON).statusCode(401);
        post(action, TestTokens.user(Cast.ANNA), REASON).statusCode(403).body("code", equalTo("forbidden"));
        post(action, TestTokens.adminReader(Cast.OPERATOR), REASON).statusCode(403);
        assertThat(FakeIdentity.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void without_a_good_reason_identity_is_not_asked(String action) {
        // Given
        FakeIdentity.answersWith(204);
        var token = TestTokens.adminWriter(Cast.OPERATOR);

        // When, Then
        for (var bad : new String[] {"", "   ", "two\nlines", "x".repeat(501)}) {
            post(action, token, bad).statusCode(422).body("code", equalTo("validation_failed"));
        }
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .post("/v1/admin/users/%s/%s".formatted(Cast.BEN, action))
                .then()
                .statusCode(422);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON, "silently", true))
                .post("/v1/admin/users/%s/%s".formatted(Cast.BEN, action))
                .then()
                .statusCode(400);
        assertThat(FakeIdentity.asked()).isEmpty();
    }

    @Test
    void a_user_whom_identity_does_not_know_is_not_found() {
        // Given
        FakeIdentity.answersWith(404);

        // When, Then
        post("deactivate", TestTokens.adminWriter(Cast.OPERATOR), REASON)
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void whose_right_has_ended_meanwhile_is_refused(int status) {
        // Given
        FakeIdentity.answersWith(status);

        // When, Then
        post("deactivate", TestTokens.adminWriter(Cast.OPERATOR), REASON)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @ValueSource(ints = {418, 500, 503})
    void while_identity_is_away_nothing_is_called_done(int status) {
        // Given
        FakeIdentity.answersWith(status);

        // When, Then
        post("deactivate", TestTokens.adminWriter(Cast.OPERATOR), REASON)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service_unavailable"));
    }

    private static ValidatableResponse post(String action, String token, String reason) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/v1/admin/users/%s/%s".formatted(Cast.BEN, action))
                .then();
    }
}
