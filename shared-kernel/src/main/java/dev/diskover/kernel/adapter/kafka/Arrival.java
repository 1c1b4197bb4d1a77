package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.kafka.FactHandlers.Heard;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message and what came of reading it. */
sealed interface Arrival {

    ConsumerRecord<String, byte[]> message();

    record Read(ConsumerRecord<String, byte[]> message, Heard heard) implements Arrival {}

    record OfNoConcern(ConsumerRecord<String, byte[]> message) implements Arrival {}

    record Unreadable(ConsumerRecord<String, byte[]> message, RuntimeException reason) implements Arrival {}
}
