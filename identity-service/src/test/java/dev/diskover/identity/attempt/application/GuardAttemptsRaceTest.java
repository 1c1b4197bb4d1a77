package dev.diskover.identity.attempt.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class GuardAttemptsRaceTest {

    private static final int MANY = 40;

    @Inject
    GuardAttempts attempts;

    @Inject
    Database database;

    static Stream<IntFunction<Attempt>> guesses() {
        return Stream.of(
                runner -> Attempt.atPassword("raced", "192.0.2.77", true),
                runner -> Attempt.atPassword("raced" + runner, "192.0.2.78", false),
                runner -> Attempt.atPassword("raced", "198.51.100." + runner, false),
                runner -> Attempt.atCode("raced", "192.0.2.77"),
                runner -> Attempt.atOwnPassword(new UUID(7, 7)),
                runner -> Attempt.atMailedToken("192.0.2.77"),
                runner -> Attempt.atFreeName("192.0.2.77"));
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void of_forty_at_once_five_are_made(IntFunction<Attempt> guess) throws Exception {
        // Given
        var made = new AtomicInteger();

        // When
        var refused = Race.of(MANY, runner -> isRefused(guess.apply(runner), made));

        // Then
        assertThat(made).hasValue(5);
        assertThat(Collections.frequency(refused, true)).isEqualTo(MANY - 5);
    }

    @Test
    void a_refused_attempt_counts_nowhere() {
        // Given
        var address = "192.0.2.99";
        for (var user = 0; user < 5; user++) {
            attempts.allow(Attempt.atPassword("other" + user, address, false), Optional::empty);
        }

        // When
        for (var time = 0; time < 10; time++) {
            assertThatThrownBy(() -> attempts.allow(Attempt.atPassword("victim", address, false), Optional::empty))
                    .isInstanceOf(TooManyAttempts.class);
        }

        // Then
        for (var time = 0; time < 5; time++) {
            assertThat(attempts.allow(Attempt.atPassword("victim", address, true), Optional::empty))
                    .isEmpty();
        }
    }

    @Test
    void whom_it_is_counted_against_cannot_be_read_from_the_table() {
        // When
        attempts.allow(Attempt.atCode("secret.person@example.test", "192.0.2.100"), Optional::empty);

        // Then
        List<String> subjects = database.with(handle -> handle.createQuery("select subject from attempts")
                .mapTo(String.class)
                .list());
        assertThat(subjects).isNotEmpty().allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }

    private boolean isRefused(Attempt attempt, AtomicInteger made) {
        try {
            attempts.allow(attempt, () -> {
                made.incrementAndGet();
                return Optional.empty();
            });
            return false;
        } catch (TooManyAttempts refused) {
            return true;
        }
    }
}
