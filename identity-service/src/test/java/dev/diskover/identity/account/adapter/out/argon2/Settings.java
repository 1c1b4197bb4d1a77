package dev.diskover.identity.account.adapter.out.argon2;

import dev.diskover.identity.account.AccountConfig;
import java.time.Duration;

/** One thread hashes; how hard, and how many may wait for it, is up to the test. */
public record Settings(int memoryKib, int passes, int waiting) implements AccountConfig, AccountConfig.Argon2 {

    Settings(int memoryKib, int passes) {
        this(memoryKib, passes, 128);
    }

    @Override
    public Argon2 argon2() {
        return this;
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration verificationLife() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration resetLife() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration codeLife() {
        return Duration.ofMinutes(15);
    }

    @Override
    public int lettersAnHour() {
        return 5;
    }
}
