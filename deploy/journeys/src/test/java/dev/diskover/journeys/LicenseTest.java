package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an administrator lets an organization do counts where it is done, soon and for as long as it was said. */
class LicenseTest {

    private static final int FREE_PRODUCTS = 50;
    private static final long MORE_THAN_FREE_MB = 101 * 1024 * 1024L;

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();

    @Test
    void a_higher_licence_raises_all_limits_until_it_expires_and_takes_nothing_away_then() throws IOException {
        // Given
        var admin = system.administrator();
        var anna = sellerOfAllThatIsFree();
        var refused = limitsOf(createProduct(anna), upload(anna));

        // When
        assign(admin, anna, null);

        // Then
        assertThat(refused).containsExactly("max_products_count", "max_upload_size_mb");
        awaitProductAndUpload(anna, 201);

        // When
        assignAndExpire(admin, anna);

        // Then
        awaitProductAndUpload(anna, 422);
        assertThat(createProduct(anna).body().path("used").asInt()).isGreaterThan(FREE_PRODUCTS);
    }

    @Test
    void nobody_raises_a_licence_of_their_own() {
        var anna = marketplace.register("anna");

        assertThat(assigned(anna, anna, null).status()).isEqualTo(403);
    }

    private Person sellerOfAllThatIsFree() {
        var seller = marketplace.register("anna");
        for (var number = 0; number < FREE_PRODUCTS; number++) {
            createProduct(seller).expect(201);
        }
        return seller;
    }

    private static List<String> limitsOf(Answer... refused) {
        return Stream.of(refused)
                .map(answer -> answer.expect(422).text("limit"))
                .toList();
    }

    private void awaitProductAndUpload(Person seller, int status) {
        await().untilAsserted(() -> assertThat(createProduct(seller).status()).isEqualTo(status));
        await().untilAsserted(() -> assertThat(upload(seller).status()).isEqualTo(status));
    }

    private void assignAndExpire(Person admin, Person whom) {
        assign(admin, whom, Instant.now().plus(Duration.ofHours(1)));
        system.change("update identity.licenses set expires_at = now() where org_id = ?::uuid", whom.orgId());
        await().until(() -> license(whom).text("tier").equals("free"));
    }

    private void assign(Person admin, Person whom, Instant expiresAt) {
        assigned(admin, whom, expiresAt).expect(200);
    }

    private Answer assigned(Person by, Person whom, Instant expiresAt) {
        var term = new HashMap<String, Object>(Map.of("tier", "starter", "reason", "A pilot customer"));
        if (expiresAt != null) {
            term.put("expires_at", expiresAt.toString());
        }
        return marketplace.api().send("PUT", "/v1/orgs/%s/license".formatted(whom.orgId()), by.token(), term, Map.of());
    }

    private Answer license(Person person) {
        return marketplace
                .api()
                .get("/v1/orgs/%s/license".formatted(person.orgId()), person.token())
                .expect(200);
    }

    private Answer createProduct(Person person) {
        var product =
                Map.of("org_id", person.orgId(), "name", "Loops", "type", "digital", "price", 500, "currency", "EUR");
        return marketplace.api().post("/v1/products", person.token(), product);
    }

    private Answer upload(Person person) {
        var file = Map.of("filename", "loops.zip", "content_type", "application/zip", "size_bytes", MORE_THAN_FREE_MB);
        return marketplace.api().post("/v1/orgs/%s/assets".formatted(person.orgId()), person.token(), file);
    }
}
