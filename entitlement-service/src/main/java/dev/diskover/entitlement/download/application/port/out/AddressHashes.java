package dev.diskover.entitlement.download.application.port.out;

/** Makes of a client's address something by which visits can be told apart, but nobody found. */
public interface AddressHashes {

    AddressHash of(String address);

    record AddressHash(String hex) {}
}
