package dev.diskover.kernel.adapter.start;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the value of a variable must look like, which its name and its default tell. */
final class ValueForm {

    private static final Pattern BROKERS = Pattern.compile("[^\\s:,]+:[0-9]{1,5}(,\\s*[^\\s:,]+:[0-9]{1,5})*");

    static Optional<String> fault(Variable variable, String value) {
        var name = variable.name();
        if (name.equals("DATABASE_URL")) {
            return unless(isDatabase(value), value, "an address such as jdbc:postgresql://host:5432/diskover");
        }
        if (name.endsWith("_URL") || name.endsWith("_ENDPOINT")) {
            return unless(isWeb(value), value, "an address such as https://host:443");
        }
        if (name.endsWith("_PORT")) {
            return unless(isPort(value), value, "a port number");
        }
        if (name.equals("KAFKA_BOOTSTRAP_SERVERS")) {
            return unless(BROKERS.matcher(value).matches(), value, "a list such as host:9092,host:9092");
        }
        if (name.equals("SMTP_TLS")) {
            return unless(List.of("none", "starttls", "tls").contains(value), value, "none, starttls or tls");
        }
        if (List.of("true", "false").contains(variable.standard())) {
            return unless(List.of("true", "false").contains(value), value, "true or false");
        }
        return Optional.empty();
    }

    private static Optional<String> unless(boolean right, String value, String expected) {
        return right ? Optional.empty() : Optional.of("is '%s', which is not %s".formatted(value, expected));
    }

    private static boolean isDatabase(String value) {
        return value.startsWith("jdbc:postgresql://")
                && uri(value.substring("jdbc:".length())).isPresent();
    }

    private static boolean isWeb(String value) {
        return (value.startsWith("http://") || value.startsWith("https://"))
                && uri(value).isPresent();
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65_535;
    }

    private static Optional<URI> uri(String value) {
        try {
            return Optional.of(URI.create(value)).filter(uri -> uri.getHost() != null && uri.getPort() <= 65_535);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private ValueForm() {}
}
