package dev.diskover.kernel.adapter.kafka;

import static org.awaitility.Awaitility.await;

import dev.diskover.kernel.domain.Ids;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A consumer whose facts are numbers, which are stored as they come. */
abstract class CountedFacts {

    static final Duration LIMIT = Duration.ofSeconds(60);

    KernelOnKafka kernel;

    @BeforeEach
    void open() throws Exception {
        kernel = new KernelOnKafka();
        kernel.postgres().execute("create table counted (value int not null)");
    }

    @AfterEach
    void close() throws Exception {
        kernel.close();
    }

    /** Stores what it is told, and then fails as the test wants it to. */
    FactSubscriber counting(Consumer<Integer> afterwards) {
        return handlers -> handlers.on(kernel.typeOf("Counted.v1"), CountedV1.class, data -> {
            count(data.value());
            afterwards.accept(data.value());
        });
    }

    void count(int value) {
        kernel.postgres().database().inUnitOfWork().execute("insert into counted (value) values (?)", value);
    }

    void send(int value) {
        kernel.send("anna", "{\"value\": %d}".formatted(value), kernel.headers(Ids.next()));
    }

    void sendEach(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(this::send);
    }

    int counted() {
        return kernel.postgres().count("select count(*) from counted");
    }

    void awaitCounted(int value) {
        await().atMost(LIMIT)
                .until(() -> kernel.postgres().count("select count(*) from counted where value = " + value) == 1);
    }

    record CountedV1(int value) {}
}
