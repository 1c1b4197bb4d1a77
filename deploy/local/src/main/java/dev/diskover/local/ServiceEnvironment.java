package dev.diskover.local;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the launcher tells a service about the system. A service is told only the secrets that it needs. */
final class ServiceEnvironment {

    private static final Set<String> USE_STORAGE = Set.of("asset", "entitlement");

    static Map<String, String> of(Site site, String service) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("HTTP_HOST", Ports.HOST);
        environment.put("HTTP_PORT", String.valueOf(site.ports().of(service)));
        environment.put("PUBLIC_URL", site.publicUrl());
        environment.put("JWT_ISSUER", site.publicUrl());
        for (var other : ServiceJar.SERVICES) {
            environment.put(
                    other.toUpperCase(Locale.ROOT) + "_URL", site.ports().http(other));
        }
        if (service.equals(ServiceJar.GATEWAY)) {
            environment.put("MANAGEMENT_PORT", String.valueOf(site.ports().of("gateway-management")));
        } else {
            environment.putAll(ofParts(site, service));
        }
        if (service.equals("identity")) {
            environment.put("KEY_ENCRYPTION_SECRET", site.secrets().keyEncryptionSecret());
        }
        if (service.equals("identity") && site.standIns()) {
            environment.putAll(StandIn.environment(site));
        }
        if (USE_STORAGE.contains(service)) {
            environment.putAll(ofStorage(site));
        }
        return environment;
    }

    private static Map<String, String> ofParts(Site site, String service) {
        return Map.of(
                "DATABASE_URL", site.jdbcUrl(Site.DATABASE),
                "DATABASE_USER", "diskover_" + service,
                "DATABASE_PASSWORD", site.secrets().databasePassword(service),
                "SERVICE_SECRET", site.secrets().serviceSecret(),
                "KAFKA_BOOTSTRAP_SERVERS", site.kafkaBootstrap(),
                "SMTP_HOST", Ports.HOST,
                "SMTP_PORT", String.valueOf(site.ports().of("smtp")),
                "MAIL_FROM", "Diskover <no-reply@diskover.local>");
    }

    private static Map<String, String> ofStorage(Site site) {
        return Map.of(
                "S3_ENDPOINT",
                site.ports().http("s3"),
                "S3_REGION",
                "us-east-1",
                "S3_BUCKET",
                Site.BUCKET,
                "S3_ACCESS_KEY_ID",
                site.secrets().s3AccessKey(),
                "S3_SECRET_ACCESS_KEY",
                site.secrets().s3SecretKey(),
                "S3_USE_PATH_STYLE",
                "true");
    }

    private ServiceEnvironment() {}
}
