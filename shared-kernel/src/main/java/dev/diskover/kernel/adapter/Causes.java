package dev.diskover.kernel.adapter;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for what is behind a failure. */
public final class Causes {

    /** Whether the failure itself, or anything it was caused by, is such. */
    public static boolean any(Throwable failure, Predicate<Throwable> such) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(such);
    }

    private Causes() {}
}
