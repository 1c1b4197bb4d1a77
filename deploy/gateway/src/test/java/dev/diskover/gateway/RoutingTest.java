package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutingTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/auth/login, identity",
        "/v1/orgs/1/members, identity",
        "/v1/orgs/1/assets, asset",
        "/v1/products?q=loops&sort=-price, catalog"
    })
    void a_request_reaches_its_service_with_its_address_unchanged(String target, String service) {
        var answer = gateway().get(target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("service")).isEqualTo(service);
        assertThat(answer.json().getString("uri")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void every_method_is_passed_on(String method) {
        assertThat(gateway().ask(method, "/v1/products").json().getString("method"))
                .isEqualTo(method);
    }

    @Test
    void a_head_request_gets_the_head_alone() {
        var answer = gateway().ask("HEAD", "/v1/products");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no-content, 204", "not-modified, 304", "redirect, 302"})
    void an_answer_without_content_stays_one(String behaviour, int status) {
        var answer = gateway().get("/v1/products?do=" + behaviour);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Transfer-Encoding")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/elsewhere", "/v1", "/favicon.ico", "/v1/accessory", "/verify-email.html", "/index.html"})
    void a_path_without_a_route_is_not_found(String path) {
        var answer = gateway().get(path + "?token=secret");

        assertProblem(answer, 404, "not_found");
        assertThat(answer.json().getString("instance")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "BREW"})
    void a_method_nobody_understands_is_refused(String method) {
        var answer = gateway().ask(method, "/v1/products");

        assertProblem(answer, 405, "method_not_allowed");
        assertThat(answer.header("Allow")).contains("GET", "PATCH");
    }

    @Test
    void a_stream_of_events_arrives_as_it_is_sent() {
        gateway().talk(socket -> {
            RawHttp.write(socket, RawHttp.head("GET", "/v1/products?do=events") + "\r\n");
            var sent = System.nanoTime();
            var seen = new StringBuilder();
            while (!seen.toString().contains("one")) {
                seen.append((char) socket.getInputStream().read());
            }
            assertThat(System.nanoTime() - sent).isLessThan(1_400_000_000L);
            while (!seen.toString().contains("two")) {
                seen.append((char) socket.getInputStream().read());
            }
            return null;
        });
    }

    @Test
    void one_connection_carries_one_request_after_another() {
        var two = gateway()
                .send(RawHttp.head("GET", "/v1/elsewhere") + "\r\n" + RawHttp.head("GET", "/v1/products")
                        + "Connection: close\r\n\r\n");

        assertThat(two.status()).isEqualTo(404);
        assertThat(two.body()).contains("HTTP/1.1 200 OK").contains("\"service\":\"catalog\"");
    }
}
