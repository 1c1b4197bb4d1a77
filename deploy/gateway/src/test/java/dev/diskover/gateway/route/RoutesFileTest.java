package dev.diskover.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesFileTest {

    private static final String LIMITS =
            "limits: {time: 10s, body: 1MiB, rate: general}\nrates: {general: 60 per 1m, few: 5 per 1m}\n";

    @Test
    void a_route_takes_the_general_limits_or_its_own() {
        var routes = RoutesFile.read(
                LIMITS + "routes: {order: [/v1/orders/**, {path: /v1/slow, time: 1m, body: 64KiB}]}", Set.of("order"));

        assertThat(routes).extracting(Route::timeLimit).containsExactly(Duration.ofSeconds(10), Duration.ofMinutes(1));
        assertThat(routes).extracting(Route::bodyLimit).containsExactly(1L << 20, 64L << 10);
    }

    @Test
    void a_route_counts_against_the_general_rate_its_own_or_none() {
        var routes = RoutesFile.read(
                LIMITS + "routes: {order: [/v1/a, {path: /v1/b, rate: few}, {path: /v1/c, rate: unlimited}]}",
                Set.of("order"));

        assertThat(routes)
                .extracting(Route::rate)
                .containsExactly(
                        Optional.of(new Rate("general", 60, Duration.ofMinutes(1))),
                        Optional.of(new Rate("few", 5, Duration.ofMinutes(1))),
                        Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60 per", "0 per 1m", "60 per 1h", "sixty per 1m", "60 per minute"})
    void a_rate_that_cannot_be_read_stops_the_start(String rate) {
        var file = "limits: {time: 10s, body: 1MiB, rate: general}\nrates: {general: %s}\nroutes: {}".formatted(rate);

        assertThatThrownBy(() -> RoutesFile.read(file, Set.of()))
                .isInstanceOf(InvalidRoutes.class)
                .hasMessageContaining("general");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "routes: {oder: [/v1/orders]}                             | 'oder' in routes is not one of [order]",
                "routes: {order: [v1/orders]}                             | 'v1/orders' must begin with '/'",
                "routes: {order: [/v1/**/sales]}                          | '**' in '/v1/**/sales' is neither",
                "routes: {order: [/v1/orders*]}                           | 'orders*' in '/v1/orders*' is neither",
                "routes: {order: ['/v1/{order}x']}                        | '{order}x' in '/v1/{order}x' is neither",
                "routes: {order: [/v1//orders]}                           | '' in '/v1//orders' is neither",
                "routes: {order: [/v1/Orders]}                            | 'Orders' in '/v1/Orders' is neither",
                "routes: {order: [/v1/../q]}                              | '..' in '/v1/../q' is neither",
                "routes: {order: [/q/health]}                             | '/q/health' would open the internal paths",
                "routes: {order: [/**]}                                   | '/**' must begin with a literal",
                "routes: {order: ['/{any}/health']}                       | '/{any}/health' must begin with a literal",
                "routes: {order: [{path: /v1/a, tiem: 10s}]}              | 'tiem' in a route of order is not one of",
                "routes: {order: [{path: /v1/a, time: 10}]}               | time '10' of /v1/a is not a time",
                "routes: {order: [{path: /v1/a, time: 0s}]}               | time '0s' of /v1/a is not a time",
                "routes: {order: [{path: /v1/a, time: 2m}]}               | time '2m' of /v1/a is over the 1m",
                "routes: {order: [{path: /v1/a, body: 10MB}]}             | body '10MB' of /v1/a is not a size",
                "routes: {order: [{path: /v1/a, rate: lots}]}             | rate 'lots' of /v1/a is not one of",
                "routes: {order: [{time: 10s}]}                           | a route of order must say 'path'",
                "routes: {order: /v1/orders}                              | order must hold a list of paths",
                "routes: {order: [/v1/a], order: [/v1/b]}                 | not readable",
                "routs: {order: [/v1/a]}                                  | 'routs' in the file is not one of"
            })
    void a_slip_stops_the_start_with_a_sentence_that_names_it(String routes, String sentence) {
        assertThatThrownBy(() -> RoutesFile.read(LIMITS + routes, Set.of("order")))
                .isInstanceOf(InvalidRoutes.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> RoutesFile.read("", Set.of("order"))).isInstanceOf(InvalidRoutes.class);
    }
}
