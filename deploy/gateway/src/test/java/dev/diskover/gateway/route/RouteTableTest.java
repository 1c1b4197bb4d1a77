package dev.diskover.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private static final List<String> SAMPLES = List.of(
            "/v1/shops/**",
            "/v1/shops/{shop}",
            "/v1/shops/{shop}/goods/{good}",
            "/v1/shops/{shop}/goods/{good}/sales",
            "/v1/shops/{shop}/goods/stats",
            "/v1/orders");

    @ParameterizedTest
    @CsvSource({
        "/v1/shops, /v1/shops/**",
        "/v1/shops/1, /v1/shops/{shop}",
        "/v1/shops/1/about, /v1/shops/**",
        "/v1/shops/1/goods/2, /v1/shops/{shop}/goods/{good}",
        "/v1/shops/1/goods/2/sales, /v1/shops/{shop}/goods/{good}/sales",
        "/v1/shops/1/goods/2/else, /v1/shops/**",
        "/v1/shops/1/goods/stats, /v1/shops/{shop}/goods/stats",
        "/v1/orders, /v1/orders"
    })
    void the_narrowest_route_wins_whatever_the_order_of_lines(String path, String winner) {
        assertThat(table(SAMPLES).find(path)).map(r -> r.pattern().text()).contains(winner);
        assertThat(table(SAMPLES.reversed()).find(path))
                .map(r -> r.pattern().text())
                .contains(winner);
    }

    @Test
    void a_placeholder_is_tried_where_the_literal_leads_nowhere() {
        var table = table(List.of("/v1/goods/stats", "/v1/goods/{good}/sales"));

        assertThat(table.find("/v1/goods/stats/sales"))
                .map(r -> r.pattern().text())
                .contains("/v1/goods/{good}/sales");
    }

    @Test
    void an_exact_path_does_not_reach_further() {
        assertThat(table(List.of("/v1/orders")).find("/v1/orders/1")).isEmpty();
        assertThat(table(List.of("/v1/orders")).find("/v1/ordersmore")).isEmpty();
        assertThat(table(List.of("/v1/orders/{order}")).find("/v1/orders")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/shops/{shop}, /v1/shops/{id}, match the same paths",
        "/v1/shops/**, /v1/shops/**, match the same paths",
        "/v1/shops/{shop}/stats, /v1/shops/new/{page}, neither is the narrower",
        "/v1/shops/{shop}/stats, /v1/shops/new/**, neither is the narrower"
    })
    void two_routes_without_a_winner_stop_the_start_and_are_named(String first, String second, String why) {
        assertThatThrownBy(() -> table(List.of(first, second)))
                .isInstanceOf(InvalidRoutes.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second)
                .hasMessageContaining(why);
    }

    @Test
    void a_path_of_thousands_of_segments_is_answered_like_any_other() {
        var deep = "/v1/shops" + String.join("", Collections.nCopies(4000, "/a"));

        assertThat(table(SAMPLES.subList(0, 2)).find(deep))
                .map(r -> r.pattern().text())
                .contains("/v1/shops/**");
    }

    private static RouteTable table(List<String> patterns) {
        return RouteTable.of(patterns.stream().map(RouteTableTest::route).toList());
    }

    private static Route route(String text) {
        return new Route(PathPattern.parse(text), "order", Duration.ofSeconds(1), 1, Optional.empty());
    }
}
