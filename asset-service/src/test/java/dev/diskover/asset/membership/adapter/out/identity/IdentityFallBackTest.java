package dev.diskover.asset.membership.adapter.out.identity;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.asset.fixture.Facts;
import dev.diskover.asset.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organization was made a moment ago; its facts are still under way. */
@QuarkusTest
class IdentityFallBackTest extends RunningService {

    private static final String LICENSE = """
            {"tier": "free", "name": "Free", "max_upload_size_mb": 1, "max_total_storage_mb": 2,
             "max_assets_count": null, "monthly_fee": 0, "is_default": true, "expires_at": null}
            """;

    private static final String OWNER =
            "{\"role\": \"owner\", \"permissions\": [\"view\", \"upload_assets\", \"delete_own_assets\"]}";
    private static final String VIEWER = "{\"role\": \"viewer\", \"permissions\": [\"view\"]}";

    @BeforeEach
    void nobodyIsKnown() {
        EmptyTables.of(database);
    }

    @Test
    void identity_answers_what_the_copy_does_not_know_yet() {
        // Given
        identityAnswers(SHOP, "membership", OWNER);
        identityAnswers(SHOP, "license", LICENSE);

        // When
        announced(ANNA, 1024 * 1024);

        // Then
        as(ANNA).get(assets(SHOP) + "/usage")
                .then()
                .statusCode(200)
                .body("max_total_bytes", is(2 * 1024 * 1024))
                .body("max_assets_count", equalTo(null));
    }

    @Test
    void an_answer_is_asked_for_anew_until_the_fact_has_come() {
        // Given
        identityAnswers(SHOP, "membership", VIEWER);
        as(VERA).get(assets(SHOP)).then().statusCode(200);
        assertThat(count("select count(*) from members")).isZero();

        // When
        identityAnswers(SHOP, "membership", OWNER);
        identityAnswers(SHOP, "license", LICENSE);
        announced(VERA, 1);
        told(Facts.organization(SHOP), Facts.member(SHOP, VERA, "viewer"), Facts.license(SHOP, 100, 1000, 100));

        // Then
        as(VERA).body("{\"filename\": \"a\", \"content_type\": \"a/b\", \"size_bytes\": 1}")
                .post(assets(SHOP))
                .then()
                .statusCode(403)
                .body("code", equalTo("role_not_sufficient"));
    }

    @Test
    void an_organization_that_identity_does_not_show_does_not_exist() {
        as(ANNA).get(assets(SHOP)).then().statusCode(404).body("code", equalTo("not_found"));
    }

    @Test
    void an_identity_that_is_down_is_a_503_and_no_refusal() {
        // Given
        identityAnswers(SHOP, "membership", "down");

        // When, Then
        as(ANNA).get(assets(SHOP))
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("service_unavailable"));
    }
}
