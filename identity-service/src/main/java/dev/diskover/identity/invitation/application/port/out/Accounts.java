package dev.diskover.identity.invitation.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.domain.Account;
import java.util.Optional;
import java.util.UUID;

/** Active accounts only: one that is not active can neither be added nor accept. */
public interface Accounts {

    Optional<Account> find(UUID id);

    Optional<Account> find(EmailAddress email);
}
