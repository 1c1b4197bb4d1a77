package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.EmailAddress;
import java.time.Instant;

/** How many letters of a kind an address may get within an hour. */
public interface MailAllowance {

    /** Takes one, if one is left. */
    boolean take(AccountLetter letter, EmailAddress email, Instant now);
}
