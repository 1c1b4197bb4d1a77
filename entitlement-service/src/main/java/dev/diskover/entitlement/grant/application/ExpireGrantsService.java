package dev.diskover.entitlement.grant.application;

import dev.diskover.entitlement.grant.application.port.in.ExpireGrants;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ExpireGrantsService implements ExpireGrants {

    private final Grants grants;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ExpireGrantsService(Grants grants, UnitOfWork unitOfWork, Clock clock) {
        this.grants = grants;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public int expireDue(int batchSize, int batches) {
        var all = 0;
        for (var batch = 0; batch < batches; batch++) {
            var expired = unitOfWork.run(() -> expireBatch(batchSize));
            all += expired;
            if (expired < batchSize) {
                break;
            }
        }
        return all;
    }

    private int expireBatch(int size) {
        var now = clock.instant();
        var due = grants.lockDue(now, size);
        due.forEach(grant -> grant.expire(now));
        grants.saveExpired(due);
        return due.size();
    }
}
