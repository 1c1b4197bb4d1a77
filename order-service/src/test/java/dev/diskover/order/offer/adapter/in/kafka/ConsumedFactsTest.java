package dev.diskover.order.offer.adapter.in.kafka;

import static dev.diskover.order.fixture.Market.as;
import static dev.diskover.order.fixture.Market.buy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.Market;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others tell, as they promised it; also twice, and in any order. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ConsumedFactsTest {

    @Inject
    FactDispatcher facts;

    private final UUID ben = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog.ProductPublished.v1",
                "catalog.ProductUpdated.v1",
                "catalog.ProductDeactivated.v1",
                "entitlement.EntitlementsGranted.v1"
            })
    void every_promised_sample_is_understood_twice(String type) {
        // Given
        var fact = Contracts.fact(type);

        // When, Then
        facts.dispatch(fact);
        facts.dispatch(fact);
    }

    @RepeatedTest(6)
    void the_newest_version_is_sold_in_whatever_order_they_come(RepetitionInfo repetition) {
        // Given
        var told = new ArrayList<>(List.of(
                version("catalog.ProductPublished.v1", 1, 100, true),
                version("catalog.ProductUpdated.v1", 2, 200, true),
                version("catalog.ProductDeactivated.v1", 3, 200, false),
                version("catalog.ProductPublished.v1", 4, 400, true)));
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, new Random(repetition.getCurrentRepetition()));

        // When
        told.forEach(facts::dispatch);

        // Then
        buy(ben, Map.of("product_id", product)).statusCode(201).body("total", is(400));
    }

    @Test
    void a_deactivation_that_overtakes_its_publication_stays() {
        // When
        facts.dispatch(version("catalog.ProductDeactivated.v1", 2, 100, false));
        facts.dispatch(version("catalog.ProductPublished.v1", 1, 100, true));

        // Then
        buy(ben, Map.of("product_id", product)).statusCode(422).body("code", equalTo("product_not_available"));
    }

    @Test
    void an_item_is_delivered_when_its_grant_is_told_and_keeps_the_first_time() {
        // Given
        var bought = buy(ben, Map.of("product_id", new Market(facts).digital(0)))
                .body("delivered_at", nullValue())
                .extract();
        String item = bought.path("items[0].id");

        // When
        granted(item, "2026-11-21T12:00:01Z");
        granted(item, "2026-11-21T12:00:59Z");
        granted(UUID.randomUUID().toString(), "2026-11-21T12:00:01Z");

        // Then
        as(ben).get("/v1/transactions/" + bought.path("id"))
                .then()
                .body("delivered_at", equalTo("2026-11-21T12:00:01Z"));
    }

    private Fact version(String type, long version, long price, boolean active) {
        var json = Contracts.sample(type)
                .replaceAll("\"product_id\": \"[^\"]+\"", "\"product_id\": \"%s\"".formatted(product))
                .replaceAll("\"price\": \\d+", "\"price\": " + price)
                .replaceAll("\"version\": \\d+", "\"version\": " + version)
                .replaceAll("\"is_active\": \\w+", "\"is_active\": " + active);
        return Contracts.fact(type, json);
    }

    private void granted(String item, String at) {
        var type = "entitlement.EntitlementsGranted.v1";
        var json = Contracts.sample(type).replaceAll("\"item_id\": \"[^\"]+\"", "\"item_id\": \"%s\"".formatted(item));
        var sample = Contracts.fact(type, json);
        facts.dispatch(new Fact(
                sample.id(), sample.type(), sample.subject(), Instant.parse(at), sample.actor(), null, sample.json()));
    }
}
