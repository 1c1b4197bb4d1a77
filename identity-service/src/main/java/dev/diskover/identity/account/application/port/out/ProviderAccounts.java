package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
import java.util.Optional;

/** Accounts as providers look at them. */
public interface ProviderAccounts {

    /** Held until the unit of work ends, so that nobody verifies or closes it meanwhile. */
    Optional<Found> withEmail(EmailAddress email);

    boolean isTaken(Username username);

    /** Whether the account came by this provider and has never had, or has lost, its password. */
    boolean isLedBy(String provider, UserId id);

    /** Gives the account another, verified address. @return false when another account has it; nothing changes then */
    boolean moveTo(EmailAddress email, UserId id);

    record Found(Proof proof, boolean emailVerified, boolean active) {}
}
