package dev.diskover.entitlement.download.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.BEN;
import static dev.diskover.entitlement.fixture.Cast.COVER_PDF;
import static dev.diskover.entitlement.fixture.Cast.ITEM;
import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Cast.NEXT_MONTH;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static dev.diskover.entitlement.fixture.Cast.SECOND_ITEM;
import static dev.diskover.entitlement.fixture.Facts.bought;
import static dev.diskover.entitlement.fixture.Facts.limited;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.membershipUntil;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static dev.diskover.entitlement.fixture.Facts.retold;
import static dev.diskover.entitlement.fixture.Facts.unlimited;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadResourceTest extends RunningService {

    private static final String USED = "select coalesce(sum(downloads_used), 0) from entitlements";

    @BeforeEach
    void loopsHaveOneFile() {
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP));
    }

    @Test
    void a_buyer_gets_an_address_that_works_for_an_hour() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("filename", equalTo("loops.zip"))
                .body("size_bytes", equalTo(1048576))
                .body("expires_at", equalTo("2026-11-21T13:00:00Z"))
                .body("url", startsWith("http://127.0.0.1:"));
        assertThat(answer.jsonPath().getString("url"))
                .contains("X-Amz-Date=20261121T120000Z&X-Amz-Expires=3600")
                .contains("response-content-disposition=attachment%3B%20filename%3D%22loops.zip%22");
    }

    @Test
    void a_download_is_counted_told_and_logged_without_the_address_it_came_from() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .header("X-Real-IP", "203.0.113.7")
                .header("User-Agent", "Downloader/" + "9".repeat(500))
                .get("/v1/assets/{id}/download", LOOPS_ZIP.value())
                .then()
                .statusCode(200);

        // Then
        assertThat(count(USED)).isEqualTo(1);
        assertThat(published("DownloadAuthorized.v1", Told.class)).containsExactly(new Told(1, 5));
        assertThat(count("""
                select count(*) from downloads where at = ? and length(user_agent) = 256 and length(address_hash) = 16
                and address_hash <> sha256('203.0.113.7'::bytea)
                """, java.sql.Timestamp.from(NOON))).isEqualTo(1);
    }

    @Test
    void one_visitor_can_be_told_from_another() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        for (var address : new String[] {"203.0.113.7", "203.0.113.7", "203.0.113.8"}) {
            given().auth()
                    .oauth2(TestTokens.user(ANNA.value()))
                    .header("X-Real-IP", address)
                    .get("/v1/assets/{id}/download", LOOPS_ZIP.value());
        }

        // Then
        assertThat(count("select count(distinct address_hash) from downloads")).isEqualTo(2);
    }

    @Test
    void a_client_may_be_sent_to_the_file_at_once() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));

        // When
        var answer = given().auth()
                .oauth2(TestTokens.user(ANNA.value()))
                .redirects()
                .follow(false)
                .get("/v1/assets/{id}/download?redirect=true", LOOPS_ZIP.value());

        // Then
        answer.then().statusCode(302).header("Cache-Control", equalTo("no-store"));
        assertThat(answer.getHeader("Location")).contains("X-Amz-Signature=").contains("filename%3D%22loops.zip%22");
    }

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
    void the_limit_is_a_limit() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(2)));
        download(ANNA, LOOPS_ZIP);
        download(ANNA, LOOPS_ZIP);

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "download_limit_reached");
        assertThat(count(USED)).isEqualTo(2);
        assertThat(published("DownloadAuthorized.v1")).isEqualTo(2);
    }

    @Test
    void access_ends_in_time_without_any_sweep() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, membershipUntil(NEXT_MONTH)));
        clock.set(NEXT_MONTH.minusSeconds(1));
        download(ANNA, LOOPS_ZIP).then().statusCode(200);

        // When
        clock.forward(Duration.ofSeconds(1));
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "entitlement_expired");
        assertThat(count(USED)).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_is_refused() {
        // Given
        told(bought(ANNA, LOOPS, ITEM));
        execute("update entitlements set status = 'revoked'");

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        refused(answer, 403, "entitlement_revoked");
    }

    @Test
    void of_several_purchases_the_usable_one_counts() {
        // Given
        told(bought(ANNA, LOOPS, ITEM, limited(1)));
        download(ANNA, LOOPS_ZIP);
        told(bought(ANNA, LOOPS, SECOND_ITEM, unlimited()));

        // When
        var answer = download(ANNA, LOOPS_ZIP);

        // Then
        answer.then().statusCode(200);
        assertThat(count("select count(*) from entitlements where downloads_used = 1"))
                .isEqualTo(2);
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
    void a_file_that_is_on_its_way_costs_no_download() {
        // Given
        told(bought(ANNA, LOOPS, ITEM), linked(LOOPS, COVER_PDF));

        // When
        var early = download(ANNA, COVER_PDF);
        told(ready(COVER_PDF, asset -> asset.put("filename", "cover.pdf")));
        var later = download(ANNA, COVER_PDF);

        // Then
        refused(early, 503, "asset_not_known_yet").header("Retry-After", equalTo("1"));
        later.then().statusCode(200).body("filename", equalTo("cover.pdf"));
        assertThat(count(USED)).isEqualTo(1);
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

    private static Response download(UserId user, AssetId asset) {
        return get(user, "/v1/assets/" + asset.value() + "/download");
    }

    private static Response get(UserId user, String path) {
        return given().auth().oauth2(TestTokens.user(user.value())).get(path);
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    /** What a reader of the fact would read of it. */
    record Told(int downloadsUsed, Integer downloadsAllowed) {}
}
