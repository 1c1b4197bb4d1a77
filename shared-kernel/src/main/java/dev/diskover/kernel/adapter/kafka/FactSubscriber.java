package dev.diskover.kernel.adapter.kafka;

/** An adapter that wants to be told facts. Every bean of this kind is asked once, at start. */
public interface FactSubscriber {

    void subscribe(FactHandlers handlers);
}
