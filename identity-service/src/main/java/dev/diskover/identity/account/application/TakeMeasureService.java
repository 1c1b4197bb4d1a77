package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.TakeMeasure;
import dev.diskover.identity.account.application.port.out.Measures;
import dev.diskover.identity.account.application.port.out.Measures.Taken;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class TakeMeasureService implements TakeMeasure {

    private final MeasureEffects effects;
    private final Measures measures;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TakeMeasureService(MeasureEffects effects, Measures measures, UnitOfWork unitOfWork, Clock clock) {
        this.effects = effects;
        this.measures = measures;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void take(Command command) {
        var taken = new Taken(
                command.user(), command.measure(), command.administrator(), command.reason(), clock.instant());
        unitOfWork.run(() -> {
            effects.apply(command.measure(), command.user());
            measures.note(taken);
        });
    }
}
