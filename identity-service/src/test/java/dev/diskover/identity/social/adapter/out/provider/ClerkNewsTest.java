package dev.diskover.identity.social.adapter.out.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.identity.social.domain.MessageUnreadable;
import dev.diskover.identity.social.domain.SignatureInvalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClerkNewsTest extends ClerkTestBase {

    @Test
    void signed_news_are_understood() {
        // When, Then
        assertThat(read("{\"type\": \"user.created\", \"data\": " + ANNA + "}")).isInstanceOf(ClerkNews.Changed.class);
        assertThat(read("{\"type\": \"user.updated\", \"data\": " + ANNA + "}")).isInstanceOf(ClerkNews.Changed.class);
        assertThat(read("{\"type\": \"user.deleted\", \"data\": {\"id\": \"user_anna\", \"deleted\": true}}"))
                .isEqualTo(new ClerkNews.Deleted("user_anna"));
        assertThat(read("{\"type\": \"session.created\", \"data\": {}}")).isEqualTo(new ClerkNews.Unrelated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"type\": \"user.created\"}",
                "{\"type\": \"user.deleted\", \"data\": {}}",
                "{\"type\": \"user.updated\", \"data\": {\"id\": 7.5}}"
            })
    void signed_nonsense_is_refused(String body) {
        // When, Then
        assertThatThrownBy(() -> read(body)).isInstanceOf(MessageUnreadable.class);
    }

    @Test
    void unsigned_news_are_not_read() {
        // Given
        var forged = new Message("msg_1", String.valueOf(NOON.getEpochSecond()), "v1,AAAA", "no JSON");

        // When, Then
        assertThatThrownBy(() -> clerk.read(forged)).isInstanceOf(SignatureInvalid.class);
    }
}
