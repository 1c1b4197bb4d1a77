package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.asset.membership.domain.UserId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A client that did not hear the answer asks again. */
@QuarkusTest
class AnnounceAgainTest extends RunningService {

    private static final String FILE = """
            {"name": "Loops", "filename": "../loops.zip", "content_type": "Application/ZIP", "size_bytes": 7,
             "checksum_sha256": "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"}
            """;

    @Test
    void the_same_key_and_body_answer_the_first_answer_again() {
        // When
        var first = announceWithKey(ANNA, "one", FILE).statusCode(201).header("Idempotency-Replayed", nullValue());
        var again = announceWithKey(ANNA, "one", FILE).statusCode(201).header("Idempotency-Replayed", equalTo("true"));

        // Then
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        again.header("Location", endsWith(first.extract().path("asset.id")));
        assertThat(count("select count(*) from assets")).isEqualTo(1);
        assertThat(count("select assets_count from usage")).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        // Given
        announceWithKey(ANNA, "one", FILE).statusCode(201);

        // When, Then
        announceWithKey(ANNA, "one", FILE.replace(": 7", ": 8"))
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void keys_of_two_callers_never_meet() {
        announceWithKey(ANNA, "one", FILE).statusCode(201);
        announceWithKey(BEN, "one", FILE).statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(count("select count(*) from assets")).isEqualTo(2);
    }

    @Test
    void the_same_key_at_once_reserves_once() {
        // When
        var statuses =
                atOnce(12, () -> announceWithKey(ANNA, "one", FILE).extract().statusCode());

        // Then
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(count("select count(*) from assets")).isEqualTo(1);
        assertThat(count("select assets_count from usage")).isEqualTo(1);
    }

    private static ValidatableResponse announceWithKey(UserId user, String key, String body) {
        return as(user).header("Idempotency-Key", key)
                .body(body)
                .post(assets(SHOP))
                .then();
    }
}
