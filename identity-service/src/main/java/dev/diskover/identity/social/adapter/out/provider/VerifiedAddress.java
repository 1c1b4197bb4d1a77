package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.InvalidEmail;

/** Providers know addresses that have a form we do not accept; these count as none. */
final class VerifiedAddress {

    static EmailAddress orNull(String text) {
        try {
            return text == null ? null : new EmailAddress(text);
        } catch (InvalidEmail strange) {
            return null;
        }
    }

    private VerifiedAddress() {}
}
