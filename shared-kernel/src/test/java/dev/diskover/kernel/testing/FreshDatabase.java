package dev.diskover.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A database of its own for the tests of one module, dropped afterwards. */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    @Override
    public Map<String, String> start() {
        execute("create database " + name);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", url());
        settings.put("quarkus.datasource.username", user());
        settings.put("quarkus.datasource.password", password());
        return settings;
    }

    @Override
    public void stop() {
        execute("drop database if exists " + name + " with (force)");
    }

    public String url() {
        return admin().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name);
    }

    public static String user() {
        return TestParts.get().property("postgres.admin.user");
    }

    public static String password() {
        return TestParts.get().property("postgres.admin.password");
    }

    private static String admin() {
        return TestParts.get().property("postgres.url");
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(admin(), user(), password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed", e);
        }
    }
}
