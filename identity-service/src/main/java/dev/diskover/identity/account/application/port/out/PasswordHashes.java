package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.Password;

/** One-way hashes of passwords. Slow on purpose, so never called inside a unit of work. */
public interface PasswordHashes {

    String hash(Password password);

    boolean matches(String hash, Password password);

    /** Costs as much as {@link #matches} and answers nothing: for logins that do not exist. */
    void pretend(Password password);

    /** Whether the hash was made with other parameters than a new one would be. */
    boolean outdated(String hash);
}
