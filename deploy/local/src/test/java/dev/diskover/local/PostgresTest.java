package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    static Path directory;

    private static Site site;
    private static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        site = Sites.in(directory);
        postgres = new Postgres(site);
        postgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.stop();
    }

    @Test
    void a_service_finds_its_own_schema_without_naming_it() throws SQLException {
        // When
        execute("catalog", "create table shelf (id int)");

        // Then
        assertThat(query(Postgres.ADMIN, "select schemaname from pg_tables where tablename = 'shelf'"))
                .containsExactly("catalog");
    }

    @Test
    void a_service_cannot_read_the_schema_of_another() throws SQLException {
        // Given
        execute("order", "create table payments (id int)");

        // When, Then
        assertThatThrownBy(() -> query("catalog", "select id::text from \"order\".payments"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema order");
    }

    @Test
    void a_service_cannot_write_into_the_public_schema() {
        assertThatThrownBy(() -> execute("catalog", "create table public.note (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void preparing_the_database_again_changes_nothing() throws Exception {
        // Given
        execute("admin", "create table audit (id int)");
        var before = schemasAndOwners();

        // When
        new Database(site).prepare();

        // Then
        assertThat(schemasAndOwners()).isEqualTo(before);
        assertThat(query("admin", "select count(*)::text from audit")).containsExactly("0");
    }

    @Test
    void data_survive_a_stop_and_a_start() throws Exception {
        // Given
        execute("asset", "create table files as select 42 as id");

        // When
        postgres.stop();
        postgres.start();

        // Then
        assertThat(query("asset", "select id::text from files")).containsExactly("42");
    }

    @Test
    void a_killed_server_comes_back_with_its_data() throws Exception {
        // Given
        Revival.of(postgres, new Progress(System.out));
        execute("entitlement", "create table grants as select 7 as id");
        var killed = postgres.pid();

        // When
        postgres.kill();

        // Then
        await().until(() -> postgres.state() == Part.State.READY && postgres.pid() != killed);
        assertThat(query("entitlement", "select id::text from grants")).containsExactly("7");
    }

    @Test
    void an_unknown_address_does_not_become_administrator_and_a_known_one_does() throws SQLException {
        // Given
        execute("identity", "create table users (id uuid, email text)");
        execute("identity", "create table system_admins (user_id uuid primary key, permissions jsonb)");
        execute("identity", "insert into users values (gen_random_uuid(), 'Anna@example.com')");

        // When
        var stranger = new Database(site).makeAdministrator("nobody@example.com");
        var anna = new Database(site).makeAdministrator("anna@example.com");

        // Then
        assertThat(stranger).isFalse();
        assertThat(anna).isTrue();
        assertThat(query("identity", "select permissions::text from system_admins"))
                .containsExactly("{\"read\": true, \"write\": true}");
    }

    private static List<String> schemasAndOwners() throws SQLException {
        return query(
                Postgres.ADMIN,
                "select nspname || ' ' || nspowner::regrole || ' ' || coalesce(nspacl::text, '')"
                        + " from pg_namespace order by 1");
    }

    private static void execute(String service, String sql) throws SQLException {
        try (var connection = Sites.connect(site, service)) {
            connection.createStatement().execute(sql);
        }
    }

    private static List<String> query(String who, String sql) throws SQLException {
        try (var connection = Sites.connect(site, who)) {
            var rows = connection.createStatement().executeQuery(sql);
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
