package dev.diskover.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the hoped-for one: effects of a deed may take a moment. */
record Patience(Duration pause) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** @return the last answer, which is not the hoped-for one when it took too long */
    <T> T ask(Supplier<T> question, Predicate<T> hoped) {
        var limit = Instant.now().plus(LIMIT);
        var answer = question.get();
        while (!hoped.test(answer) && Instant.now().isBefore(limit)) {
            rest();
            answer = question.get();
        }
        return answer;
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
