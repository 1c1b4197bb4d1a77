package dev.diskover.identity.personaltoken.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** Shows a user their living tokens, the newest first. */
public interface ListTokens {

    /** @param cursor null for the first page */
    Page<TokenView> of(UUID user, String cursor, int limit);
}
