package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.kafka.FactHandlers.Handler;
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

    /** @throws RuntimeException when the message is no fact, or says nothing that who listens here understands */
    Fact read(ConsumerRecord<String, byte[]> message) {
        var fact = FactRecords.read(message);
        handlers.of(fact.type()).ifPresent(handler -> handler.read(fact));
        return fact;
    }

    public void dispatch(Fact fact) {
        dispatch(List.of(fact));
    }

    /** All in one unit of work. Fails as the first handler fails, and then nothing is stored. */
    @ActivateRequestContext
    public void dispatch(List<Fact> facts) {
        var wanted = facts.stream()
                .filter(fact -> handlers.of(fact.type()).isPresent())
                .toList();
        if (!wanted.isEmpty()) {
            unitOfWork.run(() -> {
                var fresh = new HashSet<>(
                        inbox.receive(wanted.stream().map(Fact::id).toList()));
                // A fact may be in the list twice.
                give(wanted.stream().filter(fact -> fresh.remove(fact.id())).toList());
            });
        }
    }

    /**
     * First those that have their effect alone, then those that have it together, each kind in its turn: in one order
     * for all transactions, so that they do not lock each other out.
     */
    private void give(List<Fact> facts) {
        var together = new TreeMap<Handler<?>, List<Fact>>(Comparator.comparing(Handler::name));
        for (var fact : facts) {
            var handler = handlers.of(fact.type()).orElseThrow();
            if (handler.takesAll()) {
                together.computeIfAbsent(handler, first -> new ArrayList<>()).add(fact);
            } else {
                call.actor(fact.actor());
                call.traceparent(fact.traceparent());
                handler.accept(List.of(fact));
            }
        }
        together.forEach((handler, all) -> {
            call.causedByMany();
            handler.accept(all);
        });
    }
}
