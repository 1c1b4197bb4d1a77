package dev.diskover.entitlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set in entitlement. */
@ConfigMapping(prefix = "entitlement")
public interface EntitlementConfig {

    /** How long an address to a file works once it was given out. */
    @WithDefault("1h")
    Duration downloadAddressLife();

    /** Downloads are counted no sooner than this after the last: a stream of them shares statements. */
    @WithDefault("15ms")
    Duration countEvery();

    /** Salts the hashes of client addresses. Where none is set it is derived from the storage's secret key. */
    Optional<String> addressSalt();

    Expiry expiry();

    Storage storage();

    /** The sweep that marks and announces what ended. */
    interface Expiry {

        /** How often ended grants are looked for; {@code off}: never. Access ends in time without it. */
        String every();

        @WithDefault("200")
        int batchSize();

        /** At most so many batches at a time. */
        @WithDefault("50")
        int batches();
    }

    /** Object storage, read only. */
    interface Storage {

        /** Empty: Amazon's own for the region. */
        Optional<URI> endpoint();

        String region();

        String bucket();

        String accessKeyId();

        String secretAccessKey();

        /** True: the bucket is the first segment of the path; false: a part of the host name. */
        boolean usePathStyle();
    }
}
