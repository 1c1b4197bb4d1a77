package dev.diskover.identity.account.adapter.out.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.Password;
import org.junit.jupiter.api.Test;

class Argon2HashesTest {

    private static final Password PASSWORD = new Password("correct horse battery staple");

    @Test
    void a_hash_matches_its_password_in_any_spelling_and_no_other() {
        // Given
        var hashes = new Argon2Hashes(new Settings(1024, 1));
        var hash = hashes.hash(new Password("caf\u00e9 au lait"));

        // When, Then
        assertThat(hash).startsWith("$argon2id$");
        assertThat(hashes.matches(hash, new Password("cafe\u0301 au lait"))).isTrue();
        assertThat(hashes.matches(hash, new Password("cafe au lait"))).isFalse();
        assertThat(hashes.hash(PASSWORD)).isNotEqualTo(hashes.hash(PASSWORD));
    }

    @Test
    void a_hash_is_outdated_when_the_parameters_rise() {
        // Given
        var hash = new Argon2Hashes(new Settings(1024, 1)).hash(PASSWORD);

        // When, Then
        assertThat(new Argon2Hashes(new Settings(1024, 1)).outdated(hash)).isFalse();
        assertThat(new Argon2Hashes(new Settings(2048, 1)).outdated(hash)).isTrue();
        assertThat(new Argon2Hashes(new Settings(1024, 2)).outdated(hash)).isTrue();
        assertThat(new Argon2Hashes(new Settings(2048, 2)).matches(hash, PASSWORD))
                .isTrue();
    }
}
