package dev.diskover.identity.session.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.session.domain.TooManyAttempts;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SignInGuardRaceTest {

    private static final int MANY = 40;

    @Inject
    SignInGuard guard;

    @Test
    void of_many_tries_at_once_no_more_are_admitted_than_of_as_many_in_a_row() throws Exception {
        // Given
        var start = new CyclicBarrier(MANY);
        Callable<Boolean> attempt = () -> {
            start.await();
            return isAdmitted();
        };

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var admitted = threads.invokeAll(Collections.nCopies(MANY, attempt)).stream()
                    .map(Future::resultNow)
                    .filter(Boolean::booleanValue)
                    .count();

            // Then
            assertThat(admitted).isEqualTo(5);
        }
    }

    private boolean isAdmitted() {
        try {
            guard.admit("raced@example.test", "192.0.2.77");
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }
}
