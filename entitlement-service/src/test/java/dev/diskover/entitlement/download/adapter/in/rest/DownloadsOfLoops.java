package dev.diskover.entitlement.download.adapter.in.rest;

import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.entitlement.fixture.Facts.linked;
import static dev.diskover.entitlement.fixture.Facts.ready;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** Loops have one file, and whoever bought them asks for it. */
abstract class DownloadsOfLoops extends RunningService {

    static final String USED = "select coalesce(sum(downloads_used), 0) from entitlements";

    @BeforeEach
    void loopsHaveOneFile() {
        told(linked(LOOPS, LOOPS_ZIP), ready(LOOPS_ZIP));
    }

    static Response download(UserId user, AssetId asset) {
        return get(user, "/v1/assets/" + asset.value() + "/download");
    }

    static Response get(UserId user, String path) {
        return given().auth().oauth2(TestTokens.user(user.value())).get(path);
    }

    static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    /** What a reader of the fact would read of it. */
    record Told(int downloadsUsed, Integer downloadsAllowed) {}
}
