package dev.diskover.entitlement.download.application.port.out;

import java.util.HexFormat;

/** Makes of a client's address something by which visits can be told apart, but nobody found. */
public interface AddressHashes {

    AddressHash of(String address);

    record AddressHash(String hex) {

        public byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
