package dev.diskover.entitlement.download.application.port.in;

import dev.diskover.entitlement.download.domain.AssetCopy;

public interface KeepAssets {

    /** Remembers where a file lies; older news than what is known changes nothing. */
    void keep(AssetCopy asset);
}
