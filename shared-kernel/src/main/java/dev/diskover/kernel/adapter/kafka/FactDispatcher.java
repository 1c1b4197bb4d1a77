package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.postgres.PostgresInbox;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.function.Consumer;

/** Gives a fact its effect, exactly once however often it arrives. */
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

    /** Fails as the handler fails, and then nothing is stored. */
    @ActivateRequestContext
    public void dispatch(Fact fact) {
        handlers.of(fact.type()).ifPresent(handler -> once(fact, handler));
    }

    private void once(Fact fact, Consumer<Fact> handler) {
        call.actor(fact.actor());
        call.traceparent(fact.traceparent());
        unitOfWork.run(() -> {
            if (inbox.receive(fact.id())) {
                handler.accept(fact);
            }
        });
    }
}
