package dev.diskover.catalog;

import io.smallrye.config.ConfigMapping;

/** Where the owners of what is copied here are asked. */
@ConfigMapping(prefix = "catalog")
public interface CatalogConfig {

    String identityUrl();

    String assetUrl();
}
