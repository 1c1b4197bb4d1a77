package dev.diskover.local;

/** Where to look once the system is up. */
final class Addresses {

    static String of(Site site) {
        return """

                Diskover is up.
                  API and web    %s
                  mail           %s
                  PostgreSQL     %s  (user %s, passwords in %s)
                  Kafka          %s
                  S3             %s
                  logs           %s
                """.formatted(
                        site.publicUrl(),
                        site.ports().http("mail"),
                        site.jdbcUrl(Site.DATABASE),
                        Postgres.ADMIN,
                        site.home().secrets(),
                        site.kafkaBootstrap(),
                        site.ports().http("s3"),
                        site.home().path().resolve("logs"));
    }

    private Addresses() {}
}
