package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    static Path directory;

    private static Site site;
    private static Mailbox mailbox;

    @BeforeAll
    static void start() throws Exception {
        site = Sites.in(directory);
        mailbox = new Mailbox(site);
        mailbox.start();
        send("anna@example.com", "Your <code>", "It is 123456 & secret");
        send("ben@example.com", "Welcome", "Hello Ben");
    }

    @AfterAll
    static void stop() throws Exception {
        mailbox.stop();
    }

    @Test
    void a_program_finds_the_mail_of_an_address() throws Exception {
        assertThat(get("/messages?to=anna%40example.com"))
                .contains("\"subject\":\"Your <code>\"", "It is 123456 & secret")
                .doesNotContain("Hello Ben");
    }

    @Test
    void the_page_shows_a_mail_without_trusting_it() throws Exception {
        assertThat(get("/")).contains("Your &lt;code&gt;", "Welcome").doesNotContain("Your <code>");
        assertThat(get("/mail/0")).contains("It is 123456 &amp; secret");
    }

    @Test
    void a_mail_that_is_not_there_is_not_found() throws Exception {
        assertThat(get("/mail/77")).contains("There is no such mail");
    }

    private static void send(String to, String subject, String text) {
        var smtp = new ServerSetup(site.ports().of("smtp"), Ports.HOST, ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "no-reply@diskover.local", subject, text, smtp);
    }

    private static String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.ports().http("mail") + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
