package dev.diskover.identity.invitation.domain;

import dev.diskover.identity.account.domain.EmailAddress;
import java.util.UUID;

/**
 * A user as far as invitations need to know.
 *
 * @param emailVerified an address that is not verified says nothing about who its user is
 */
public record Account(UUID id, EmailAddress email, boolean emailVerified, String name, String locale) {

    public boolean owns(EmailAddress address) {
        return emailVerified && email.folded().equals(address.folded());
    }
}
