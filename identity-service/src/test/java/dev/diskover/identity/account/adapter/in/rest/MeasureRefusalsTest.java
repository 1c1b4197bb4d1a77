package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MeasureRefusalsTest extends MeasureTestBase {

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void nobody_else_may(String action) {
        // Given
        var carl = register("state.carl." + action).statusCode(201).extract();
        String id = carl.path("user.id");

        // When, Then
        post(id, action, carl.path("access_token")).statusCode(403);
        post(id, action, TestTokens.forged(UUID.randomUUID())).statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .post("/v1/users/" + id + "/" + action)
                .then()
                .statusCode(401);
        refresh(carl.cookie(AccountApi.COOKIE)).statusCode(200);
    }

    @Test
    void who_may_only_look_may_not_act() {
        // Given
        var looker = administrator("state.looker", "{\"read\": true}");
        String id = register("state.finn").statusCode(201).extract().path("user.id");

        // When, Then
        post(id, "deactivate", looker).statusCode(403);
        post(id, "end-sessions", looker).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void without_a_good_reason_nothing_happens(String action) {
        // Given
        var administrator = administrator("state.admin5." + action);
        var gina = register("state.gina." + action).statusCode(201).extract();
        String id = gina.path("user.id");

        // When, Then
        for (var bad : List.of("", "   ", "two\nlines", "x".repeat(501))) {
            post(id, action, administrator, bad).statusCode(422).body("code", equalTo("validation_failed"));
        }
        given().auth()
                .oauth2(administrator)
                .contentType(ContentType.JSON)
                .post("/v1/users/%s/%s".formatted(id, action))
                .then()
                .statusCode(422);
        refresh(gina.cookie(AccountApi.COOKIE)).statusCode(200);
        assertThat(texts("select reason from account_measures where user_id = cast(? as uuid)", id))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void a_user_who_does_not_exist_is_not_found(String action) {
        // Given
        var administrator = administrator("state.admin3." + action);

        // When, Then
        post(UUID.randomUUID().toString(), action, administrator).statusCode(404);
        post("me", action, administrator).statusCode(404);
    }
}
