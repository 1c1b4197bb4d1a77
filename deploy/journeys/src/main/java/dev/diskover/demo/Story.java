package dev.diskover.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Anna sells, Ben buys, Cleo gets nothing: the main job of the marketplace, step by step. */
final class Story {

    private static final int FILE_SIZE = 4 * 1024 * 1024;
    private static final int PRICE = 1900;

    private final Marketplace marketplace;
    private final Team team;
    private final LocalSystem system;
    private final Narrator narrator;

    Story(Team team, LocalSystem system, Narrator narrator) {
        this.marketplace = team.marketplace();
        this.team = team;
        this.system = system;
        this.narrator = narrator;
    }

    /** @return how long it took from the order to the address of the file */
    Duration play() throws IOException {
        var seller =
                narrator.step("Anna registers and gets an organization of her own", () -> marketplace.register("anna"));
        var buyer = narrator.step("Ben registers", () -> marketplace.register("ben"));
        var file = new byte[FILE_SIZE];
        new Random(42).nextBytes(file);
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
        narrator.step(
                "Ben finds the product in the market",
                () -> marketplace.api().get("/v1/products/" + product, null).expect(200));
        var delivery = order(buyer, product, asset, file);
        strangers(asset);
        membership(seller, buyer);
        colleague(seller);
        admin(seller, product);
        return delivery;
    }

    private Duration order(Person buyer, String product, String asset, byte[] file) throws IOException {
        var key = UUID.randomUUID().toString();
        var ordered = System.nanoTime();
        var transaction = narrator.step(
                "Ben pays with the simulated provider",
                () -> marketplace.buy(buyer, key, List.of(product)).expect(201));
        var download = narrator.step(
                "Ben is granted the file and gets an address for it", () -> marketplace.awaitDownload(buyer, asset));
        var delivery = Duration.ofNanos(System.nanoTime() - ordered);
        narrator.step("Ben downloads it: the same bytes, by their SHA-256", () -> {
            var bytes =
                    marketplace.api().fetch(URI.create(download.text("url"))).body();
            if (!Marketplace.sha256(bytes).equals(Marketplace.sha256(file))) {
                throw new IllegalStateException("The file changed on its way");
            }
            return null;
        });
        narrator.step("Ben sends the same order twice by accident and pays once", () -> {
            var again = marketplace.buy(buyer, key, List.of(product)).expect(201);
            if (!again.text("id").equals(transaction.text("id"))) {
                throw new IllegalStateException("The order was made twice");
            }
            return null;
        });
        return delivery;
    }

    private void strangers(String asset) throws IOException {
        var path = "/v1/assets/%s/download".formatted(asset);
        narrator.step("Cleo, who did not pay, is refused with 403 not_entitled", () -> marketplace
                .api()
                .get(path, marketplace.register("cleo").token())
                .expect(403));
        narrator.step(
                "Somebody without an account is refused with 401",
                () -> marketplace.api().get(path, null).expect(401));
    }

    private void membership(Person seller, Person buyer) throws IOException {
        var membership = narrator.step(
                "Anna offers a membership of 30 days",
                () -> marketplace.createProduct(
                        seller, "Loop club", "membership", 500, Map.of("subscription_days", 30)));
        var bonus = narrator.step("Anna links a bonus file to it", () -> {
            var id = marketplace.upload(seller, "bonus.zip", new byte[1024]);
            marketplace.link(seller, membership, id);
            return id;
        });
        narrator.step("Ben joins", () -> marketplace
                .buy(buyer, UUID.randomUUID().toString(), List.of(membership))
                .expect(201));
        narrator.step("Ben gets the bonus file", () -> marketplace.awaitDownload(buyer, bonus));
        var entitlement = marketplace
                .api()
                .get("/v1/entitlements?asset_id=" + bonus, buyer.token())
                .expect(200);
        narrator.remark("his access ends at "
                + entitlement.body().at("/data/0/expires_at").asText());
    }

    private void colleague(Person seller) throws IOException {
        var address = Marketplace.newAddress("dora");
        narrator.step("Anna opens an organization to share, and invites Dora by mail", () -> {
            var org = team.open(seller, "Loop Kitchen");
            return team.invite(seller, org, address, "admin");
        });
        narrator.step("Dora registers, confirms her address by mail, accepts, and is admin there", () -> {
            var dora = marketplace.registerAs("dora", address);
            team.confirmAddress(dora);
            return team.accept(dora, team.inbox().await(address, Team.INVITATION))
                    .expect(200);
        });
    }

    private void admin(Person seller, String product) throws IOException {
        narrator.step("Anna is made system administrator and sees the sale in the admin's list", () -> {
            system.promote(seller.email());
            var token = marketplace.signIn(seller).token();
            return marketplace.await(() -> sale(product, token));
        });
    }

    /** The read model follows by events, so the first look may come a moment too early. */
    private Answer sale(String product, String token) {
        var answer = marketplace.api().get("/v1/admin/transactions?product_id=" + product, token);
        var seen = answer.status() == 200 && !answer.body().path("data").isEmpty();
        return seen || answer.status() != 200
                ? answer
                : new Answer(answer.request(), 404, answer.body(), answer.headers());
    }
}
