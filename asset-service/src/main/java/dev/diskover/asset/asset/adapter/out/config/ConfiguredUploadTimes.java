package dev.diskover.asset.asset.adapter.out.config;

import dev.diskover.asset.AssetConfig;
import dev.diskover.asset.asset.application.port.out.UploadTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredUploadTimes implements UploadTimes {

    private final AssetConfig config;

    ConfiguredUploadTimes(AssetConfig config) {
        this.config = config;
    }

    @Override
    public Duration uploadLife() {
        return config.uploadLife();
    }
}
