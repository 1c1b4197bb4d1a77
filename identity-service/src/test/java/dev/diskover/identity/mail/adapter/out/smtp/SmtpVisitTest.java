package dev.diskover.identity.mail.adapter.out.smtp;

import static dev.diskover.identity.mail.application.port.out.MailServer.Outcome.REFUSED;
import static dev.diskover.identity.mail.application.port.out.MailServer.Outcome.TAKEN;
import static dev.diskover.identity.mail.application.port.out.MailServer.Outcome.UNREACHABLE;
import static dev.diskover.identity.mail.fixture.ScriptedServer.CONNECT;
import static dev.diskover.identity.mail.fixture.ScriptedServer.HANG_UP;
import static dev.diskover.identity.mail.fixture.ScriptedServer.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.adapter.out.smtp.SmtpConfig.Tls;
import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.application.port.out.MailServer.Outcome;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.mail.fixture.ScriptedServer;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a server that is slow, strict or gone. Without timeouts of ours some of these would never end. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SmtpVisitTest {

    @Inject
    LetterForms forms;

    @Test
    void all_letters_of_a_visit_go_by_one_connection_and_none_stays_open() throws Exception {
        try (var server = new ScriptedServer(Map.of())) {
            // When
            var outcomes = offer(server, Tls.NONE, "anna", "bert", "cleo");

            // Then
            assertThat(outcomes).containsExactly(TAKEN, TAKEN, TAKEN);
            assertThat(server.commands()).containsOnlyOnce(CONNECT).contains(rcpt("anna"), rcpt("bert"), rcpt("cleo"));
            assertThat(offer(server, Tls.NONE, "dora")).containsExactly(TAKEN);
            assertThat(server.commands()).filteredOn(CONNECT::equals).hasSize(2);
        }
    }

    @Test
    void a_visit_without_letters_disturbs_nobody() throws Exception {
        try (var server = new ScriptedServer(Map.of())) {
            // When
            offer(server, Tls.NONE);

            // Then
            assertThat(server.commands()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONNECT, "EHLO", "MAIL FROM", "RCPT TO", "DATA", "."})
    void a_server_that_falls_silent_is_not_waited_for_for_ever(String since) throws Exception {
        try (var server = new ScriptedServer(Map.of(since, NOTHING));
                var visit = visit(Settings.of(server.port(), Tls.NONE).hasty())) {
            assertThat(visit.offer(letter("anna"))).isEqualTo(UNREACHABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONNECT, "EHLO", "MAIL FROM", "RCPT TO", "DATA", "."})
    void a_server_that_hangs_up_has_not_taken_the_letter(String at) throws Exception {
        try (var server = new ScriptedServer(Map.of(at, HANG_UP))) {
            assertThat(offer(server, Tls.NONE, "anna")).containsExactly(UNREACHABLE);
        }
    }

    @Test
    void a_refused_recipient_does_not_keep_the_letters_behind() throws Exception {
        try (var server = new ScriptedServer(Map.of(rcpt("bert"), "550 no such user"))) {
            // When
            var outcomes = offer(server, Tls.NONE, "anna", "bert", "cleo");

            // Then
            assertThat(outcomes).containsExactly(TAKEN, REFUSED, TAKEN);
            assertThat(server.commands()).containsOnlyOnce(CONNECT);
        }
    }

    @Test
    void a_letter_that_cannot_be_written_does_not_keep_those_behind() throws Exception {
        try (var server = new ScriptedServer(Map.of());
                var visit = visit(Settings.of(server.port(), Tls.NONE))) {
            // When
            var outcome = visit.offer(new Letter(
                    Template.VERIFY_EMAIL, "", "en", Map.of("name", "Anna", "link", "https://diskover.test")));

            // Then
            assertThat(outcome).isEqualTo(REFUSED);
            assertThat(visit.offer(letter("bert"))).isEqualTo(TAKEN);
        }
    }

    @Test
    void a_server_that_says_it_is_going_ends_the_visit() throws Exception {
        try (var server = new ScriptedServer(Map.of("MAIL FROM", "421 going down", "NOOP", HANG_UP))) {
            assertThat(offer(server, Tls.NONE, "anna")).containsExactly(UNREACHABLE);
        }
    }

    @Test
    void without_the_encryption_that_is_asked_for_nothing_is_said() throws Exception {
        try (var server = new ScriptedServer(Map.of())) {
            // When
            var outcomes = offer(server, Tls.STARTTLS, "anna");

            // Then
            assertThat(outcomes).containsExactly(UNREACHABLE);
            assertThat(server.commands())
                    .hasSizeGreaterThan(1)
                    .noneMatch(command -> command.startsWith("MAIL") || command.startsWith("AUTH"));
        }
    }

    private List<Outcome> offer(ScriptedServer server, Tls tls, String... names) {
        try (var visit = visit(Settings.of(server.port(), tls))) {
            return Stream.of(names).map(name -> visit.offer(letter(name))).toList();
        }
    }

    private MailServer.Visit visit(Settings settings) {
        return new SmtpMailServer(settings, forms, Clock.systemUTC()).visit();
    }

    private static Letter letter(String name) {
        return new Letter(
                Template.VERIFY_EMAIL,
                name + "@example.test",
                "en",
                Map.of("name", name, "link", "https://diskover.test/verify"));
    }

    private static String rcpt(String name) {
        return "RCPT TO:<%s@example.test>".formatted(name);
    }
}
