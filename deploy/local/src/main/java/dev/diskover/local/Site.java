package dev.diskover.local;

/** Where a system lives, where it listens and what it keeps secret. */
record Site(Home home, Ports ports, Secrets secrets, boolean fast, boolean standIns) {

    static final String BUCKET = "diskover";
    static final String DATABASE = "diskover";

    String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, ports.of("postgres"), database);
    }

    String kafkaBootstrap() {
        return Ports.HOST + ":" + ports.of("kafka");
    }

    /** The gateway as a browser on this machine sees it. */
    String publicUrl() {
        return "http://localhost:" + ports.of("gateway");
    }
}
