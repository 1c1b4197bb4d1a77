package dev.diskover.asset;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where files lie, and who knows of organizations. */
@ConfigMapping(prefix = "asset")
public interface AssetConfig {

    String identityUrl();

    Storage storage();

    /** An S3-compatible store. */
    interface Storage {

        /** Empty: Amazon's own for the region. */
        Optional<URI> endpoint();

        /** As a browser reaches the store, where that differs from how this service does. */
        Optional<URI> publicEndpoint();

        String region();

        String bucket();

        String accessKeyId();

        String secretAccessKey();

        boolean usePathStyle();
    }
}
