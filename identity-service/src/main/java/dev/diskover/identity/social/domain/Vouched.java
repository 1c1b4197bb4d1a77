package dev.diskover.identity.social.domain;

import dev.diskover.identity.account.domain.EmailAddress;

/**
 * A person as a provider describes them.
 *
 * @param subject the provider's own, never changing id of the person
 * @param email null unless the provider has verified it
 * @param handle what the person is called there, as a suggestion for a username; may be empty
 * @param name may be empty
 */
public record Vouched(Provider provider, String subject, EmailAddress email, String handle, String name) {

    private static final int LONGEST_SUBJECT = 255;

    /** A domain that can never exist (RFC 6761), so no letter to it reaches anybody. */
    static final String RESERVED_DOMAIN = "users.noreply.diskover.invalid";

    public Vouched {
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IdentityNotProven();
        }
        handle = handle == null ? "" : handle;
        name = name == null ? "" : name;
    }

    public boolean hasAddress() {
        return email != null;
    }

    /**
     * The address the account gets.
     *
     * @param salt makes a placeholder that is nobody else's and that nobody can register beforehand
     * @throws EmailNotVerified when there is none and the provider is one that always has one
     */
    public EmailAddress address(String salt) {
        if (email != null) {
            return email;
        }
        if (provider.demandsAddress()) {
            throw new EmailNotVerified();
        }
        return new EmailAddress("%s-%s@%s".formatted(provider.key(), salt, RESERVED_DOMAIN));
    }
}
