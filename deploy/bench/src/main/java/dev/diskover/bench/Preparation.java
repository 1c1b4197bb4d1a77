package dev.diskover.bench;

import dev.diskover.bench.Market.Offer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Fills an empty system through the gateway, a few callers at a time. */
final class Preparation {

    private static final int CALLERS = 4;
    private static final int SELLERS = 5;
    private static final int PRODUCTS_PER_SELLER = 40;
    private static final int BUYERS = 50;

    private final Marketplace marketplace;

    Preparation(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    Market prepare() throws InterruptedException, ExecutionException {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var sellers = all(callers, SELLERS, number -> () -> marketplace.register("seller"));
            var offers = all(
                    callers,
                    SELLERS * PRODUCTS_PER_SELLER,
                    number -> () -> offer(sellers.get(number % SELLERS), number));
            var market = Market.of(all(callers, BUYERS, number -> () -> marketplace.register("buyer")), offers);
            all(callers, Market.OWNED * BUYERS, number -> () -> buy(market.pair(number)));
            return market;
        }
    }

    private Offer offer(Person seller, int number) throws Exception {
        var asset = marketplace.upload(seller, "loops-%d.zip".formatted(number), new byte[1024]);
        var more = Map.<String, Object>of("description", "Loops and samples, tagged by key and tempo. ".repeat(5));
        var product = marketplace.createProduct(seller, "Loops vol. " + number, "digital", 500 + number, more);
        marketplace.link(seller, product, asset);
        return new Offer(product, asset);
    }

    private String buy(Market.Purchase purchase) {
        var order = List.of(purchase.offer().product());
        marketplace.buy(purchase.buyer(), UUID.randomUUID().toString(), order).expect(201);
        return marketplace
                .awaitDownload(purchase.buyer(), purchase.offer().asset())
                .text("url");
    }

    private static <T> List<T> all(ExecutorService callers, int count, Task<T> task)
            throws InterruptedException, ExecutionException {
        var begun = IntStream.range(0, count)
                .mapToObj(task::of)
                .map(callers::submit)
                .toList();
        var results = new ArrayList<T>();
        for (Future<T> result : begun) {
            results.add(result.get());
        }
        return results;
    }

    private interface Task<T> {
        Callable<T> of(int number);
    }
}
