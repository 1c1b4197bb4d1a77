package dev.diskover.kernel.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.adapter.kafka.FactHandlers.Told;
import dev.diskover.kernel.adapter.postgres.PostgresInbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.testing.KernelOnPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscriber that wants to be told all at once. */
class FactsTogetherTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> SALES = List.of("test.Sold.v1", "test.Refunded.v1");

    private final KernelOnPostgres postgres = new KernelOnPostgres();
    private final CallContext call = new CallContext();
    private final List<String> effects = new ArrayList<>();

    @BeforeEach
    void open() {
        postgres.execute("create table effects (value text not null)");
    }

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void is_told_all_at_once_in_their_order_after_what_has_its_effect_alone() {
        // Given
        var dispatcher = dispatcher(handlers -> handlers.together(SALES, ValueV1.class, this::sales)
                .together(List.of("test.Delivered.v1"), ValueV1.class, this::deliveries)
                .on("test.Named.v1", ValueV1.class, this::named));

        // When
        dispatcher.dispatch(List.of(
                fact("Sold", 3),
                fact("Named", 1),
                fact("Refunded", 2),
                fact("Delivered", 5),
                fact("Sold", 1),
                fact("Named", 2),
                fact("Delivered", 4)));

        // Then
        assertThat(effects)
                .containsExactly("named 1", "named 2", "delivered [5, 4]", "sales [Sold 3, Refunded 2, Sold 1]");
        assertThat(postgres.count("select count(distinct xmin::text) from effects"))
                .isOne();
        assertThat(postgres.count("select count(*) from inbox")).isEqualTo(7);
    }

    @Test
    void is_told_each_once_and_nothing_when_nothing_is_new() {
        // Given
        var dispatcher = dispatcher(handlers -> handlers.together(SALES, ValueV1.class, this::sales));
        var known = fact("Sold", 1);
        var twice = fact("Sold", 2);
        dispatcher.dispatch(known);

        // When
        dispatcher.dispatch(List.of(known, twice, twice));
        dispatcher.dispatch(List.of(twice, known));

        // Then
        assertThat(effects).containsExactly("sales [Sold 1]", "sales [Sold 2]");
    }

    @Test
    void takes_everything_back_when_it_fails() {
        // Given
        var dispatcher = dispatcher(handlers -> handlers.on("test.Named.v1", ValueV1.class, this::named)
                .together(SALES, ValueV1.class, told -> {
                    sales(told);
                    throw new IllegalStateException("thirteen cannot be");
                }));

        // When, Then
        assertThatThrownBy(() -> dispatcher.dispatch(List.of(fact("Named", 1), fact("Sold", 13))))
                .hasMessage("thirteen cannot be");
        assertThat(postgres.count("select count(*) from effects")).isZero();
        assertThat(postgres.count("select count(*) from inbox")).isZero();
    }

    @Test
    void cannot_tell_anything_itself_whereas_others_tell_it_for_the_actor_of_the_fact() {
        // Given
        var outbox = postgres.outbox("test", call);
        var answer = List.of(new PublishedFact("Answered.v1", "anna", NOON, Map.of()));
        var dispatcher = dispatcher(handlers -> handlers.together(SALES, ValueV1.class, told -> outbox.append(answer))
                .on("test.Named.v1", ValueV1.class, told -> outbox.append(answer)));
        dispatcher.dispatch(fact("Named", 1));

        // When, Then
        assertThatThrownBy(() -> dispatcher.dispatch(List.of(fact("Sold", 1), fact("Named", 2))))
                .hasMessageContaining("Many facts caused this");
        dispatcher.dispatch(fact("Named", 2));
        assertThat(postgres.count("""
                        select count(*) from outbox
                        where headers ->> 'actor' = 'anna' and headers ->> 'traceparent' = 'trace of Named'
                        """)).isEqualTo(2);
        assertThat(postgres.count("select count(*) from outbox")).isEqualTo(2);
    }

    @Test
    void of_a_type_there_is_one() {
        var handlers = new FactHandlers().together(SALES, ValueV1.class, this::sales);
        assertThatThrownBy(() -> handlers.on("test.Refunded.v1", ValueV1.class, this::named))
                .hasMessage("Two handlers for test.Refunded.v1");
    }

    private FactDispatcher dispatcher(FactSubscriber subscriber) {
        var inbox = new PostgresInbox(postgres.database(), "test");
        return new FactDispatcher(List.of(subscriber), postgres.unitOfWork(), inbox, call);
    }

    private void named(ValueV1 told) {
        have("named " + told.value());
    }

    private void deliveries(List<Told<ValueV1>> told) {
        have("delivered " + told.stream().map(one -> one.data().value()).toList());
    }

    private void sales(List<Told<ValueV1>> told) {
        have("sales "
                + told.stream()
                        .map(one -> one.fact().subject() + " " + one.data().value())
                        .toList());
    }

    private void have(String effect) {
        effects.add(effect);
        postgres.database().inUnitOfWork().execute("insert into effects (value) values (?)", effect);
    }

    private static Fact fact(String name, int value) {
        var json = "{\"value\": %d}".formatted(value);
        return new Fact(
                Ids.next(), "diskover.test.%s.v1".formatted(name), name, NOON, "anna", "trace of " + name, json);
    }

    record ValueV1(int value) {}
}
