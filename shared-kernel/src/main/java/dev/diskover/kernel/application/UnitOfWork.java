package dev.diskover.kernel.application;

import java.util.function.Supplier;

/**
 * Runs work so that all of it is stored or none of it. A nested call joins the running unit.
 * No network call may happen inside: the database connection is held until the work ends.
 */
public interface UnitOfWork {

    <T> T run(Supplier<T> work);

    default void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }
}
