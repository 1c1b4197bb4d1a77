package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.kafka.Arrival.OfNoConcern;
import dev.diskover.kernel.adapter.kafka.Arrival.Read;
import dev.diskover.kernel.adapter.kafka.Arrival.Unreadable;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Heard;
import dev.diskover.kernel.adapter.postgres.DatabaseFaults;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Delivers messages: all in one transaction, or, where one of them fails, each by itself until it had its effect or is
 * parked. A fault of the message's own is tried a few times; a fault of the surroundings (the database is away, a lock
 * was lost, memory is short) as long as it lasts, because parking would then empty the topic into the dead letters.
 * What cannot be read is parked untried and takes nobody with it: reading depends on nothing but the message.
 */
final class FactDelivery {

    private static final Logger LOG = Logger.getLogger(FactDelivery.class);

    private final KafkaConsumer<String, byte[]> consumer;
    private final FactDispatcher dispatcher;
    private final DeadLetters deadLetters;
    private final KafkaConfig config;

    FactDelivery(
            KafkaConsumer<String, byte[]> consumer,
            FactDispatcher dispatcher,
            DeadLetters deadLetters,
            KafkaConfig config) {
        this.consumer = consumer;
        this.dispatcher = dispatcher;
        this.deadLetters = deadLetters;
        this.config = config;
    }

    /** @return false when the delivery was given up because the service stops or another replica took over */
    boolean deliver(List<ConsumerRecord<String, byte[]>> messages, BooleanSupplier goOn) {
        var arrivals = messages.stream().map(this::read).toList();
        var isDone = haveTheirEffectTogether(heard(arrivals));
        return arrivals.stream()
                .filter(arrival -> !isDone || arrival instanceof Unreadable)
                .allMatch(arrival -> deliver(arrival, goOn));
    }

    private Arrival read(ConsumerRecord<String, byte[]> message) {
        try {
            return dispatcher
                    .read(message)
                    .<Arrival>map(heard -> new Read(message, heard))
                    .orElseGet(() -> new OfNoConcern(message));
        } catch (RuntimeException reason) {
            return new Unreadable(message, reason);
        }
    }

    /**
     * By key, so that this transaction and the others lock their rows in one order. The facts of one key keep theirs;
     * between keys there is none to keep.
     */
    private static List<Heard> heard(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .map(Read::heard)
                .sorted(Comparator.comparing(heard -> heard.fact().subject()))
                .toList();
    }

    private boolean haveTheirEffectTogether(List<Heard> heard) {
        if (heard.size() < 2) {
            return false;
        }
        try {
            dispatcher.giveEffect(heard);
            return true;
        } catch (RuntimeException | Error failure) {
            LOG.debugf(failure, "%d facts go one by one", heard.size());
            return false;
        }
    }

    private boolean deliver(Arrival arrival, BooleanSupplier goOn) {
        return switch (arrival) {
            case Read(var message, var heard) -> deliver(message, heard, goOn);
            case OfNoConcern skipped -> true;
            // A service that stops may no longer be able to read at all.
            case Unreadable(var message, var reason) -> goOn.getAsBoolean() && park(message, reason);
        };
    }

    private boolean deliver(ConsumerRecord<String, byte[]> message, Heard heard, BooleanSupplier goOn) {
        var backOff = new BackOff(config);
        var failures = 0;
        while (goOn.getAsBoolean()) {
            try {
                dispatcher.giveEffect(List.of(heard));
                return true;
            } catch (RuntimeException | Error failure) {
                if (!isOfTheSurroundings(failure) && ++failures >= config.attempts()) {
                    return park(message, failure);
                }
                LOG.warnf("%s again in %s: %s", position(message), backOff.next(), failure);
            }
            if (!waitWhilePolling(message, backOff)) {
                return false;
            }
        }
        return false;
    }

    private boolean park(ConsumerRecord<String, byte[]> message, Throwable reason) {
        deadLetters.park(message, reason);
        return true;
    }

    /** Keeps the membership in the consumer group alive; everything is paused, so nothing is fetched. */
    private boolean waitWhilePolling(ConsumerRecord<String, byte[]> message, BackOff backOff) {
        consumer.pause(consumer.assignment());
        consumer.poll(backOff.current());
        consumer.resume(consumer.paused());
        return consumer.assignment().contains(new TopicPartition(message.topic(), message.partition()));
    }

    private static boolean isOfTheSurroundings(Throwable failure) {
        return failure instanceof OutOfMemoryError || DatabaseFaults.isPassing(failure);
    }

    private static String position(ConsumerRecord<?, ?> message) {
        return "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset());
    }
}
