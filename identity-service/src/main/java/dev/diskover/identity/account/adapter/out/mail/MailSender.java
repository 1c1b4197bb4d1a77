package dev.diskover.identity.account.adapter.out.mail;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Engine;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends the letters that wait. Each is claimed for a while before it is handed to the mail server, so that several
 * replicas do not send it twice and a crash only delays it. The data, which holds a token, is forgotten once sent.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final String CLAIM = """
            update mails set attempts = attempts + 1, next_attempt_at =
                   cast(:now as timestamptz) + least(attempts + 1, 10) * interval '30 s'
            where id in (select id from mails where sent_at is null and next_attempt_at <= :now and attempts < 50
                         order by next_attempt_at limit 20 for update skip locked)
            returning id, recipient, template, data
            """;

    private final Database database;
    private final Mailer mailer;
    private final Engine templates;
    private final Clock clock;

    MailSender(Database database, Mailer mailer, Engine templates, Clock clock) {
        this.database = database;
        this.mailer = mailer;
        this.templates = templates;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendWaiting() {
        claim().forEach(this::send);
    }

    private List<Letter> claim() {
        return database.with(handle -> handle.createQuery(CLAIM)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("template"),
                        row.getString("data")))
                .list());
    }

    private void send(Letter letter) {
        try {
            var data = FactJson.read(letter.data(), Map.class);
            mailer.send(Mail.withText(
                            letter.recipient(), "Confirm your e-mail address", render(letter.template() + ".txt", data))
                    .setHtml(render(letter.template() + ".html", data)));
            database.with(handle -> handle.createUpdate("update mails set sent_at = :now, data = '{}' where id = :id")
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("id", letter.id())
                    .execute());
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Letter %s is tried again later: %s",
                    letter.id(), failure.getClass().getName());
        }
    }

    private String render(String template, Map<?, ?> data) {
        var rendering = templates.getTemplate("mail/" + template).instance();
        data.forEach((name, value) -> rendering.data(name.toString(), value));
        return rendering.render();
    }

    private record Letter(UUID id, String recipient, String template, String data) {}
}
