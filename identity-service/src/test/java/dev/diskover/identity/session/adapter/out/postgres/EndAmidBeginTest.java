package dev.diskover.identity.session.adapter.out.postgres;

import static dev.diskover.identity.session.fixture.Amid.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.application.port.in.ChangePassword;
import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.application.port.in.ResetPassword;
import dev.diskover.identity.account.application.port.in.TakeMeasure;
import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Measure;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Issued;
import dev.diskover.identity.session.fixture.Amid;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever proved who they are before all sessions ended is not signed in after it, whichever comes first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class EndAmidBeginTest {

    private static final String OTHER_PASSWORD = "purple monkey dishwasher";

    @Inject
    EndSessions endSessions;

    @Inject
    ChangePassword changePassword;

    @Inject
    ResetPassword resetPassword;

    @Inject
    ResetTokens resetTokens;

    @Inject
    DeactivateAccount deactivateAccount;

    @Inject
    TakeMeasure takeMeasure;

    @Inject
    Users users;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Amid amid;

    @Inject
    People people;

    private UUID user;
    private Proof proof;

    @BeforeEach
    void somebody_proves_who_they_are() {
        user = people.stored();
        proof = people.proof(user);
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_would_begin_after_the_end_does_not(Ending ending) {
        // When
        end(ending);

        // Then
        assertThat(begin()).isEmpty();
        assertThat(amid.living(user)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_would_begin_amid_the_end_does_not(Ending ending) throws Exception {
        // When
        var begun = amid.run(() -> end(ending), this::begin);

        // Then
        assertThat(begun).isEmpty();
        assertThat(amid.living(user)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_begins_amid_what_comes_before_the_end_is_ended(Ending ending) throws Exception {
        // When
        amid.run(() -> assertThat(begin()).isPresent(), Executors.callable(() -> end(ending)));

        // Then
        assertThat(amid.living(user)).isEmpty();
    }

    @Test
    void a_session_of_an_account_that_is_not_active_does_not_begin() {
        // When
        people.execute("update users set is_active = false where id = ?", user);

        // Then
        assertThat(begin()).isEmpty();
    }

    private Optional<Issued> begin() {
        return amid.begin(proof);
    }

    private void end(Ending ending) {
        var id = new UserId(user);
        switch (ending) {
            case CHANGE -> changePassword.change(new ChangePassword.Command(id, People.PASSWORD, OTHER_PASSWORD, null));
            case RESET -> resetPassword.reset(new ResetPassword.Command(mailed(id), OTHER_PASSWORD, "192.0.2.1"));
            case DEACTIVATION -> deactivateAccount.deactivate(id);
            case MEASURE ->
                takeMeasure.take(new TakeMeasure.Command(id, Measure.END_SESSIONS, UUID.randomUUID(), "Reported"));
            case LIST -> endSessions.endAll(user);
        }
    }

    private String mailed(UserId id) {
        var email = users.get(id).registration().email();
        return unitOfWork.run(() -> resetTokens.issue(id, email, NOON));
    }

    private enum Ending {
        CHANGE,
        RESET,
        DEACTIVATION,
        MEASURE,
        LIST
    }
}
