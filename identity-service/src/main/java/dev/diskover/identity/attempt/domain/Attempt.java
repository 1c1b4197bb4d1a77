package dev.diskover.identity.attempt.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's try at a secret, with the counters it is counted in. Every secret has counters of its own, so that
 * guessing one does not bar another.
 */
public record Attempt(List<Subject> subjects) {

    private static final int NETWORK_BYTES = 8;

    /**
     * Where the account's owner has signed in before, neither what strangers do to the account elsewhere counts nor
     * what others do at that address: so nobody can lock an owner out of the places they use.
     *
     * @param account one name for all that can be typed for it, also where there is no such account
     */
    public static Attempt atPassword(String account, String address, boolean knownPlace) {
        var here = atAddress("password", account, address);
        return knownPlace
                ? new Attempt(List.of(here))
                : new Attempt(List.of(
                        here, ofAddress("password", address), new Subject(Scope.ACCOUNT, "password " + account)));
    }

    /** A code is dead after a few tries from anywhere, so the account needs no counter. */
    public static Attempt atCode(String email, String address) {
        return new Attempt(List.of(atAddress("code", email, address), ofAddress("code", address)));
    }

    public static Attempt atOwnPassword(UUID user) {
        return new Attempt(List.of(new Subject(Scope.SIGNED_IN_USER, user.toString())));
    }

    public static Attempt atMailedToken(String address) {
        return new Attempt(List.of(ofAddress("token", address)));
    }

    /** A name or e-mail address that turns out to be taken tells that there is such an account. */
    public static Attempt atFreeName(String address) {
        return new Attempt(List.of(ofAddress("name", address)));
    }

    private static Subject atAddress(String secret, String account, String address) {
        return new Subject(Scope.ACCOUNT_AT_ADDRESS, secret + " " + network(address) + " " + account);
    }

    private static Subject ofAddress(String secret, String address) {
        return new Subject(Scope.ADDRESS, secret + " " + network(address));
    }

    /** One household or server has 2^64 addresses of IPv6: they count as one. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
