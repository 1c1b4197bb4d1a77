package dev.diskover.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTokenTextTest {

    @Test
    void each_token_is_new_and_can_be_found_by_a_scanner() {
        var tokens = Stream.generate(PersonalTokenText::next).limit(1000).toList();

        assertThat(new HashSet<>(tokens)).hasSize(1000);
        assertThat(tokens)
                .allMatch(token -> token.matches("dsk_pat_[0-9A-Za-z]{46}"))
                .allMatch(PersonalTokenText::isWellFormed);
    }

    @Test
    void a_changed_character_is_noticed() {
        var token = PersonalTokenText.next();
        for (var i = PersonalTokenText.PREFIX.length(); i < token.length(); i++) {
            var other = token.charAt(i) == 'a' ? 'b' : 'a';

            assertThat(PersonalTokenText.isWellFormed(token.substring(0, i) + other + token.substring(i + 1)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dsk_pat_", "dsk_pat_x", "eyJhbGciOiJFZERTQSJ9.e30.AA", "DSK_PAT_00000"})
    void anything_else_is_not_a_token(String text) {
        assertThat(PersonalTokenText.isWellFormed(text)).isFalse();
    }
}
