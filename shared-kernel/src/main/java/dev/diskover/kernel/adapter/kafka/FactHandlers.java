package dev.diskover.kernel.adapter.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which fact has which effect here. A type nobody listed is skipped: others may need it. */
public final class FactHandlers {

    private final Map<String, Consumer<Fact>> byType = new HashMap<>();

    /**
     * @param type without the common prefix: {@code order.TransactionCompleted.v1}
     * @param data a record of this consumer's own, with the fields it reads
     * @param effect runs in one unit of work with the note that the fact was received
     */
    public <D> FactHandlers on(String type, Class<D> data, BiConsumer<D, Fact> effect) {
        var previous = byType.put("diskover." + type, fact -> effect.accept(FactJson.read(fact.json(), data), fact));
        if (previous != null) {
            throw new IllegalStateException("Two handlers for " + type);
        }
        return this;
    }

    public <D> FactHandlers on(String type, Class<D> data, Consumer<D> effect) {
        return on(type, data, (d, fact) -> effect.accept(d));
    }

    Optional<Consumer<Fact>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
