package dev.diskover.local;

import java.util.stream.Collectors;

/** Where to look once the system is up. */
final class Addresses {

    static String of(Site site) {
        return """

                Diskover is up.
                  API and web    %s
                  mail           %s%s
                  PostgreSQL     %s  (user %s, passwords in %s)
                  Kafka          %s
                  S3             %s
                  logs           %s
                """.formatted(
                        site.publicUrl(),
                        site.ports().http("mail"),
                        standIns(site),
                        site.jdbcUrl(Site.DATABASE),
                        Postgres.ADMIN,
                        site.home().secrets(),
                        site.kafkaBootstrap(),
                        site.ports().http("s3"),
                        site.home().path().resolve("logs"));
    }

    private static String standIns(Site site) {
        return site.standIns()
                ? "%n  sign-in by     %s"
                        .formatted(StandIn.NAMES.stream()
                                .map(name -> name + " " + site.ports().http(name))
                                .collect(Collectors.joining(", ")))
                : "";
    }

    private Addresses() {}
}
