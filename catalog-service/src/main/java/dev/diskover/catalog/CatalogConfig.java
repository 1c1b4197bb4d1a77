package dev.diskover.catalog;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the owners of what is copied here are asked, and how much of what was read is remembered. */
@ConfigMapping(prefix = "catalog")
public interface CatalogConfig {

    String identityUrl();

    String assetUrl();

    /** The memory that products take which were read before; 0 remembers none. */
    @WithDefault("8M")
    MemorySize knownProducts();
}
