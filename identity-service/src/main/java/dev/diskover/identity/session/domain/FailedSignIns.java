package dev.diskover.identity.session.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How long the next try has to wait after failures. Three counters: a stranger at one address is slowed for one account
 * first, then for all accounts; many strangers together slow an account a little. That last counter is not kept where
 * the account's owner has signed in before, so nobody can lock an owner out of the places they use.
 */
public enum FailedSignIns {
    ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15)),
    ADDRESS(20, Duration.ofMinutes(15)),
    ACCOUNT(50, Duration.ofMinutes(1));

    private static final int LARGEST_EXPONENT = 20;
    private static final int NETWORK_BYTES = 8;

    private final int free;
    private final Duration longest;

    FailedSignIns(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** Doubles with each failure beyond the free ones, up to the longest. */
    public Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(failures - free, LARGEST_EXPONENT));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    public String subject(String login, String address) {
        var account = login.strip().toLowerCase(Locale.ROOT);
        return switch (this) {
            case ACCOUNT_FROM_ADDRESS -> "both:" + account + " " + network(address);
            case ADDRESS -> "address:" + network(address);
            case ACCOUNT -> "account:" + account;
        };
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
