package dev.diskover.entitlement.download.adapter.in.kafka;

import dev.diskover.entitlement.download.application.port.in.KeepUsers;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UserMessages implements FactSubscriber {

    private final KeepUsers keepUsers;

    UserMessages(KeepUsers keepUsers) {
        this.keepUsers = keepUsers;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("identity.UserDeactivated.v1", UserV1.class, this::keep);
        handlers.on("identity.UserReactivated.v1", UserV1.class, this::keep);
    }

    private void keep(UserV1 user, Fact fact) {
        keepUsers.keep(new UserId(user.userId()), user.isActive(), fact.time());
    }

    record UserV1(UUID userId, boolean isActive) {}
}
