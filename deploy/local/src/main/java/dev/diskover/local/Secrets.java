package dev.diskover.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The passwords and keys of one local system, made up at its first start and kept with its data. Each begins with
 * {@value #MARK}, by which a service in production knows and refuses it.
 */
final class Secrets {

    private static final String MARK = "local";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Home home) throws IOException {
        var values = new Properties();
        if (Files.exists(home.secrets())) {
            try (var reader = Files.newBufferedReader(home.secrets())) {
                values.load(reader);
            }
        }
        if (addMissing(values)) {
            var text = new StringWriter();
            values.store(
                    text, "Made by ./diskover for this system only. Lose it and the data cannot be read any more.");
            Home.writePrivately(home.secrets(), text.toString());
        }
        return new Secrets(values);
    }

    private static boolean addMissing(Properties values) {
        var before = values.size();
        for (var name : List.of("postgres", "identity", "catalog", "asset", "order", "entitlement", "admin")) {
            values.computeIfAbsent("database.password." + name, key -> MARK + hex(20));
        }
        values.computeIfAbsent("s3.access-key", key -> MARK + hex(8));
        values.computeIfAbsent("s3.secret-key", key -> MARK + hex(20));
        values.computeIfAbsent("key-encryption-secret", key -> MARK + base64(32));
        values.computeIfAbsent("service-secret", key -> MARK + base64(32));
        values.computeIfAbsent("clerk-webhook-secret", key -> "whsec_" + base64(24));
        return values.size() > before;
    }

    String databasePassword(String role) {
        return values.getProperty("database.password." + role);
    }

    String s3AccessKey() {
        return values.getProperty("s3.access-key");
    }

    String s3SecretKey() {
        return values.getProperty("s3.secret-key");
    }

    String keyEncryptionSecret() {
        return values.getProperty("key-encryption-secret");
    }

    String clerkWebhookSecret() {
        return values.getProperty("clerk-webhook-secret");
    }

    String serviceSecret() {
        return values.getProperty("service-secret");
    }

    static String hex(int bytes) {
        return HexFormat.of().formatHex(random(bytes));
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(random(bytes));
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
