package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BuyerBuysAndDownloadsTest {

    private final Marketplace marketplace = RunningSystem.get().marketplace();

    @Test
    void a_buyer_gets_the_very_bytes_the_seller_uploaded() throws IOException {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var file = new byte[300_000];
        new Random(7).nextBytes(file);
        var asset = marketplace.upload(seller, "lööps \"one\".zip", file);
        var product = marketplace.createProduct(seller, "Loops", "digital", 1900, Map.of("max_downloads", 2));
        marketplace.link(seller, product, asset);

        // When
        var transaction = marketplace.buy(buyer, key(), List.of(product)).expect(201);
        var download = marketplace.awaitDownload(buyer, asset);

        // Then
        assertThat(transaction.text("status")).isEqualTo("completed");
        assertThat(marketplace.api().fetch(URI.create(download.text("url"))).body())
                .isEqualTo(file);
    }

    @Test
    void the_third_of_two_downloads_is_refused() throws IOException {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var asset = marketplace.upload(seller, "loops.zip", new byte[10]);
        var product = marketplace.createProduct(seller, "Loops", "digital", 0, Map.of("max_downloads", 2));
        marketplace.link(seller, product, asset);
        marketplace.buy(buyer, key(), List.of(product)).expect(201);
        marketplace.awaitDownload(buyer, asset);
        marketplace.awaitDownload(buyer, asset);

        // When
        var third = marketplace.api().get("/v1/assets/%s/download".formatted(asset), buyer.token());

        // Then
        assertThat(third.status()).isEqualTo(403);
        assertThat(third.text("code")).isEqualTo("download_limit_reached");
    }

    @Test
    void fifty_orders_with_one_key_are_one_transaction() throws Exception {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var product = marketplace.createProduct(seller, "Loops", "digital", 500, Map.of());
        var key = key();
        Callable<Answer> order = () -> marketplace.buy(buyer, key, List.of(product));

        // When
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(Collections.nCopies(50, order));
            answers = running.stream().map(future -> future.resultNow()).toList();
        }

        // Then
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("id"))
                        .distinct())
                .hasSize(1);
        var mine = marketplace.api().get("/v1/transactions", buyer.token()).expect(200);
        assertThat(mine.body().path("data")).hasSize(1);
    }

    @Test
    void what_belongs_to_another_tenant_does_not_exist() throws IOException {
        // Given
        var seller = marketplace.register("anna");
        var buyer = marketplace.register("ben");
        var stranger = marketplace.register("cleo");
        var asset = marketplace.upload(seller, "loops.zip", new byte[10]);
        var product = marketplace.createProduct(seller, "Loops", "digital", 500, Map.of("is_active", false));
        var free = marketplace.createProduct(seller, "Free", "digital", 0, Map.of());
        var transaction =
                marketplace.buy(buyer, key(), List.of(free)).expect(201).text("id");
        var org = "/v1/orgs/" + seller.orgId();

        // When
        var answers = List.of(
                get(stranger, org),
                get(stranger, org + "/membership"),
                get(stranger, org + "/license"),
                get(stranger, org + "/products"),
                get(stranger, org + "/products/%s/assets".formatted(product)),
                get(stranger, org + "/assets"),
                get(stranger, org + "/assets/usage"),
                get(stranger, org + "/assets/" + asset),
                get(stranger, "/v1/products/" + product),
                get(stranger, "/v1/transactions/" + transaction),
                post(stranger, "/v1/transactions/%s/cancel".formatted(transaction), null),
                post(stranger, org + "/assets/%s/complete".formatted(asset), null),
                post(stranger, org + "/products/%s/assets".formatted(product), Map.of("asset_id", asset)),
                post(stranger, "/v1/products", product(seller.orgId())));

        // Then
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.request()).isEqualTo(404));
    }

    private Answer get(Person person, String path) {
        return marketplace.api().get(path, person.token());
    }

    private Answer post(Person person, String path, Object body) {
        return marketplace.api().post(path, person.token(), body);
    }

    private static Map<String, Object> product(String org) {
        return Map.of("org_id", org, "name", "Mine?", "type", "digital", "price", 1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
