package dev.diskover.kernel.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The service under test takes its time from the tests, where it selects this. */
@Alternative
@Dependent
public class ClockOfTests {

    @Produces
    @Singleton
    SetClock clock() {
        return new SetClock(Contracts.NOON);
    }
}
