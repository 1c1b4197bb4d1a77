package dev.diskover.identity.social.adapter.out.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the message, secret and signature that Svix's own libraries are tested with. */
class SvixSignatureTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final Instant NOW = Instant.ofEpochSecond(1614265330);

    private final SvixSignature signature = new SvixSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void a_signed_message_is_covered_also_beside_other_signatures() {
        // When, Then
        assertThat(covers(ID, TIMESTAMP, SIGNATURE, BODY)).isTrue();
        assertThat(covers(ID, TIMESTAMP, "v1,AAAA v2,BBBB " + SIGNATURE, BODY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another body | msg_p5jXN8AQM9LWM0D4loKWxJek | 1614265330 | {}",
                "another id | msg_other | 1614265330 | {\"test\": 2432232314}",
                "another time | msg_p5jXN8AQM9LWM0D4loKWxJek | 1614265331 | {\"test\": 2432232314}"
            })
    void a_signature_covers_id_time_and_body(String what, String id, String timestamp, String body) {
        // When, Then
        assertThat(covers(id, timestamp, SIGNATURE, body)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "v1,",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,G0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void a_wrong_signature_covers_nothing(String wrong) {
        // When, Then
        assertThat(covers(ID, TIMESTAMP, wrong, BODY)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "now", "1614265330.5", "9223372036854775807", "-9223372036854775808"})
    void a_message_without_a_time_is_covered_by_nothing(String timestamp) {
        // When, Then
        assertThat(covers(ID, timestamp, SIGNATURE, BODY)).isFalse();
    }

    @Test
    void a_message_counts_for_five_minutes_and_no_longer() {
        // When, Then
        assertThat(coversAt(NOW.plusSeconds(300))).isTrue();
        assertThat(coversAt(NOW.minusSeconds(300))).isTrue();
        assertThat(coversAt(NOW.plusSeconds(301))).isFalse();
        assertThat(coversAt(NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void a_secret_of_another_kind_is_a_mistake_of_the_operator() {
        assertThatThrownBy(() -> new SvixSignature("sk_test_1")).hasMessageContaining("CLERK_WEBHOOK_SECRET");
    }

    private boolean covers(String id, String timestamp, String signatures, String body) {
        return signature.covers(new Message(id, timestamp, signatures, body), NOW);
    }

    private boolean coversAt(Instant now) {
        return signature.covers(new Message(ID, TIMESTAMP, SIGNATURE, BODY), now);
    }
}
