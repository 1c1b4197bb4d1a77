package dev.diskover.kernel.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import org.junit.jupiter.api.Test;

/** One request after another. */
class PostgresIdempotencyTest extends MadeUnderAKey {

    @Test
    void the_same_key_answers_the_first_answer_without_a_second_effect() {
        // Given
        var first = once(key("anna", "k1", "body"), "loops");

        // When
        var second = once(key("anna", "k1", "body"), "loops");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(call.replayed()).isTrue();
        assertThat(made()).isOne();
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        // Given
        once(key("anna", "k1", "body"), "loops");

        // When, Then
        assertThatThrownBy(() -> once(key("anna", "k1", "other body"), "loops"))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(made()).isOne();
    }

    @Test
    void keys_of_two_callers_or_two_operations_never_meet() {
        // When
        once(key("anna", "k1", "body"), "loops");
        once(key("bruno", "k1", "body"), "loops");
        once(new IdempotencyKey("anna", "POST /v1/other", "k1", "body"), "loops");

        // Then
        assertThat(made()).isEqualTo(3);
    }

    @Test
    void an_effect_that_fails_leaves_the_key_free() {
        // Given
        assertThatThrownBy(() -> idempotency().once(key("anna", "k1", "body"), Made.class, () -> {
                    make("loops");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        // When
        once(key("anna", "k1", "body"), "loops");

        // Then
        assertThat(call.replayed()).isFalse();
        assertThat(made()).isOne();
    }

    @Test
    void without_a_key_every_call_has_its_effect() {
        // When
        once(IdempotencyKey.none(), "loops");
        once(IdempotencyKey.none(), "loops");

        // Then
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void after_a_day_the_key_is_free_again() {
        // Given
        once(key("anna", "k1", "body"), "loops");
        kernel.execute("update idempotency_keys set created_at = now() - interval '25 hours'");

        // When
        once(key("anna", "k1", "another body"), "typeface");

        // Then
        assertThat(made()).isEqualTo(2);
    }
}
