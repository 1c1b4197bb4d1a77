package dev.diskover.identity.license.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.identity.fixture.AtTheSameTime;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LicenseResourceTest extends LicenseTestBase {

    @Test
    void a_new_organization_has_the_free_licence() {
        license()
                .body("tier", equalTo("free"))
                .body("name", equalTo("Free"))
                .body("max_upload_size_mb", equalTo(100))
                .body("max_total_storage_mb", equalTo(1000))
                .body("max_assets_count", equalTo(100))
                .body("max_products_count", equalTo(50))
                .body("max_members_count", equalTo(5))
                .body("monthly_fee", equalTo(0))
                .body("currency", equalTo("USD"))
                .body("is_default", is(true))
                .body("expires_at", nullValue())
                .body("usage.members_count", equalTo(1));
        assertThat(assignments()).containsExactly("free");
    }

    @Test
    void an_administrator_assigns_a_licence_that_counts_at_once() {
        // Given
        var end = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        // When
        assign("pro", end).statusCode(200).body("tier", equalTo("pro")).body("expires_at", equalTo(end.toString()));

        // Then
        license().body("max_members_count", equalTo(50)).body("is_default", is(false));
        assertThat(assignments()).containsExactly("free", "pro");
        assertThat(tenants.told(org).getLast().data()).contains("\"max_products_count\": 500", end.toString());
        assertThat(crowd.execute("update license_assignments set reason = reason where org_id = ?", org))
                .isEqualTo(1);
    }

    @Test
    void a_licence_ends_at_its_time_and_the_others_are_told_once() {
        // Given
        assign("pro", Instant.now().plusSeconds(600)).statusCode(200);

        // When
        crowd.execute("update licenses set expires_at = now() where org_id = ?", org);

        // Then
        license().body("tier", equalTo("free")).body("expires_at", nullValue());
        expiry.expire();
        // The service's own sweep may hold the row at this moment, and then ends it instead.
        await().untilAsserted(() -> assertThat(assignments()).containsExactly("free", "pro", "free"));
        expiry.expire();
        assertThat(assignments()).containsExactly("free", "pro", "free");
        license().body("tier", equalTo("free"));
    }

    @Test
    void a_lower_licence_removes_nobody_and_admits_nobody() {
        // Given
        assign("starter", null).statusCode(200);
        crowd.of(6).forEach(user -> tenants.join(org, user, Role.VIEWER));

        // When
        assign("free", null).statusCode(200);

        // Then
        license().body("max_members_count", equalTo(5)).body("usage.members_count", equalTo(7));
        tenants.as(anna)
                .body(Map.of("user_id", crowd.of(1).getFirst(), "role", "viewer"))
                .post("/v1/orgs/%s/members".formatted(org))
                .then()
                .statusCode(422)
                .body("max", equalTo(5))
                .body("used", equalTo(7));
    }

    @Test
    void of_changes_at_once_the_last_one_told_is_the_one_that_counts() {
        // When
        var statuses = AtTheSameTime.run(List.of(
                () -> assign("pro", null).extract().statusCode(),
                () -> assign("starter", null).extract().statusCode(),
                () -> assign("enterprise", null).extract().statusCode()));

        // Then
        assertThat(statuses).containsOnly(200);
        assertThat(assignments()).hasSize(4);
        license().body("tier", equalTo(assignments().getLast()));
    }
}
