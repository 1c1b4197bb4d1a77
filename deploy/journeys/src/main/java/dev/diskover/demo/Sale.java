package dev.diskover.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The steps of a file from its seller to its buyer. */
final class Sale {

    private static final int FILE_SIZE = 4 * 1024 * 1024;
    private static final int PRICE = 1900;

    private final Marketplace marketplace;
    private final Narrator narrator;
    private final byte[] file = new byte[FILE_SIZE];

    Sale(Marketplace marketplace, Narrator narrator) {
        this.marketplace = marketplace;
        this.narrator = narrator;
        new Random(42).nextBytes(file);
    }

    Offer offer(Person seller) throws IOException {
        var asset = narrator.step(
                "Anna uploads loops.zip, 4 MiB, straight to storage; its SHA-256 is checked",
                () -> marketplace.upload(seller, "loops.zip", file));
        var product = narrator.step(
                "Anna offers it as a product for 19.00 EUR, five downloads",
                () -> marketplace.createProduct(seller, "Loops vol. 1", "digital", PRICE, Map.of("max_downloads", 5)));
        narrator.step("Anna links the file to the product", () -> {
            marketplace.link(seller, product, asset);
            return null;
        });
        return new Offer(product, asset);
    }

    /** @return how long it took from the order to the address of the file */
    Duration deliver(Offer offer, Person buyer) throws IOException {
        narrator.step("Ben finds the product in the market", () -> marketplace
                .api()
                .get("/v1/products/" + offer.product(), null)
                .expect(200));
        var key = UUID.randomUUID().toString();
        var ordered = System.nanoTime();
        var transaction = narrator.step("Ben pays with the simulated provider", () -> order(offer, buyer, key));
        var download = narrator.step(
                "Ben is granted the file and gets an address for it",
                () -> marketplace.awaitDownload(buyer, offer.asset()));
        var delivery = Duration.ofNanos(System.nanoTime() - ordered);
        download(URI.create(download.text("url")));
        orderAgain(offer, buyer, key, transaction);
        return delivery;
    }

    private Answer order(Offer offer, Person buyer, String key) {
        return marketplace.buy(buyer, key, List.of(offer.product())).expect(201);
    }

    private void download(URI address) throws IOException {
        narrator.step("Ben downloads it: the same bytes, by their SHA-256", () -> {
            var bytes = marketplace.api().fetch(address).body();
            if (!Marketplace.sha256(bytes).equals(Marketplace.sha256(file))) {
                throw new IllegalStateException("The file changed on its way");
            }
            return null;
        });
    }

    private void orderAgain(Offer offer, Person buyer, String key, Answer transaction) throws IOException {
        narrator.step("Ben sends the same order twice by accident and pays once", () -> {
            var again = order(offer, buyer, key);
            if (!again.text("id").equals(transaction.text("id"))) {
                throw new IllegalStateException("The order was made twice");
            }
            return null;
        });
    }

    record Offer(String product, String asset) {}
}
