package dev.diskover.kernel.adapter.start;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A production that starts, and what is wrong with those that differ from it. */
final class RightProduction {

    private static final String SECRET = "q7hT2vX9mR4kB8wZ1nC5dJ3fL6sP0gYa";

    /** What a service with storage, mail and signing keys of its own would read. */
    private static final Collection<Variable> VARIABLES = Variable.all(properties(Map.of(
            "database", "${DATABASE_URL:jdbc:postgresql://127.0.0.1:15432/diskover} ${DATABASE_PASSWORD:}",
            "kafka", "${KAFKA_BOOTSTRAP_SERVERS:127.0.0.1:19092}",
            "issuer", "${JWT_ISSUER:${PUBLIC_URL:http://localhost:8080}}",
            "others", "${IDENTITY_URL:http://127.0.0.1:8081}",
            "keys", "${KEY_ENCRYPTION_SECRET:} ${STRIPE_SECRET_KEY:}",
            "storage", "${S3_ENDPOINT:} ${S3_ACCESS_KEY_ID} ${S3_SECRET_ACCESS_KEY} ${S3_USE_PATH_STYLE:true}",
            "mail", "${SMTP_HOST:127.0.0.1} ${SMTP_PORT:11025} ${MAIL_FROM:Diskover <hello@diskover.local>}",
            "mail-server", "${SMTP_TLS:starttls} ${SMTP_USER:} ${SMTP_PASSWORD:}",
            "http", "${HTTP_HOST:127.0.0.1} ${HTTP_PORT:8080}")));

    static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("DATABASE_URL", "jdbc:postgresql://postgres:5432/diskover"),
            Map.entry("DATABASE_PASSWORD", SECRET),
            Map.entry("KAFKA_BOOTSTRAP_SERVERS", "kafka-1:9092,kafka-2:9092"),
            Map.entry("PUBLIC_URL", "https://diskover.dev"),
            Map.entry("IDENTITY_URL", "http://identity:8080"),
            Map.entry("KEY_ENCRYPTION_SECRET", SECRET),
            Map.entry("S3_ACCESS_KEY_ID", "AKIAQ7HT2VX9MR4K"),
            Map.entry("S3_SECRET_ACCESS_KEY", SECRET),
            Map.entry("SMTP_HOST", "smtp"),
            Map.entry("MAIL_FROM", "Diskover <hello@diskover.dev>"));

    static List<String> faults(String profile, Map<String, String> environment) {
        return new StartCheck(VARIABLES, environment::get, profile).faults();
    }

    static Map<String, String> without(String name) {
        var environment = new HashMap<>(RIGHT);
        environment.remove(name);
        return environment;
    }

    static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(RIGHT);
        environment.put(name, value);
        return environment;
    }

    private static Properties properties(Map<String, String> values) {
        var properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    private RightProduction() {}
}
