package dev.diskover.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Properties;

/** Tells a test run where the parts are. It appears when all of them are ready. */
record PartsFile(Site site) {

    private static final String NAME = "parts.properties";

    void write() throws IOException {
        var text = new StringWriter();
        properties().store(text, null);
        Home.writePrivately(site.home().path().resolve(NAME), text.toString());
    }

    private Properties properties() {
        var secrets = site.secrets();
        var ports = site.ports();
        var properties = new Properties();
        properties.put("postgres.url", site.jdbcUrl(Site.DATABASE));
        properties.put("postgres.admin.user", Postgres.ADMIN);
        properties.put("postgres.admin.password", secrets.databasePassword(Postgres.ADMIN));
        for (var service : ServiceJar.SERVICES) {
            properties.put("service." + service + ".password", secrets.databasePassword(service));
        }
        properties.put("kafka.bootstrap", site.kafkaBootstrap());
        properties.put("s3.endpoint", ports.http("s3"));
        properties.put("s3.access-key", secrets.s3AccessKey());
        properties.put("s3.secret-key", secrets.s3SecretKey());
        properties.put("s3.bucket", Site.BUCKET);
        properties.put("smtp.port", String.valueOf(ports.of("smtp")));
        properties.put("mail.url", ports.http("mail"));
        properties.put("control.url", ports.http("control"));
        properties.put("control.token-file", site.home().run("control.token").toString());
        return properties;
    }

    /** What an earlier run has left would send tests to the wrong place. */
    void delete() throws IOException {
        Files.deleteIfExists(site.home().path().resolve(NAME));
    }
}
