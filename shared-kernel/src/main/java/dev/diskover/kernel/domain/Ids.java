package dev.diskover.kernel.domain;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), so that rows made together lie together in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long epochMillis) {
        var randomA = RANDOM.nextLong() & 0xFFFL;
        var randomB = RANDOM.nextLong() >>> 2;
        return new UUID(epochMillis << 16 | VERSION_7 | randomA, VARIANT | randomB);
    }

    private Ids() {}
}
