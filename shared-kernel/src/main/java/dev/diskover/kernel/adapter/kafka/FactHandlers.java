package dev.diskover.kernel.adapter.kafka;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which fact has which effect here. A type nobody listed is skipped: others may need it. */
public final class FactHandlers {

    private final Map<String, Handler<?>> byType = new HashMap<>();

    /**
     * @param type without the common prefix: {@code order.TransactionCompleted.v1}
     * @param data a record of this consumer's own, with the fields it reads
     * @param effect runs in one unit of work with the note that the fact was received
     */
    public <D> FactHandlers on(String type, Class<D> data, BiConsumer<D, Fact> effect) {
        add(type, new Handler<>(type, false, data, told -> told.forEach(one -> effect.accept(one.data(), one.fact()))));
        return this;
    }

    public <D> FactHandlers on(String type, Class<D> data, Consumer<D> effect) {
        return on(type, data, (d, fact) -> effect.accept(d));
    }

    /**
     * For an effect that many facts have at the price of one. It cannot store facts of its own, because none of those
     * it is given would be their cause.
     *
     * @param effect is given all facts of these types that came together, at least one, in their order; runs in one
     *     unit of work with the note that they were received
     */
    public <D> FactHandlers together(List<String> types, Class<D> data, Consumer<List<Told<D>>> effect) {
        var handler = new Handler<>(Collections.min(types), true, data, effect);
        types.forEach(type -> add(type, handler));
        return this;
    }

    private void add(String type, Handler<?> handler) {
        if (byType.put("diskover." + type, handler) != null) {
            throw new IllegalStateException("Two handlers for " + type);
        }
    }

    Optional<Handler<?>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** What a fact says, and the fact. */
    public record Told<D>(D data, Fact fact) {}

    /** What a fact says to the handler that listens to it. */
    record Heard(Handler<?> handler, Object data, Fact fact) {}

    /** @param takesAll whether it wants all its facts at once */
    record Handler<D>(String name, boolean takesAll, Class<D> data, Consumer<List<Told<D>>> effect) {

        /** @throws IllegalArgumentException when the fact does not say what this one needs to know */
        Heard hear(Fact fact) {
            var said = FactJson.read(fact.json(), data);
            if (said == null) {
                throw new IllegalArgumentException("A " + name + " that says nothing");
            }
            return new Heard(this, said, fact);
        }

        /** @param heard by this handler */
        void accept(List<Heard> heard) {
            effect.accept(heard.stream()
                    .map(one -> new Told<>(data.cast(one.data()), one.fact()))
                    .toList());
        }
    }
}
