package dev.diskover.identity.session.domain;

import java.time.Duration;

/**
 * How long the next try has to wait after failures. Three counters: a stranger at one address is slowed for one
 * account first, then for all accounts, and only slightly does anybody slow the account's owner, who is never locked
 * out for good.
 */
public enum FailedSignIns {
    ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15)),
    ADDRESS(20, Duration.ofMinutes(15)),
    ACCOUNT(50, Duration.ofMinutes(1));

    private static final int LARGEST_EXPONENT = 20;

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
        return switch (this) {
            case ACCOUNT_FROM_ADDRESS -> "both:" + login + " " + address;
            case ADDRESS -> "address:" + address;
            case ACCOUNT -> "account:" + login;
        };
    }
}
