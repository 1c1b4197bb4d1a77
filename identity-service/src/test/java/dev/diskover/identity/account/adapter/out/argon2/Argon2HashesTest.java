package dev.diskover.identity.account.adapter.out.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.kernel.application.PartUnavailable;
import org.junit.jupiter.api.Test;

class Argon2HashesTest {

    private static final Password PASSWORD = new Password("correct horse battery staple");

    @Test
    void a_hash_matches_its_password_in_any_spelling_and_no_other() {
        // Given
        var hashes = new Argon2Hashes(new Settings(1024, 1, 10));
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
        var hash = new Argon2Hashes(new Settings(1024, 1, 10)).hash(PASSWORD);

        // When, Then
        assertThat(new Argon2Hashes(new Settings(1024, 1, 10)).outdated(hash)).isFalse();
        assertThat(new Argon2Hashes(new Settings(2048, 1, 10)).outdated(hash)).isTrue();
        assertThat(new Argon2Hashes(new Settings(1024, 2, 10)).outdated(hash)).isTrue();
        assertThat(new Argon2Hashes(new Settings(2048, 2, 10)).matches(hash, PASSWORD))
                .isTrue();
    }

    @Test
    void whoever_finds_the_queue_full_is_sent_away_and_the_others_are_served() throws Exception {
        // Given
        var hashes = new Argon2Hashes(new Settings(65536, 4, 2));

        // When
        var served = Race.of(40, runner -> isServed(hashes));

        // Then
        assertThat(served).filteredOn(is -> is).hasSizeGreaterThanOrEqualTo(3);
        assertThat(served).filteredOn(is -> !is).isNotEmpty();
        assertThat(isServed(hashes)).isTrue();
    }

    private static boolean isServed(Argon2Hashes hashes) {
        try {
            return hashes.hash(PASSWORD).startsWith("$argon2id$");
        } catch (PartUnavailable full) {
            return false;
        }
    }
}
