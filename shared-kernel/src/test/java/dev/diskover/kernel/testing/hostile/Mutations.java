package dev.diskover.kernel.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fitting bodies with a few bytes changed by chance; the same chance for the same seed. */
record Mutations(long seed) {

    private static final int TIMES = 20;

    Stream<Attack> of(Operation operation) {
        if (operation.body() == null) {
            return Stream.empty();
        }
        var chance = new Random(seed + operation.name().hashCode());
        var request = RawRequest.of(operation.method(), operation.target());
        var proper = operation.body().toString().getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, TIMES)
                .mapToObj(time -> Attack.any("mutation " + time, request.json(mutated(proper, chance))));
    }

    private static byte[] mutated(byte[] proper, Random chance) {
        var bytes = proper.clone();
        for (var change = chance.nextInt(1, 6); change > 0; change--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }
}
