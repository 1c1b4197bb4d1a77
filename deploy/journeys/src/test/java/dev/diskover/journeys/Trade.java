package dev.diskover.journeys;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Anna sells, and Ben buys what she offers. */
record Trade(Marketplace marketplace, Person anna, Person ben) {

    static Trade at(Marketplace marketplace) {
        return new Trade(marketplace, marketplace.register("anna"), marketplace.register("ben"));
    }

    /** @return a file of hers */
    String asset() throws IOException {
        return marketplace.upload(anna, "loops.zip", new byte[10]);
    }

    /** @return what she sells without a file */
    String product() {
        return marketplace.createProduct(anna, "Loops", "digital", 500, Map.of());
    }

    String productWith(String asset) {
        var product = product();
        marketplace.link(anna, product, asset);
        return product;
    }

    Answer order(String product) {
        return marketplace.buy(ben, UUID.randomUUID().toString(), List.of(product));
    }

    Answer awaitDownload(String asset) {
        return marketplace.awaitDownload(ben, asset);
    }
}
