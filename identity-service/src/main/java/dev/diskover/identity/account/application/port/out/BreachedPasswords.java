package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.NewPassword;

/** Passwords that many people had when they leaked, and which are therefore tried first. */
public interface BreachedPasswords {

    boolean contains(NewPassword password);
}
