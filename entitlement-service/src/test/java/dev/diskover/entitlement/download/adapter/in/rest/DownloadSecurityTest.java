package dev.diskover.entitlement.download.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.retold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadSecurityTest extends DownloadsOfLoops {

    @Test
    void the_published_samples_of_an_account_that_ends_and_returns_are_followed() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));
        var ended = Contracts.fact("identity.UserDeactivated.v1");

        // When
        told(ended, ended, retold(ended));
        var refusal = download(ANNA, LOOPS_ZIP);
        told(Contracts.fact("identity.UserReactivated.v1"));
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(refusal, 403, "account_inactive");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(count(USED)).isEqualTo(1);
    }

    @Test
    void a_stranger_and_a_file_that_does_not_exist_are_refused_alike() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var stranger = download(BEN, LOOPS_ZIP);
        var unknown = download(BEN, COVER_PDF);

        // Then
        refused(stranger, 403, "not_entitled");
        refused(unknown, 403, "not_entitled");
        assertThat(unknown.jsonPath().getString("detail"))
                .isEqualTo(stranger.jsonPath().getString("detail"));
        assertThat(count(USED)).isZero();
    }

    @Test
    void who_is_not_signed_in_is_nobody() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var anonymous = given().get("/v1/assets/{id}/download", LOOPS_ZIP.value());
        var forged = given().auth()
                .oauth2(TestTokens.forged(ANNA.value()))
                .get("/v1/assets/{id}/download", LOOPS_ZIP.value());

        // Then
        refused(anonymous, 401, "unauthorized");
        refused(forged, 401, "unauthorized");
        assertThat(count(USED)).isZero();
    }

    @Test
    void asking_for_the_head_only_counts_nothing() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var answer = given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .head("/v1/assets/{id}/download", LOOPS_ZIP.value());

        // Then
        answer.then().statusCode(405);
        assertThat(count(USED)).isZero();
    }

    @Test
    void a_request_that_makes_no_sense_counts_nothing() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var unclear = get(ANNA, "/v1/assets/" + LOOPS_ZIP.value() + "/download?redirect=perhaps");
        var unknown = get(ANNA, "/v1/assets/" + LOOPS_ZIP.value() + "/download?as=zip");
        var noId = get(ANNA, "/v1/assets/loops/download");

        // Then
        refused(unclear, 400, "invalid_parameter");
        refused(unknown, 400, "unknown_parameter");
        refused(noId, 404, "not_found");
        assertThat(count(USED)).isZero();
    }
}
