package dev.diskover.entitlement.library.application.port.in;

import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.application.Page;

/** A query port: answered straight from the tables. */
public interface Library {

    /** What the user has bought, product by product; the one bought last comes first. */
    Page<LibraryEntry> of(UserId user, String cursor, int limit);
}
