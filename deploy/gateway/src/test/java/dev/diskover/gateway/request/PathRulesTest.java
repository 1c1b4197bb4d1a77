package dev.diskover.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/products",
                "/v1/products/",
                "/v1/.well-known/jwks.json",
                "/v1/orgs/0198c5f2/sales.csv",
                "/v1/s/caf%C3%A9",
                "/v1/s/a+b",
                "/v1/d/abc-_~.123",
                "/v1/x/a@b,c=d:e!$&'()*+",
                "/v1/...",
                "/v1/..a"
            })
    void an_honest_path_is_let_in(String path) {
        assertThat(PathRules.fault(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1/products",
                "http://127.0.0.1:8081/q/health",
                "//q/health",
                "/v1//q",
                "/v1/../q/metrics",
                "/v1/./q",
                "/v1/..",
                "/v1/.",
                "/v1/%2e%2e/q/metrics",
                "/v1/%2E./q",
                "/v1/.%2e/q",
                "/v1/%252e%252e/q",
                "/v1%2f..%2fq",
                "/v1/%5c..%5cq",
                "/v1/..\\q",
                "\\q",
                "/v1;x/products",
                "/q;x/health",
                "/v1/..;/q",
                "/v1/%3b/q",
                "/%71/health",
                "/v1/%70roducts",
                "/v1/%31",
                "/v1/%7e",
                "/v1/%00",
                "/v1/%0d%0aX",
                "/v1/%7f",
                "/v1/%20",
                "/v1/%",
                "/v1/%4",
                "/v1/%zz",
                "/v1/%c0%ae%c0%ae/q",
                "/v1/%e0%80%af",
                "/v1/%ff",
                "/v1/a b",
                "/v1/a\tb",
                "/v1/café",
                "/v1/<script>",
                "/v1/{id}",
                "/v1/a|b",
                "/v1/a^b",
                "/v1/a`b",
                "/v1/\"",
                "/v1/a#b"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        assertThat(PathRules.fault(path)).isPresent();
    }
}
