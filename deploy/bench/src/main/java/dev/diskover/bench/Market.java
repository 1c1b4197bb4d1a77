package dev.diskover.bench;

import dev.diskover.demo.Person;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The data that operations work on.
 *
 * @param next counts the pairs of buyer and product, so that every purchase is somebody's first of that product
 * @param cookies refresh cookies, each in use by one operation at a time
 */
record Market(List<Person> buyers, List<Offer> offers, AtomicInteger next, Queue<String> cookies) {

    /** How many products each buyer owns before the load begins. */
    static final int OWNED = 5;

    static Market of(List<Person> buyers, List<Offer> offers) {
        var cookies = new ConcurrentLinkedQueue<>(
                buyers.stream().map(Person::refreshCookie).toList());
        return new Market(buyers, offers, new AtomicInteger(OWNED * buyers.size()), cookies);
    }

    Offer anyOffer() {
        return offers.get(ThreadLocalRandom.current().nextInt(offers.size()));
    }

    Person anyBuyer() {
        return buyers.get(ThreadLocalRandom.current().nextInt(buyers.size()));
    }

    Purchase anyOwned() {
        return pair(ThreadLocalRandom.current().nextInt(OWNED * buyers.size()));
    }

    Purchase nextPurchase() {
        return pair(next.getAndIncrement());
    }

    Purchase pair(int number) {
        var buyer = number % buyers.size();
        // Shifted by buyer, so that the purchases of one moment are not all of one product.
        var offer = (number / buyers.size() + buyer * OWNED) % offers.size();
        return new Purchase(buyers.get(buyer), offers.get(offer));
    }

    record Offer(String product, String asset) {}

    record Purchase(Person buyer, Offer offer) {}
}
