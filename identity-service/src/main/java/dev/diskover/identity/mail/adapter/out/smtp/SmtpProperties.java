package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.adapter.out.smtp.SmtpConfig.Tls;
import java.util.Properties;

/** Our settings in the words of Jakarta Mail. Without the timeouts it would wait for a silent server for ever. */
final class SmtpProperties {

    static Properties of(SmtpConfig config) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", config.host());
        set(properties, "port", config.port());
        set(properties, "connectiontimeout", config.timeout().toMillis());
        set(properties, "timeout", config.timeout().toMillis());
        set(properties, "writetimeout", config.timeout().toMillis());
        set(properties, "quitwait", false);
        set(properties, "auth", config.user().isPresent());
        set(properties, "ssl.enable", config.tls() == Tls.TLS);
        set(properties, "ssl.checkserveridentity", true);
        set(properties, "starttls.enable", config.tls() == Tls.STARTTLS);
        set(properties, "starttls.required", config.tls() == Tls.STARTTLS);
        return properties;
    }

    private static void set(Properties properties, String name, Object value) {
        properties.setProperty("mail.smtp." + name, value.toString());
    }

    private SmtpProperties() {}
}
