package dev.diskover.identity.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameSuggestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "octocat | octocat",
                "Änne Müller | anne.muller",
                "--o__cat-- | o.cat",
                "'' | user",
                "李 | user",
                "a@b | user",
                "<script>alert | scriptalert",
                "abcdefghijklmnopqrstuvwxyz0123456789 | abcdefghijklmnopqrstuvwxyz0123"
            })
    void a_handle_becomes_a_username(String handle, String username) {
        // When
        var first = new UsernameSuggestions(handle).of(UserId.next()).findFirst();

        // Then
        assertThat(first).contains(new Username(username));
    }

    @Test
    void whose_name_is_taken_gets_a_number_and_at_last_a_piece_of_the_own_id() {
        // Given
        var user = UserId.next();

        // When
        var all = new UsernameSuggestions("octocat").of(user).toList();

        // Then
        assertThat(all).doesNotHaveDuplicates().startsWith(new Username("octocat"), new Username("octocat2"));
        assertThat(all.getLast().value()).endsWith(user.value().toString().substring(24, 32));
    }
}
