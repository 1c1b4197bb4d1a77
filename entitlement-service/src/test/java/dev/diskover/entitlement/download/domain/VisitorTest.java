package dev.diskover.entitlement.download.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void what_a_client_calls_itself_is_bounded_and_one_line() {
        assertThat(new Visitor("::1", "curl/8\n\0x").userAgent()).isEqualTo("curl/8  x");
        assertThat(new Visitor("::1", "a".repeat(5000)).userAgent()).hasSize(256);
        assertThat(new Visitor("::1", null).userAgent()).isNull();
    }

    @Test
    void no_character_is_cut_in_half() {
        // When
        var agent = new Visitor("::1", "a" + "🎵".repeat(300)).userAgent();

        // Then
        assertThat(agent).isEqualTo("a" + "🎵".repeat(255));
    }
}
