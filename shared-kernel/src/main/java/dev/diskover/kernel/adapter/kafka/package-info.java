/** Facts between services: the relay that publishes the outbox and the consumer that feeds the handlers. */
package dev.diskover.kernel.adapter.kafka;
