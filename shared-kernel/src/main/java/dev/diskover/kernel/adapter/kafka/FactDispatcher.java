package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.kafka.FactHandlers.Handler;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Heard;
import dev.diskover.kernel.adapter.postgres.PostgresInbox;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives facts their effect, exactly once however often they arrive. */
@ApplicationScoped
@Unremovable
public class FactDispatcher {

    private final FactHandlers handlers = new FactHandlers();
    private final UnitOfWork unitOfWork;
    private final PostgresInbox inbox;
    private final CallContext call;

    public FactDispatcher(
            @All List<FactSubscriber> subscribers, UnitOfWork unitOfWork, PostgresInbox inbox, CallContext call) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.call = call;
        subscribers.forEach(subscriber -> subscriber.subscribe(handlers));
    }

    /** Not so where the message tells of something that nobody here listens to. */
    boolean concerns(ConsumerRecord<String, byte[]> message) {
        return FactRecords.type(message)
                .map(handlers::of)
                .map(Optional::isPresent)
                .orElse(true);
    }

    /**
     * @return empty where the message does not concern anybody here
     * @throws RuntimeException when the message is no fact, or says nothing that who listens here understands
     */
    Optional<Heard> read(ConsumerRecord<String, byte[]> message) {
        return concerns(message) ? hear(FactRecords.read(message)) : Optional.empty();
    }

    private Optional<Heard> hear(Fact fact) {
        return handlers.of(fact.type()).map(handler -> handler.hear(fact));
    }

    /** For tests, which need no broker. */
    public void dispatch(Fact fact) {
        dispatch(List.of(fact));
    }

    /** For tests, which need no broker. As if all had come together. */
    public void dispatch(List<Fact> facts) {
        giveEffect(facts.stream().map(this::hear).flatMap(Optional::stream).toList());
    }

    /** All in one unit of work. Fails as the first handler fails, and then nothing is stored. */
    @ActivateRequestContext
    void giveEffect(List<Heard> heard) {
        if (!heard.isEmpty()) {
            unitOfWork.run(() -> {
                var fresh = new HashSet<>(
                        inbox.receive(heard.stream().map(one -> one.fact().id()).toList()));
                // A fact may be in the list twice.
                give(heard.stream().filter(one -> fresh.remove(one.fact().id())).toList());
            });
        }
    }

    /**
     * First those that have their effect alone, then those that have it together, each kind in its turn: in one order
     * for all transactions, so that they do not lock each other out.
     */
    private void give(List<Heard> heard) {
        var together = new TreeMap<Handler<?>, List<Heard>>(Comparator.comparing(Handler::name));
        for (var one : heard) {
            if (one.handler().takesAll()) {
                together.computeIfAbsent(one.handler(), first -> new ArrayList<>())
                        .add(one);
            } else {
                call.actor(one.fact().actor());
                call.traceparent(one.fact().traceparent());
                one.handler().accept(List.of(one));
            }
        }
        together.forEach((handler, all) -> {
            call.causedByMany();
            handler.accept(all);
        });
    }
}
