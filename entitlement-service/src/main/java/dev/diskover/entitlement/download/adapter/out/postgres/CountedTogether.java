package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.EntitlementConfig;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.kernel.adapter.Pace;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Counts downloads that are asked for at about the same time by one statement: the first after a rest at once, those
 * that follow closely together. Whoever cannot be counted so is to be counted alone.
 */
@ApplicationScoped
class CountedTogether {

    static final int MOST_WAITING = 1_024;

    private static final Logger LOG = Logger.getLogger(CountedTogether.class);
    /** By then nobody waits for the answer any more, and what was counted for it would be lost to the buyer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final CountStatement statement;
    private final Pace pace;
    private final Duration patience;
    private Thread thread;

    @Inject
    CountedTogether(CountStatement statement, EntitlementConfig config) {
        this(statement, new Pace(config.countEvery()), PATIENCE);
    }

    CountedTogether(CountStatement statement, Pace pace, Duration patience) {
        this.statement = statement;
        this.pace = pace;
        this.patience = patience;
    }

    @PostConstruct
    void start() {
        thread = Thread.ofPlatform().daemon().name("counted-together").start(this::countUntilStopped);
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    /**
     * @return completed on a thread that must not be held up; empty where the attempt was not counted, which says
     *     nothing about the right to it; failed with {@link PartUnavailable} where too many wait
     */
    CompletionStage<Optional<StoredFile>> count(ToldAttempt attempt) {
        var one = new Waiting(attempt, System.nanoTime(), new CompletableFuture<>());
        if (!waiting.offer(one)) {
            one.refuse();
        }
        return one.answer();
    }

    private void countUntilStopped() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                countThoseWhoCameWith(waiting.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void countThoseWhoCameWith(Waiting first) {
        pace.awaitTurn();
        var together = new ArrayList<>(List.of(first));
        waiting.drainTo(together, CountSql.MOST - 1);
        together.removeIf(one -> one.isOlderThan(patience) && one.refuse());
        if (!together.isEmpty()) {
            count(together);
        }
    }

    private void count(List<Waiting> together) {
        try {
            var files =
                    statement.countFree(together.stream().map(Waiting::attempt).toList());
            together.forEach(one -> one.answer()
                    .complete(Optional.ofNullable(files.get(one.attempt().download()))));
        } catch (RuntimeException | Error failure) {
            // An error too: without this thread nobody could download any more.
            LOG.warnf("%d downloads are counted one by one: %s", together.size(), failure);
            together.forEach(one -> one.answer().complete(Optional.empty()));
        }
    }

    private record Waiting(ToldAttempt attempt, long since, CompletableFuture<Optional<StoredFile>> answer) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since > age.toNanos();
        }

        boolean refuse() {
            return answer.completeExceptionally(new PartUnavailable("download"));
        }
    }
}
