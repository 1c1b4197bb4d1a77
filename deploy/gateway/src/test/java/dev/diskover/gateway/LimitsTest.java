package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.Answer;
import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LimitsTest extends GatewayTest {

    private static final int LIMIT = 64 * 1024;

    @Test
    void a_body_up_to_the_limit_passes() {
        assertThat(gateway().post("/v1/products", "x".repeat(LIMIT)).json().getInteger("body_bytes"))
                .isEqualTo(LIMIT);
        assertThat(chunked("/v1/products", LIMIT / 1024).json().getInteger("body_bytes"))
                .isEqualTo(LIMIT);
    }

    @Test
    void a_length_over_the_limit_is_refused_before_anything_is_read() {
        var answer = gateway().talk(socket -> {
            RawHttp.write(socket, RawHttp.head("POST", "/v1/products", "Content-Length: " + (LIMIT + 1)) + "\r\n");
            return RawHttp.readAnswer(socket);
        });

        assertProblem(answer, 413, "payload_too_large");
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "9223372036854775806", "999999999999999999"})
    void an_absurd_length_is_refused(String length) {
        var answer = gateway().send(RawHttp.head("POST", "/v1/products", "Content-Length: " + length) + "\r\n");

        assertProblem(answer, 413, "payload_too_large");
    }

    @Test
    void a_chunked_body_is_cut_where_it_goes_over_the_limit() {
        var answer = chunked("/v1/products", LIMIT / 1024 + 1);

        assertProblem(answer, 413, "payload_too_large");
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @Test
    void an_endless_chunked_body_is_cut_and_its_connection_closed() {
        assertProblem(chunked("/v1/products", 4 * 1024), 413, "payload_too_large");
    }

    @Test
    void a_route_may_take_longer_bodies() {
        var cover = "/v1/sites/1/products/2/cover";

        assertThat(gateway().post(cover, "x".repeat(LIMIT * 4)).json().getInteger("body_bytes"))
                .isEqualTo(LIMIT * 4);
        assertThat(chunked(cover, 1024).json().getInteger("body_bytes")).isEqualTo(1024 * 1024);
        assertProblem(chunked(cover, 1025), 413, "payload_too_large");
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on_or_not() {
        var asks = new String[] {"Expect: 100-continue", "Content-Length: 3", "Connection: close"};
        var welcome = gateway().send(RawHttp.head("POST", "/v1/products", asks) + "\r\nabc");
        asks[1] = "Content-Length: 70000";
        var refused = gateway().send(RawHttp.head("POST", "/v1/products", asks) + "\r\n");

        assertThat(welcome.json().getInteger("body_bytes")).isEqualTo(3);
        assertThat(welcome.seen("expect")).isNull();
        assertProblem(refused, 413, "payload_too_large");
    }

    @Test
    void a_long_address_is_refused() {
        assertThat(gateway().get("/v1/products?q=" + "x".repeat(8000)).status()).isEqualTo(200);
        assertProblem(gateway().get("/v1/products?q=" + "x".repeat(8200)), 414, "uri_too_long");
        assertThat(gateway().get("/v1/products?q=" + "x".repeat(40_000)).status())
                .isEqualTo(414);
    }

    @Test
    void large_headers_are_refused() {
        assertThat(gateway()
                        .get("/v1/products", "X-Note: " + "x".repeat(12_000))
                        .status())
                .isEqualTo(200);
        assertProblem(gateway().get("/v1/products", "X-Note: " + "x".repeat(17_000)), 431, "headers_too_large");
        assertThat(gateway()
                        .get("/v1/products", "X-Note: " + "x".repeat(80_000))
                        .status())
                .isEqualTo(431);
    }

    private Answer chunked(String target, int kilobytes) {
        var chunk = "400\r\n" + "x".repeat(1024) + "\r\n";
        return gateway().talk(socket -> {
            RawHttp.write(
                    socket, RawHttp.head("POST", target, "Transfer-Encoding: chunked", "Connection: close") + "\r\n");
            try {
                for (var i = 0; i < kilobytes; i++) {
                    RawHttp.write(socket, chunk);
                }
                RawHttp.write(socket, "0\r\n\r\n");
            } catch (SocketException cut) {
                // The gateway need not listen to the end.
            }
            return RawHttp.readAnswer(socket);
        });
    }
}
