package dev.diskover.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceHeadersTest {

    private static final String ANNAS_TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_well_formed_traceparent_is_taken() {
        assertThat(TraceParent.takeOrMake(ANNAS_TRACE)).isEqualTo(new TraceParent(ANNAS_TRACE, true));
        assertThat(TraceParent.takeOrMake(ANNAS_TRACE).traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f35-00f067aa0ba902b7-01",
                "nonsense"
            })
    void any_other_traceparent_is_replaced(String offered) {
        var made = TraceParent.takeOrMake(offered);

        assertThat(made.taken()).isFalse();
        assertThat(TraceParent.takeOrMake(made.header()).taken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0198c5f2-7b1e", "job/42:retry=1"})
    void a_printable_request_id_is_taken(String offered) {
        assertThat(RequestId.takeOrMake(offered)).isEqualTo(offered);
    }

    @Test
    void a_request_id_of_128_characters_is_taken_and_of_129_is_not() {
        assertThat(RequestId.takeOrMake("x".repeat(128))).isEqualTo("x".repeat(128));
        assertThat(RequestId.takeOrMake("x".repeat(129))).hasSize(36);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a b", "a\tb", "é", "a\u0000"})
    void any_other_request_id_is_replaced(String offered) {
        assertThat(RequestId.takeOrMake(offered)).hasSize(36).isNotEqualTo(RequestId.takeOrMake(offered));
    }
}
