package dev.diskover.entitlement;

import static dev.diskover.entitlement.fixture.Cast.ANNA;
import static dev.diskover.entitlement.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.diskover.entitlement.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is logged of a failure is its message and its causes'. */
@QuarkusTest
class FailuresOfStatementsTest extends RunningService {

    @Test
    void a_failure_tells_what_broke_but_neither_arguments_nor_rows() {
        // Given
        keepUser();

        // When
        var failure = catchThrowable(this::keepUser);

        // Then
        assertThat(logged(failure))
                .contains("users_pkey")
                .doesNotContain(ANNA.value().toString())
                .doesNotContain("insert into");
    }

    private void keepUser() {
        database.with(handle -> handle.createUpdate("insert into users values (:id, true, :at)")
                .bind("id", ANNA.value())
                .bind("at", NOON.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static String logged(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
