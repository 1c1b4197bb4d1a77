package dev.diskover.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the system: a schema and a role for each service. */
final class Database {

    private final Site site;

    Database(Site site) {
        this.site = site;
    }

    /** Makes what is missing and leaves alone what is there. */
    void prepare() throws SQLException, IOException {
        try (var connection = connect("postgres")) {
            if (!exists(connection)) {
                connection.createStatement().execute("create database " + Site.DATABASE);
            }
        }
        try (var connection = connect(Site.DATABASE)) {
            for (var service : ServiceJar.SERVICES) {
                setPassword(connection, service);
            }
            connection.createStatement().execute(roles());
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        var query = connection.prepareStatement("select from pg_database where datname = ?");
        query.setString(1, Site.DATABASE);
        return query.executeQuery().next();
    }

    private void setPassword(Connection connection, String service) throws SQLException {
        var setting = connection.prepareStatement("select set_config(?, ?, false)");
        setting.setString(1, "diskover." + service + "_password");
        setting.setString(2, site.secrets().databasePassword(service));
        setting.execute();
    }

    private static String roles() throws IOException {
        try (var script = Database.class.getResourceAsStream("/roles.sql")) {
            if (script == null) {
                throw new FileNotFoundException("roles.sql is missing in the launcher's jar");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Makes the user an administrator of the whole system. False when nobody has that address. */
    boolean makeAdministrator(String email) throws SQLException {
        try (var connection = connect(Site.DATABASE)) {
            var insert = connection.prepareStatement("""
                    insert into identity.system_admins (user_id, permissions)
                    select id, '{"read": true, "write": true}'::jsonb from identity.users where lower(email) = lower(?)
                    on conflict (user_id) do update set permissions = excluded.permissions
                    """);
            insert.setString(1, email);
            return insert.executeUpdate() > 0;
        }
    }

    private Connection connect(String database) throws SQLException {
        var password = site.secrets().databasePassword(Postgres.ADMIN);
        return DriverManager.getConnection(site.jdbcUrl(database), Postgres.ADMIN, password);
    }
}
