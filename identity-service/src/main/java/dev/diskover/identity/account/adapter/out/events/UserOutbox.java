package dev.diskover.identity.account.adapter.out.events;

import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserEvent;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are promised about users. */
@ApplicationScoped
class UserOutbox implements Outbox<UserEvent> {

    private final PostgresOutbox outbox;

    UserOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<UserEvent> events) {
        outbox.append(events.stream().map(UserOutbox::publish).toList());
    }

    static PublishedFact publish(UserEvent event) {
        return switch (event) {
            case UserEvent.UserRegistered e -> fact("UserRegistered.v1", e);
            case UserEvent.UserUpdated e -> fact("UserUpdated.v1", e);
            case UserEvent.UserDeactivated e -> fact("UserDeactivated.v1", e);
            case UserEvent.UserReactivated e -> fact("UserReactivated.v1", e);
        };
    }

    private static PublishedFact fact(String type, UserEvent event) {
        var key = event.user().id().value().toString();
        return new PublishedFact(type, key, event.occurredAt(), UserV1.of(event.user()));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record UserV1(
            UUID userId,
            String email,
            boolean emailVerified,
            String username,
            String name,
            String provider,
            boolean isActive,
            Instant createdAt) {

        static UserV1 of(User user) {
            var registration = user.registration();
            return new UserV1(
                    user.id().value(),
                    registration.email().value(),
                    user.emailVerified(),
                    registration.username().value(),
                    user.profile().name(),
                    registration.provider(),
                    user.active(),
                    registration.at());
        }
    }
}
