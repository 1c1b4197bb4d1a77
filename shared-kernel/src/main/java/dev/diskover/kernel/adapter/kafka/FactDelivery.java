package dev.diskover.kernel.adapter.kafka;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Delivers messages: all in one transaction, or, where one of them fails, each by itself until it had its effect or is
 * parked. A fault of the message's own is tried a few times; a fault of the surroundings (the database is away, a lock
 * was lost) as long as it lasts, because parking would then empty the topic into the dead letters.
 */
final class FactDelivery {

    private static final Logger LOG = Logger.getLogger(FactDelivery.class);
    /** Connection, resources, operator intervention, serialization and deadlock (PostgreSQL, appendix A). */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

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
        if (messages.size() > 1 && haveTheirEffectTogether(messages)) {
            return true;
        }
        return messages.stream().allMatch(message -> deliver(message, goOn));
    }

    /**
     * By key, so that this transaction and the others lock their rows in one order. The facts of one key keep theirs;
     * between keys there is none to keep.
     */
    private boolean haveTheirEffectTogether(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            dispatcher.dispatch(messages.stream()
                    .map(FactRecords::read)
                    .sorted(Comparator.comparing(Fact::subject))
                    .toList());
            return true;
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "%d facts go one by one", messages.size());
            return false;
        }
    }

    private boolean deliver(ConsumerRecord<String, byte[]> message, BooleanSupplier goOn) {
        var backOff = new BackOff(config);
        var failures = 0;
        while (goOn.getAsBoolean()) {
            try {
                dispatcher.dispatch(List.of(FactRecords.read(message)));
                return true;
            } catch (RuntimeException failure) {
                if (!isPassing(failure) && ++failures >= config.attempts()) {
                    deadLetters.park(message, failure);
                    return true;
                }
                LOG.warnf("%s again in %s: %s", position(message), backOff.next(), failure);
            }
            if (!waitWhilePolling(message, backOff)) {
                return false;
            }
        }
        return false;
    }

    /** Keeps the membership in the consumer group alive; everything is paused, so nothing is fetched. */
    private boolean waitWhilePolling(ConsumerRecord<String, byte[]> message, BackOff backOff) {
        consumer.pause(consumer.assignment());
        consumer.poll(backOff.current());
        consumer.resume(consumer.paused());
        return consumer.assignment().contains(new TopicPartition(message.topic(), message.partition()));
    }

    private static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return PASSING.contains(sql.getSQLState().substring(0, 2));
            }
        }
        return false;
    }

    private static String position(ConsumerRecord<?, ?> message) {
        return "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset());
    }
}
