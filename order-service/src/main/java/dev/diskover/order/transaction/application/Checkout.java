package dev.diskover.order.transaction.application;

import dev.diskover.kernel.domain.Ids;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.offer.domain.Offer;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.domain.DuplicateItem;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.MixedCurrencies;
import dev.diskover.order.transaction.domain.PriceChanged;
import dev.diskover.order.transaction.domain.ProductNotAvailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns wishes into items at today's prices. */
@ApplicationScoped
class Checkout {

    private final Offers offers;
    private final Clock clock;

    Checkout(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** What is known of the products. May ask the catalog, so never inside a unit of work. */
    Map<UUID, Offer> look(Buy.Command command) {
        var products = command.products().stream().distinct().toList();
        return offers.find(products).stream().collect(Collectors.toMap(Offer::product, Function.identity()));
    }

    List<Item> items(Buy.Command command, Map<UUID, Offer> found) {
        if (new HashSet<>(command.products()).size() < command.products().size()) {
            throw new DuplicateItem();
        }
        var items =
                command.products().stream().map(product -> item(product, found)).toList();
        if (items.stream().map(item -> item.price().currency()).distinct().count() > 1) {
            throw new MixedCurrencies();
        }
        var total = items.stream().mapToLong(item -> item.price().minorUnits()).sum();
        if (command.expectedTotal() != null && command.expectedTotal() != total) {
            throw new PriceChanged(total);
        }
        return items;
    }

    private Item item(UUID product, Map<UUID, Offer> found) {
        var offer = found.get(product);
        if (offer == null || !offer.isSoldAt(clock.instant())) {
            throw new ProductNotAvailable(product);
        }
        return new Item(
                Ids.next(),
                product,
                offer.org(),
                offer.name(),
                offer.type(),
                offer.price(),
                offer.limited(),
                offer.subscriptionDays(),
                offer.maxDownloads(),
                offer.downloadExpiryDays(),
                null);
    }
}
