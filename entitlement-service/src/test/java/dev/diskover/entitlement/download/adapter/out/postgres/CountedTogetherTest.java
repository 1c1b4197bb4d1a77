package dev.diskover.entitlement.download.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.kernel.adapter.Pace;
import dev.diskover.kernel.application.PartUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountedTogetherTest {

    private static final StoredFile FILE = new StoredFile("shop/loops.zip", "loops.zip", 42);

    private final HeldStatement statement = new HeldStatement();
    private CountedTogether together;

    @BeforeEach
    void begin() {
        begin(Duration.ofHours(1));
    }

    @AfterEach
    void stop() {
        together.stop();
    }

    @Test
    void those_who_come_while_others_are_counted_are_counted_together() throws InterruptedException {
        // Given
        var first = ask(1);
        statement.begun.await();

        // When
        var next = ask(CountSql.MOST + 3);
        statement.goOn.countDown();

        // Then
        assertThat(answers(first)).containsExactly(Optional.of(FILE));
        assertThat(answers(next)).hasSize(CountSql.MOST + 3).containsOnly(Optional.of(FILE));
        assertThat(statement.sizes).containsExactly(1, CountSql.MOST, 3);
    }

    @Test
    void whoever_the_statement_leaves_out_is_told_so() {
        // Given
        statement.goOn.countDown();
        statement.leavesOut = true;

        // When, Then
        assertThat(answers(ask(1))).containsExactly(Optional.empty());
    }

    @Test
    void where_the_statement_fails_nobody_was_counted_and_the_next_are() {
        // Given
        statement.goOn.countDown();

        // When
        statement.failure = () -> {
            throw new IllegalStateException("no");
        };
        var failed = answers(ask(3));
        statement.failure = () -> {
            throw new StackOverflowError();
        };
        var overflown = answers(ask(2));
        statement.failure = () -> {};
        var next = answers(ask(1));

        // Then
        assertThat(failed).hasSize(3).containsOnly(Optional.empty());
        assertThat(overflown).hasSize(2).containsOnly(Optional.empty());
        assertThat(next).containsExactly(Optional.of(FILE));
    }

    @Test
    void when_too_many_wait_the_next_is_sent_away_and_those_who_wait_are_counted() throws InterruptedException {
        // Given
        ask(1);
        statement.begun.await();
        var waiting = ask(CountedTogether.MOST_WAITING);

        // When, Then
        assertThatThrownBy(() -> answers(ask(1))).hasCauseInstanceOf(PartUnavailable.class);
        statement.goOn.countDown();
        assertThat(answers(waiting)).containsOnly(Optional.of(FILE));
    }

    @Test
    void whoever_waited_too_long_is_sent_away_and_not_counted() {
        // Given
        stop();
        begin(Duration.ZERO);

        // When, Then
        assertThatThrownBy(() -> answers(ask(1))).hasCauseInstanceOf(PartUnavailable.class);
        assertThat(statement.sizes).isEmpty();
    }

    private void begin(Duration patience) {
        together = new CountedTogether(statement, new Pace(Duration.ZERO), patience);
        together.start();
    }

    private List<CompletionStage<Optional<StoredFile>>> ask(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> together.count(attempt()))
                .toList();
    }

    private static List<Optional<StoredFile>> answers(List<CompletionStage<Optional<StoredFile>>> asked) {
        return asked.stream().map(one -> one.toCompletableFuture().join()).toList();
    }

    private static ToldAttempt attempt() {
        var id = UUID.randomUUID();
        return new ToldAttempt(id, id, id, id, "type", "00ff", null, Instant.EPOCH, "{}");
    }

    /** Begins to count and goes on when the test says so. */
    private static final class HeldStatement extends CountStatement {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final List<Integer> sizes = new ArrayList<>();
        private volatile boolean leavesOut;
        private volatile Runnable failure = () -> {};

        HeldStatement() {
            super(null);
        }

        @Override
        Map<UUID, StoredFile> countFree(List<ToldAttempt> attempts) {
            sizes.add(attempts.size());
            begun.countDown();
            awaitGoOn();
            failure.run();
            return leavesOut ? Map.of() : attempts.stream().collect(Collectors.toMap(ToldAttempt::download, a -> FILE));
        }

        private void awaitGoOn() {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
