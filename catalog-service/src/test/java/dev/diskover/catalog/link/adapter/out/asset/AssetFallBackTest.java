package dev.diskover.catalog.link.adapter.out.asset;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.membership.domain.OrgId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file became ready a moment ago; the fact is still under way. */
@QuarkusTest
class AssetFallBackTest extends RunningService {

    private String loops;

    @BeforeEach
    void a_product() {
        loops = created(Map.of());
    }

    @Test
    void the_owner_answers_what_the_copy_does_not_know_yet() {
        // Given
        owned(SHOP, "ready");

        // When
        link().statusCode(201).body("name", equalTo("Loops"));

        // Then
        as(ANNA).get(assets(SHOP, loops)).then().body("data.name", contains("Loops"));
        assertThat(count("select count(*) from assets")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "rejected", "expired"})
    void a_file_that_is_not_ready_is_not_linked(String status) {
        // Given
        owned(SHOP, status);

        // When, Then
        link().statusCode(409).body("code", equalTo("asset_not_ready"));
        assertNothingLinked();
    }

    @Test
    void a_file_the_owner_does_not_know_does_not_exist() {
        link().statusCode(404).body("code", equalTo("not_found"));
        assertNothingLinked();
    }

    @Test
    void a_file_of_another_organization_does_not_exist_whoever_says_so() {
        // Given
        owned(OTHER_SHOP, "ready");

        // When, Then
        link().statusCode(404).body("code", equalTo("not_found"));
        assertNothingLinked();
    }

    @ParameterizedTest
    @ValueSource(strings = {OtherParts.DOWN, OtherParts.SLOW, "no json"})
    void an_owner_that_gives_no_answer_is_a_503_and_no_refusal(String answer) {
        // Given
        ownerAnswers(SHOP, "assets/" + LOOPS_ZIP.value(), answer);

        // When, Then
        link().statusCode(503).header("Retry-After", equalTo("1")).body("code", equalTo("service_unavailable"));
        assertNothingLinked();
    }

    private void owned(OrgId org, String status) {
        ownerAnswers(SHOP, "assets/" + LOOPS_ZIP.value(), """
                {"id": "%s", "org_id": "%s", "name": "Loops", "filename": "loops.zip",
                 "content_type": "application/zip", "size_bytes": 1048576, "status": "%s",
                 "updated_at": "2026-11-21T12:00:00Z"}
                """.formatted(LOOPS_ZIP.value(), org.value(), status));
    }

    private ValidatableResponse link() {
        return as(ANNA).body(Map.of("asset_id", LOOPS_ZIP.value()))
                .post(assets(SHOP, loops))
                .then();
    }

    private void assertNothingLinked() {
        assertThat(count("select count(*) from product_assets")).isZero();
        assertThat(count("select count(*) from assets")).isZero();
        assertThat(count("select count(*) from outbox where type like '%Linked%'"))
                .isZero();
    }
}
