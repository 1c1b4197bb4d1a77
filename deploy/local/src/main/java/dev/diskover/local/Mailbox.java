package dev.diskover.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;

/** A mail server that delivers to nobody, and a page to read what it got. Forgets all mail when it stops. */
final class Mailbox extends Part {

    private final Site site;
    private GreenMail smtp;
    private HttpServer page;

    Mailbox(Site site) {
        super("mail", site.ports().of("mail"), site.home().log("mail"));
        this.site = site;
    }

    @Override
    protected void open() throws Exception {
        var setup = new ServerSetup(site.ports().of("smtp"), Ports.HOST, ServerSetup.PROTOCOL_SMTP);
        // The default of two seconds is short for a cold JVM on a busy machine.
        setup.setServerStartupTimeout(10_000);
        smtp = new GreenMail(setup)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        page = HttpServer.create(new InetSocketAddress(Ports.HOST, port()), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.createContext("/", new InboxPage(this::messages));
        page.start();
    }

    /** Oldest first, so that the place of a message in the list never changes. */
    private List<Letter> messages() {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(Letter::of)
                .sorted(Comparator.comparing(Letter::receivedAt))
                .toList();
    }

    @Override
    protected void close() {
        if (page != null) {
            page.stop(0);
            page = null;
        }
        if (smtp != null) {
            smtp.stop();
            smtp = null;
        }
    }
}
