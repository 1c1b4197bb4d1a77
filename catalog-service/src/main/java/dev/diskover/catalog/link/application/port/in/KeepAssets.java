package dev.diskover.catalog.link.application.port.in;

import dev.diskover.catalog.link.domain.LinkableAsset;

/** Keeps the copy of assets in step with their owner. */
public interface KeepAssets {

    void ready(LinkableAsset asset);
}
