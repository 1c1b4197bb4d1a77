package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BuyerBuysAndDownloadsTest {

    private final Marketplace marketplace = RunningSystem.get().marketplace();
    private final Trade trade = Trade.at(marketplace);

    @Test
    void a_buyer_gets_the_very_bytes_the_seller_uploaded() throws IOException {
        // Given
        var file = new byte[300_000];
        new Random(7).nextBytes(file);
        var asset = marketplace.upload(trade.anna(), "lööps \"one\".zip", file);
        var product = ofTwoDownloads(1900, asset);

        // When
        var transaction = trade.order(product).expect(201);
        var download = trade.awaitDownload(asset);

        // Then
        assertThat(transaction.text("status")).isEqualTo("completed");
        assertThat(marketplace.api().fetch(URI.create(download.text("url"))).body())
                .isEqualTo(file);
    }

    @Test
    void the_third_of_two_downloads_is_refused() throws IOException {
        // Given
        var asset = trade.asset();
        trade.order(ofTwoDownloads(0, asset)).expect(201);
        trade.awaitDownload(asset);
        trade.awaitDownload(asset);

        // When
        var third = marketplace
                .api()
                .get("/v1/assets/%s/download".formatted(asset), trade.ben().token());

        // Then
        assertThat(third.status()).isEqualTo(403);
        assertThat(third.text("code")).isEqualTo("download_limit_reached");
    }

    @Test
    void fifty_orders_with_one_key_are_one_transaction() throws Exception {
        // Given
        var product = trade.product();
        var key = UUID.randomUUID().toString();

        // When
        var answers = atOnce(50, () -> marketplace.buy(trade.ben(), key, List.of(product)));

        // Then
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("id"))
                        .distinct())
                .hasSize(1);
        var mine =
                marketplace.api().get("/v1/transactions", trade.ben().token()).expect(200);
        assertThat(mine.body().path("data")).hasSize(1);
    }

    private String ofTwoDownloads(int price, String asset) {
        var product = marketplace.createProduct(trade.anna(), "Loops", "digital", price, Map.of("max_downloads", 2));
        marketplace.link(trade.anna(), product, asset);
        return product;
    }

    private static List<Answer> atOnce(int times, Callable<Answer> deed) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, deed)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
