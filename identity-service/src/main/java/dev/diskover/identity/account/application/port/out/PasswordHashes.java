package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.NewPassword;

/** One-way hashes of passwords. Slow on purpose, so never called inside a unit of work. */
public interface PasswordHashes {

    String hash(NewPassword password);

    boolean matches(String hash, String password);

    /** Costs as much as {@link #matches} and answers nothing: for logins that do not exist. */
    void pretend(String password);
}
