package dev.diskover.identity.mail.adapter.out.smtp;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Where letters go. The values stand in {@code application.properties}. */
@ConfigMapping(prefix = "identity.mail")
interface SmtpConfig {

    String host();

    int port();

    Tls tls();

    Optional<String> user();

    Optional<String> password();

    /** The sender of all letters, with or without a name. */
    String from();

    /** Of each step: to connect, to read an answer, to write. */
    Duration timeout();

    enum Tls {
        NONE,
        STARTTLS,
        TLS
    }
}
