package dev.diskover.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.domain.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The samples of what services promise each other, {@code contracts/<service>.<Type>.v1.json}. */
public final class Contracts {

    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    /** @param type for example {@code order.TransactionCompleted.v1} */
    public static String sample(String type) {
        try (var in = Contracts.class.getResourceAsStream("/contracts/" + type + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no sample of " + type);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sample as a message a consumer receives, with an id of its own. */
    public static Fact fact(String type) {
        return fact(type, sample(type));
    }

    public static Fact fact(String type, String json) {
        return new Fact(Ids.next(), "diskover." + type, "subject", NOON, "system", null, json);
    }

    /** A producer's test: what the service publishes is exactly what it promised. */
    public static void assertPromised(String type, Object published) {
        try {
            assertThat(FactJson.MAPPER.readTree(FactJson.write(published)))
                    .isEqualTo(FactJson.MAPPER.readTree(sample(type)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Contracts() {}
}
