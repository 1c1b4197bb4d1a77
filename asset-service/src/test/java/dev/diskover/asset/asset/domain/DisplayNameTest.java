package dev.diskover.asset.asset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "a\u0085b", "a\u2028b"})
    void a_display_name_is_one_line_of_something(String name) {
        assertThatThrownBy(() -> new DisplayName(name))
                .isInstanceOfSatisfying(
                        InvalidFile.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid_name"));
    }

    @Test
    void a_display_name_ends_at_200_characters() {
        assertThat(new DisplayName("楽".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new DisplayName("a".repeat(201))).isInstanceOf(InvalidFile.class);
    }
}
