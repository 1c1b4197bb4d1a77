package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganizationEndTest extends OrganizationTestBase {

    @Test
    void a_deleted_organization_is_gone_for_all_and_its_slug_stays_held() {
        // Given
        var org = tenants.org(anna);
        var bruno = tenants.user("orga-bruno");
        tenants.join(org, bruno, Role.ADMIN);
        slug(anna, org, "soon-gone").statusCode(200);

        // When
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);

        // Then
        for (var path : new String[] {"", "/members", "/license", "/membership", "/invitations"}) {
            tenants.as(anna).get("/v1/orgs/" + org + path).then().statusCode(404);
            tenants.as(bruno).get("/v1/orgs/" + org + path).then().statusCode(404);
        }
        tenants.as(anna).get("/v1/orgs/by-slug/soon-gone").then().statusCode(404);
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(404);
        tenants.as(bruno)
                .body(Map.of("name", "Loops", "slug", "soon-gone"))
                .post("/v1/orgs")
                .then()
                .statusCode(409);
        assertThat(tenants.told(org).getLast().type()).isEqualTo("OrganizationDeleted.v1");
    }

    @Test
    void an_organization_with_running_subscriptions_stays_until_they_end() {
        // Given
        var org = tenants.org(anna);
        var subscription = UUID.randomUUID();
        var inAMonth = Instant.now().plus(30, ChronoUnit.DAYS);
        subscription("SubscriptionStarted", subscription, org, inAMonth);

        // When, Then
        tenants.as(anna)
                .delete("/v1/orgs/" + org)
                .then()
                .statusCode(409)
                .body("code", equalTo("org_has_active_subscriptions"));
        tenants.as(anna).get("/v1/orgs/" + org).then().statusCode(200);
    }

    @Test
    void a_subscription_that_was_not_renewed_holds_nobody_for_long() {
        // Given
        var org = tenants.org(anna);
        subscription(
                "SubscriptionStarted", UUID.randomUUID(), org, Instant.now().minus(4, ChronoUnit.DAYS));

        // When, Then
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TransactionCompleted", "TransactionFailed", "TransactionCanceled"})
    void an_open_sale_holds_the_organization_until_it_is_settled(String settled) {
        // Given
        var org = tenants.org(anna);
        var created = sale("TransactionCreated", org);
        facts.dispatch(created);
        facts.dispatch(created);
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(409);

        // When
        facts.dispatch(sale(settled, org));
        facts.dispatch(sale("TransactionCreated", org));

        // Then
        tenants.as(anna).delete("/v1/orgs/" + org).then().statusCode(204);
    }

    private void subscription(String type, UUID subscription, UUID org, Instant until) {
        facts.dispatch(Contracts.fact(
                "order." + type + ".v1",
                Contracts.sample("order.SubscriptionStarted.v1")
                        .replace("0199aaaa-0000-7000-8000-000000000007", subscription.toString())
                        .replace("0199aaaa-0000-7000-8000-000000000002", org.toString())
                        .replace("2026-12-21T12:00:00Z", until.toString())));
    }

    private static Fact sale(String type, UUID org) {
        return Contracts.fact(
                "order." + type + ".v1",
                Contracts.sample("order." + type + ".v1")
                        .replace("0199aaaa-0000-7000-8000-000000000002", org.toString()));
    }
}
