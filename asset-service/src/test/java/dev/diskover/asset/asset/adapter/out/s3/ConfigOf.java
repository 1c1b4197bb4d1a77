package dev.diskover.asset.asset.adapter.out.s3;

import dev.diskover.asset.AssetConfig;
import java.net.URI;
import java.util.Optional;

/** Settings with a store at these addresses; the public one may be missing. */
record ConfigOf(String address, String publicAddress) implements AssetConfig, AssetConfig.Storage {

    @Override
    public String identityUrl() {
        return address;
    }

    @Override
    public Storage storage() {
        return this;
    }

    @Override
    public Optional<URI> endpoint() {
        return Optional.of(URI.create(address));
    }

    @Override
    public Optional<URI> publicEndpoint() {
        return Optional.ofNullable(publicAddress).map(URI::create);
    }

    @Override
    public String region() {
        return "us-east-1";
    }

    @Override
    public String bucket() {
        return "diskover";
    }

    @Override
    public String accessKeyId() {
        return "key";
    }

    @Override
    public String secretAccessKey() {
        return "secret";
    }

    @Override
    public boolean usePathStyle() {
        return true;
    }
}
