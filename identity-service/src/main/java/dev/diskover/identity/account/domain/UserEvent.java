package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface UserEvent extends DomainEvent {

    User user();

    record UserRegistered(User user, Instant occurredAt) implements UserEvent {}

    record UserUpdated(User user, Instant occurredAt) implements UserEvent {}

    record UserDeactivated(User user, Instant occurredAt) implements UserEvent {}

    record UserReactivated(User user, Instant occurredAt) implements UserEvent {}
}
