package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a product that the market does not show, by its address. */
@QuarkusTest
@QuarkusTestResource(FakeIdentity.class)
class HiddenProductTest extends RunningService {

    private final UserId somebody = new UserId(UUID.randomUUID());
    private String hidden;
    private String shown;

    @BeforeEach
    void one_is_hidden_and_one_shown() {
        hidden = created(Map.of("is_active", false));
        shown = created(Map.of());
    }

    @AfterEach
    void bring_identity_back() {
        FakeIdentity.tellDown(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "admin", "member", "viewer"})
    void every_member_sees_it_whole(String role) {
        // Given
        told(Facts.member(SHOP, somebody, role));

        // When, Then
        get(TestTokens.user(somebody.value()), hidden)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(hidden))
                .body("is_active", is(false))
                .body("available", is(false));
    }

    @Test
    void members_see_what_is_outside_its_window() {
        var soon = created(Map.of("available_from", "2026-11-22T12:00:00Z"));

        get(TestTokens.user(ANNA.value()), soon).statusCode(200).body("is_active", is(true));
        given().get("/v1/products/" + soon).then().statusCode(404);
    }

    @Test
    void a_member_the_copy_does_not_know_yet_is_asked_for() {
        // Given
        ownerAnswers(SHOP, "membership", Facts.membership("viewer", false));

        // When, Then
        get(TestTokens.user(somebody.value()), hidden).statusCode(200);
    }

    @Test
    void for_others_it_is_as_if_there_were_none() {
        // Given
        var none = withoutIds(given().get("/v1/products/" + LOOPS.value()).then());

        // When, Then
        assertThat(withoutIds(given().get("/v1/products/" + hidden).then())).isEqualTo(none);
        for (var token : List.of(TestTokens.user(MALLORY.value()), TestTokens.adminWriter(MALLORY.value()))) {
            assertThat(withoutIds(get(token, hidden).statusCode(404))).isEqualTo(none);
        }
    }

    @Test
    void whose_organization_ended_sees_it_no_longer() {
        // Given
        told(Facts.member(SHOP, somebody, "member"), Contracts.fact("identity.OrganizationDeleted.v1"));

        // When, Then
        get(TestTokens.user(somebody.value()), hidden).statusCode(404);
        get(TestTokens.user(ANNA.value()), shown).statusCode(404);
    }

    @Test
    void a_token_that_is_not_valid_learns_nothing_and_hinders_nothing() {
        for (var token : new String[] {TestTokens.forged(ANNA.value()), PersonalTokenText.next(), "no.token.atall"}) {
            get(token, hidden).statusCode(401).body("code", equalTo("unauthorized"));
            get(token, LOOPS.value().toString()).statusCode(401);
            get(token, shown).statusCode(200);
        }
    }

    @Test
    void a_script_sees_it_with_the_scope_and_without_is_nobody() {
        // Given
        var reader = FakeIdentity.tokenOf(ANNA.value(), "products:read");
        var other = FakeIdentity.tokenOf(ANNA.value(), "products:write", "library:read");

        // When, Then
        get(reader, hidden).statusCode(200).body("id", equalTo(hidden));
        get(other, hidden).statusCode(404).body("code", equalTo("not_found"));
        get(other, shown).statusCode(200);
        get(FakeIdentity.tokenOf(MALLORY.value(), "products:read"), hidden).statusCode(404);
    }

    @Test
    void what_everybody_sees_takes_no_look_at_the_token() {
        // Given
        var script = FakeIdentity.tokenOf(ANNA.value(), "products:read");
        FakeIdentity.tellDown(true);

        // When, Then
        get(script, shown).statusCode(200);
        get(script, hidden).statusCode(503);
    }

    private static ValidatableResponse get(String token, String product) {
        return given().auth().oauth2(token).get("/v1/products/" + product).then();
    }

    /** All that an answer says but which product and which request it is about. */
    private String withoutIds(ValidatableResponse answer) {
        return answer.extract()
                .asString()
                .replace(hidden, "…")
                .replace(LOOPS.value().toString(), "…")
                .replaceAll("\"(request_id|instance|trace_id)\" *: *\"[^\"]*\"", "");
    }
}
