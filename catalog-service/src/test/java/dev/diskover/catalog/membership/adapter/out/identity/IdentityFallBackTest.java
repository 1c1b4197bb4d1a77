package dev.diskover.catalog.membership.adapter.out.identity;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization was made a moment ago; its facts are still under way. */
@QuarkusTest
class IdentityFallBackTest extends RunningService {

    private static final String OWNER = Facts.membership("owner", false);
    private static final String VIEWER = Facts.membership("viewer", true);
    private static final String ONE_PRODUCT = "{\"tier\": \"free\", \"max_products_count\": 1, \"expires_at\": null}";

    @BeforeEach
    void nobody_is_known() {
        EmptyTables.of(database);
    }

    @Test
    void identity_answers_what_the_copy_does_not_know_yet() {
        // Given
        ownerAnswers(SHOP, "membership", OWNER);
        ownerAnswers(SHOP, "license", ONE_PRODUCT);

        // When, Then
        create(ANNA, Map.of()).statusCode(201);
        create(ANNA, Map.of()).statusCode(422).body("code", equalTo("license_limit_exceeded"));
        as(ANNA).get(products(SHOP)).then().statusCode(200).body("data.size()", is(1));
    }

    @Test
    void an_answer_is_asked_for_anew_until_the_fact_has_come() {
        // Given
        ownerAnswers(SHOP, "membership", VIEWER);
        create(VERA, Map.of()).statusCode(403).body("code", equalTo("role_not_sufficient"));

        // When
        ownerAnswers(SHOP, "membership", OWNER);
        ownerAnswers(SHOP, "license", "{\"max_products_count\": null}");
        create(VERA, Map.of()).statusCode(201);
        told(Facts.organization(SHOP, false, 1), Facts.member(SHOP, VERA, "viewer"), Facts.license(SHOP, 50));

        // Then
        create(VERA, Map.of()).statusCode(403).body("code", equalTo("role_not_sufficient"));
        assertThat(count("select count(*) from members")).isEqualTo(1);
    }

    @Test
    void an_organization_that_identity_does_not_show_does_not_exist() {
        // When, Then
        as(ANNA).get(products(SHOP)).then().statusCode(404).body("code", equalTo("not_found"));
        create(ANNA, Map.of()).statusCode(404).body("code", equalTo("not_found"));
        ownerAnswers(SHOP, "membership", OWNER);
        create(ANNA, Map.of()).statusCode(404).body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OtherParts.DOWN, OtherParts.SLOW, "no json"})
    void an_identity_that_gives_no_answer_is_a_503_and_no_refusal(String answer) {
        // Given
        ownerAnswers(SHOP, "membership", answer);

        // When, Then
        create(ANNA, Map.of())
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("service_unavailable"));
        assertThat(count("select count(*) from products")).isZero();
    }

    @Test
    void a_licence_that_cannot_be_asked_for_lets_nothing_in() {
        // Given
        ownerAnswers(SHOP, "membership", OWNER);
        ownerAnswers(SHOP, "license", OtherParts.DOWN);

        // When, Then
        create(ANNA, Map.of()).statusCode(503).body("code", equalTo("service_unavailable"));
        assertThat(count("select count(*) from products")).isZero();
    }
}
