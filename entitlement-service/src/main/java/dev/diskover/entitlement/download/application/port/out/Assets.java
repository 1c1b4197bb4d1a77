package dev.diskover.entitlement.download.application.port.out;

import dev.diskover.entitlement.download.domain.AssetCopy;

/** Own copy of what the asset service tells of files. */
public interface Assets {

    /** Older news than what is known changes nothing. */
    void keep(AssetCopy asset);
}
