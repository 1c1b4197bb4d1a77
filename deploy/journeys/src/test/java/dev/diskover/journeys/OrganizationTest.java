package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import dev.diskover.demo.Team;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People who sell together, from the first day of their organization to its last. */
class OrganizationTest {

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();
    private final Team team = system.team();

    @Test
    void a_former_slug_leads_to_the_present_one() {
        // Given
        var anna = marketplace.register("anna");
        var org = "/v1/orgs/" + team.open(anna, "Loop Kitchen");
        var former = get(anna, org).text("slug");
        var present = "loops-" + UUID.randomUUID().toString().substring(0, 8);

        // When
        send("PUT", org, anna, Map.of("name", "Loops", "slug", present)).expect(200);

        // Then
        var redirect = get(anna, "/v1/orgs/by-slug/" + former).expect(301);
        var found = get(anna, redirect.header("Location")).expect(200);
        assertThat(found.text("slug")).isEqualTo(present);
        assertThat(get(marketplace.register("cleo"), "/v1/orgs/by-slug/" + former)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_role_counts_in_the_catalog_until_it_is_taken() {
        // Given
        var anna = marketplace.register("anna");
        var ben = marketplace.register("ben");
        var org = team.open(anna, "Loop Kitchen");
        var member = "/v1/orgs/%s/members/%s".formatted(org, ben.id());
        add(anna, org, ben, "member");
        var asMember = createProduct(ben, org);

        // When
        send("PATCH", member, anna, Map.of("role", "admin")).expect(200);
        await().untilAsserted(() -> assertThat(createProduct(ben, org).status()).isEqualTo(201));
        send("DELETE", member, anna, null).expect(204);

        // Then
        assertThat(asMember.text("code")).isEqualTo("role_not_sufficient");
        awaitNoSuchOrganization(ben, org);
        assertThat(createProduct(ben, org).status()).isEqualTo(404);
    }

    @Test
    void who_hands_over_an_organization_stays_as_admin_and_may_leave() {
        // Given
        var anna = marketplace.register("anna");
        var ben = marketplace.register("ben");
        var org = team.open(anna, "Loop Kitchen");
        var path = "/v1/orgs/" + org;
        add(anna, org, ben, "member");
        var leaving = send("DELETE", path + "/members/" + anna.id(), anna, null);

        // When
        handOver(org, anna, ben);

        // Then
        assertThat(leaving.text("code")).isEqualTo("owner_must_transfer");
        assertThat(get(anna, path + "/membership").text("role")).isEqualTo("admin");
        assertThat(get(ben, path + "/membership").text("role")).isEqualTo("owner");
        assertThat(send("DELETE", path, anna, null).text("code")).isEqualTo("role_not_sufficient");
        send("DELETE", path + "/members/" + anna.id(), anna, null).expect(204);
        awaitNoSuchOrganization(anna, org);
    }

    @Test
    void an_organization_that_owes_a_buyer_something_cannot_be_deleted() {
        // Given
        var anna = marketplace.register("anna");
        var ben = marketplace.register("ben");
        var org = team.open(anna, "Loop Kitchen");
        var product = createProduct(anna, org).expect(201).text("id");
        var order = openOrder(ben, product);

        // When
        var refused = send("DELETE", "/v1/orgs/" + org, anna, null);
        send("POST", "/v1/transactions/%s/cancel".formatted(order), ben, null).expect(200);

        // Then
        assertThat(refused.expect(409).text("code")).isEqualTo("org_has_active_subscriptions");
        await().untilAsserted(() -> assertThat(
                        send("DELETE", "/v1/orgs/" + org, anna, null).status())
                .isEqualTo(204));
        assertThat(get(anna, "/v1/orgs/" + org).status()).isEqualTo(404);
        awaitNoSuchOrganization(anna, org);
    }

    private void handOver(String org, Person owner, Person next) {
        send("POST", "/v1/orgs/%s/transfer-ownership".formatted(org), owner, Map.of("user_id", next.id()))
                .expect(200);
    }

    /** @return an order that waits for its payment, and that identity knows of */
    private String openOrder(Person buyer, String product) {
        var order = Map.of("product_id", product, "payment_method", "simulated_action");
        var id = send("POST", "/v1/transactions", buyer, order).expect(201).text("id");
        await().until(() -> system.sees("select is_open from identity.open_sales where transaction_id = ?::uuid", id));
        return id;
    }

    private void awaitNoSuchOrganization(Person person, String org) {
        await().untilAsserted(() -> assertThat(
                        get(person, "/v1/orgs/%s/products".formatted(org)).status())
                .isEqualTo(404));
    }

    private void add(Person by, String org, Person whom, String role) {
        team.add(by, org, Map.of("user_id", whom.id(), "role", role)).expect(201);
    }

    private Answer createProduct(Person person, String org) {
        var product = Map.of("org_id", org, "name", "Loops", "type", "digital", "price", 500, "currency", "EUR");
        return send("POST", "/v1/products", person, product);
    }

    private Answer get(Person person, String path) {
        return send("GET", path, person, null);
    }

    private Answer send(String method, String path, Person person, Object body) {
        return marketplace.api().send(method, path, person.token(), body, Map.of());
    }
}
