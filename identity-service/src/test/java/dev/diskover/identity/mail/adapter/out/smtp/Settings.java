package dev.diskover.identity.mail.adapter.out.smtp;

import java.time.Duration;
import java.util.Optional;

/** @param port of a server on this machine */
record Settings(int port, Tls tls, Optional<String> user, Optional<String> password, Duration timeout)
        implements SmtpConfig {

    /** With a timeout that is long for a machine that has too much to do. */
    static Settings of(int port, Tls tls) {
        return new Settings(port, tls, Optional.empty(), Optional.empty(), Duration.ofSeconds(30));
    }

    /** For a server that never answers. */
    Settings hasty() {
        return new Settings(port, tls, user, password, Duration.ofMillis(300));
    }

    Settings as(String user, String password) {
        return new Settings(port, tls, Optional.of(user), Optional.of(password), timeout);
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public String from() {
        return "Diskover <hello@diskover.test>";
    }
}
