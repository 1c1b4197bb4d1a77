package dev.diskover.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.page.Resource;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedRoutesTest {

    private static final Set<String> SERVICES = Set.of("identity", "catalog", "asset", "order", "entitlement", "admin");
    private static final RouteTable ROUTES =
            RouteTable.of(RoutesFile.read(Resource.read("routes.yaml").toString(), SERVICES));
    private static final String ID = "0198c5f2-7b1e-7c3a-9f04-2d8f0a5b6c7d";

    @ParameterizedTest
    @CsvFileSource(resources = "/api-paths.csv")
    void every_path_of_the_interface_leads_to_its_owner(String path, String owner) {
        assertThat(ROUTES.find(concrete(path))).map(Route::service).contains(owner);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/api-paths.csv")
    void a_slash_at_the_end_changes_nothing(String path, String owner) {
        assertThat(ROUTES.find(concrete(path) + "/")).map(Route::service).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q",
                "/v1",
                "/v1/",
                "/v2/products",
                "/V1/products",
                "/v1/users",
                "/v1/users/0198c5f2",
                "/v1/assets/0198c5f2",
                "/v1/assets",
                "/v1/.well-known/openid-configuration",
                "/favicon.ico",
                "/v1/q/metrics",
                "/v1/internal",
                "/internal/token-introspection",
                "/internal/signing-keys/rotation"
            })
    void what_is_not_in_the_interface_leads_nowhere(String path) {
        assertThat(ROUTES.find(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/products, 10, 1048576",
        "/v1/sites/1/products/2/cover, 30, 10485760",
        "/v1/sites/1/products/2, 10, 1048576",
        "/v1/transactions, 30, 1048576",
        "/v1/orgs/1/sales.csv, 60, 1048576"
    })
    void a_route_has_its_own_limits_or_the_general_ones(String path, long seconds, long bytes) {
        var route = ROUTES.find(path).orElseThrow();

        assertThat(route.timeLimit()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(route.bodyLimit()).isEqualTo(bytes);
    }

    private static String concrete(String path) {
        return path.replace("{id}", ID).replace("{slug}", "annas-loops").replace("{token}", "dG9rZW4tb2YtYW5uYQ");
    }
}
