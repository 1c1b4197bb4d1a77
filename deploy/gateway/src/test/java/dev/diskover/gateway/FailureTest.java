package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.Answer;
import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FailureTest extends GatewayTest {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @Test
    void a_service_that_is_down_is_unavailable_in_well_under_a_second() {
        var answer = within(ONE_SECOND, () -> gateway().get("/v1/admin/users"));

        assertProblem(answer, 503, "service_unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_post_to_a_service_that_is_down_is_answered_too() {
        var answer = within(ONE_SECOND, () -> gateway().post("/v1/admin/users", "{\"a\":1}"));

        assertProblem(answer, 503, "service_unavailable");
    }

    @Test
    void a_service_that_hangs_up_is_unavailable() {
        var answer = within(ONE_SECOND, () -> gateway().get("/v1/products?do=die"));

        assertProblem(answer, 503, "service_unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_given_up() {
        var answer = within(Duration.ofSeconds(3), () -> gateway().get("/v1/series?do=nothing"));

        assertProblem(answer, 504, "upstream_timeout");
    }

    @Test
    void a_service_that_has_the_body_and_does_not_answer_is_given_up_too() {
        var answer = within(Duration.ofSeconds(3), () -> gateway().post("/v1/series?do=nothing", "{}"));

        assertProblem(answer, 504, "upstream_timeout");
    }

    @Test
    void a_client_that_does_not_finish_its_request_is_given_up() {
        var answer = within(Duration.ofSeconds(3), () -> gateway()
                .send(RawHttp.head("POST", "/v1/series", "Content-Length: 10") + "\r\nabc"));

        assertProblem(answer, 408, "request_timeout");
    }

    @Test
    void a_slow_line_that_goes_on_sending_is_no_failure() {
        var answer = drip(5);

        assertThat(answer.json().getInteger("body_bytes")).isEqualTo(5);
    }

    @Test
    void a_client_that_drips_for_ever_is_given_up() {
        var answer = within(Duration.ofSeconds(8), () -> drip(30));

        assertProblem(answer, 408, "request_timeout");
    }

    @Test
    void a_service_that_talks_nonsense_is_a_bad_gateway() {
        assertProblem(gateway().get("/v1/access"), 502, "bad_gateway");
    }

    @Test
    void an_answer_that_breaks_off_is_seen_to_break_off() {
        var text = new StringBuilder();
        gateway().talk(socket -> {
            RawHttp.write(socket, RawHttp.head("GET", "/v1/products?do=die-midway") + "\r\n");
            try {
                for (var c = socket.getInputStream().read();
                        c >= 0;
                        c = socket.getInputStream().read()) {
                    text.append((char) c);
                }
            } catch (SocketException cut) {
                text.append("<cut>");
            }
            return null;
        });

        assertThat(text.toString())
                .contains("\"half\"")
                .doesNotContain("0\r\n\r\n")
                .doesNotContain("problem");
    }

    @Test
    void a_service_may_answer_before_the_body_has_come() {
        var answer = gateway().post("/v1/products?do=early", "x".repeat(60_000));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void the_gateway_serves_on_after_every_kind_of_failure() {
        for (var behaviour : new String[] {"die", "nothing", "die-midway", "early", "events"}) {
            gateway().talk(socket -> {
                RawHttp.write(socket, RawHttp.head("GET", "/v1/products?do=" + behaviour) + "\r\n");
                return null;
            });
        }

        for (var i = 0; i < 50; i++) {
            assertThat(gateway().get("/v1/products").status()).isEqualTo(200);
        }
    }

    /** One byte every 250 ms, where a pause of 500 ms would be too long. */
    private Answer drip(int bytes) {
        return gateway().talk(socket -> {
            RawHttp.write(
                    socket,
                    RawHttp.head("POST", "/v1/series", "Connection: close", "Content-Length: " + bytes) + "\r\n");
            try {
                for (var i = 0; i < bytes; i++) {
                    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                    RawHttp.write(socket, "x");
                }
            } catch (SocketException cut) {
                // Given up; the answer is there.
            }
            return RawHttp.readAnswer(socket);
        });
    }

    private static Answer within(Duration limit, Supplier<Answer> call) {
        var start = System.nanoTime();
        var answer = call.get();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(limit.toMillis());
        return answer;
    }
}
