package dev.diskover.identity.social.adapter.out.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import dev.diskover.identity.social.application.port.out.Clerk;
import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.MessageUnreadable;
import dev.diskover.identity.social.domain.ProviderNotConfigured;
import dev.diskover.identity.social.domain.SignatureInvalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;

@ApplicationScoped
class ConfiguredClerk implements Clerk {

    /** What may stand in a path without changing its meaning. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    private final SocialConfig.Clerk config;
    private final ClerkTokens tokens;
    private final ProviderHttp http;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    ConfiguredClerk(SocialConfig config, ClerkTokens tokens, ProviderHttp http, Clock clock) {
        this.config = config.clerk();
        this.tokens = tokens;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String subjectOf(String sessionToken) {
        if (config.issuer().isEmpty() || config.secretKey().isEmpty()) {
            throw new ProviderNotConfigured();
        }
        return tokens.subjectOf(sessionToken);
    }

    @Override
    public ClerkNews.Changed user(String subject) {
        if (!ID.matcher(subject).matches()) {
            throw new IdentityNotProven();
        }
        var user = ClerkUser.read(http.ask(ProviderHttp.request(config.apiUrl() + "/v1/users/" + subject)
                .header("Authorization", "Bearer " + config.secretKey().orElseThrow())));
        if (!user.person().subject().equals(subject)) {
            throw new IdentityNotProven();
        }
        return user;
    }

    @Override
    public ClerkNews read(Message message) {
        var secret = config.webhookSecret().orElseThrow(ProviderNotConfigured::new);
        if (!new SvixSignature(secret).covers(message, clock.instant())) {
            throw new SignatureInvalid();
        }
        var event = parsed(message.body());
        return switch (event.path("type").asText()) {
            case "user.created", "user.updated" -> ClerkUser.read(known(event.path("data")));
            case "user.deleted" ->
                new ClerkNews.Deleted(known(event.path("data")).path("id").asText());
            default -> new ClerkNews.Unrelated();
        };
    }

    private static JsonNode known(JsonNode user) {
        if (!ID.matcher(user.path("id").asText()).matches()) {
            throw new MessageUnreadable();
        }
        return user;
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException signedButBroken) {
            throw new MessageUnreadable();
        }
    }
}
