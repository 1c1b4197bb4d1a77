package dev.diskover.identity.social.application;

import dev.diskover.identity.account.domain.EmailTaken;
import dev.diskover.identity.account.domain.UsernameTaken;
import dev.diskover.identity.social.domain.IdentityTaken;
import dev.diskover.kernel.application.ChangedMeanwhile;
import dev.diskover.kernel.domain.Rejection;
import java.util.function.Supplier;

/** Two tabs may sign the same new person in at once. The database lets one win; the other looks again and finds it. */
final class Races {

    private static final int TRIES = 5;

    static <T> T settle(Supplier<T> work) {
        Rejection last = null;
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return work.get();
            } catch (EmailTaken | UsernameTaken | IdentityTaken | ChangedMeanwhile lost) {
                last = lost;
            }
        }
        throw last;
    }

    private Races() {}
}
