package dev.diskover.asset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where files lie and for how long an address may be used. */
@ConfigMapping(prefix = "asset")
public interface AssetConfig {

    String identityUrl();

    @WithDefault("15m")
    Duration uploadLife();

    Storage storage();

    /** An S3-compatible store. */
    interface Storage {

        URI endpoint();

        String region();

        String bucket();

        String accessKeyId();

        String secretAccessKey();

        boolean usePathStyle();
    }
}
