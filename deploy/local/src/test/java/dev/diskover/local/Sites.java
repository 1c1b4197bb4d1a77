package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Systems for tests: free ports, nothing forced to disk. */
final class Sites {

    static Site in(Path directory) throws IOException {
        var home = Home.open(directory);
        return new Site(home, Ports.free(), Secrets.of(home), true, true);
    }

    /** A connection of a service or of {@code postgres}, the administrator. */
    static Connection connect(Site site, String who) throws SQLException {
        var user = who.equals(Postgres.ADMIN) ? who : "diskover_" + who;
        return DriverManager.getConnection(
                site.jdbcUrl(Site.DATABASE), user, site.secrets().databasePassword(who));
    }

    private Sites() {}
}
