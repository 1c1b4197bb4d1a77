package dev.diskover.identity.social.adapter.out.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.social.domain.ClerkNews.Changed;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clerk's User object, the same in its API and in its messages. */
final class ClerkUser {

    static Changed read(JsonNode user) {
        var name = Stream.of("first_name", "last_name")
                .map(field -> user.path(field).asText(""))
                .filter(part -> !part.isBlank() && !part.equals("null"))
                .collect(Collectors.joining(" "));
        var username = user.path("username").isTextual() ? user.path("username").asText() : name;
        var person = new Vouched(Provider.CLERK, user.path("id").asText(), primaryVerified(user), username, name);
        var updatedAt = Instant.ofEpochMilli(user.path("updated_at").asLong());
        return new Changed(person, updatedAt, user.path("banned").asBoolean(false));
    }

    private static EmailAddress primaryVerified(JsonNode user) {
        var primary = user.path("primary_email_address_id").asText();
        for (var email : user.path("email_addresses")) {
            var isVerified = email.path("verification").path("status").asText().equals("verified");
            if (isVerified && email.path("id").asText().equals(primary)) {
                return VerifiedAddress.orNull(email.path("email_address").asText(null));
            }
        }
        return null;
    }

    private ClerkUser() {}
}
