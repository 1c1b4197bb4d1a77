package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.Answer;
import dev.diskover.gateway.fixture.FakeServices;
import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;

/** A running gateway in front of fake services. All tests that extend this share one start. */
@QuarkusTestResource(FakeServices.class)
abstract class GatewayTest {

    @TestHTTPResource("/")
    URL address;

    RawHttp gateway() {
        return new RawHttp(address.getPort());
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        var problem = answer.json();
        assertThat(problem.fieldNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "code", "request_id");
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
