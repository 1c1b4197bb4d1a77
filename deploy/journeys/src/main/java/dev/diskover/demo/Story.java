package dev.diskover.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Anna sells, Ben buys, Cleo gets nothing: the main job of the marketplace, step by step. */
final class Story {

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
        var sale = new Sale(marketplace, narrator);
        var offer = sale.offer(seller);
        var delivery = sale.deliver(offer, buyer);
        strangers(offer.asset());
        membership(seller, buyer);
        colleague(seller);
        admin(seller, offer.product());
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
        narrator.remark("his access ends at " + endOfAccess(buyer, bonus));
    }

    private String endOfAccess(Person buyer, String asset) {
        return marketplace
                .api()
                .get("/v1/entitlements?asset_id=" + asset, buyer.token())
                .expect(200)
                .body()
                .at("/data/0/expires_at")
                .asText();
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
