package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.EmailAddress;
import java.time.Instant;
import java.util.List;

/** Letters that somebody asked for, for addresses of which nobody has looked yet whether they belong to an account. */
public interface RequestedLetters {

    /** A request that is waiting already is not stored a second time. */
    void add(Request request, Instant now);

    /** Requests that are due, each claimed for a while; what failed is due again later, a few times. */
    List<Request> claim(Instant now);

    /** Takes the request away; false when another unit of work did so. */
    boolean take(Request request);

    record Request(AccountLetter letter, EmailAddress email) {}
}
