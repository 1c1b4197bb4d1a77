package dev.diskover.identity.account.adapter.out.argon2;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import dev.diskover.identity.account.AccountConfig;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Argon2id. The native code would pin a virtual thread, and each run takes memory, so a few platform threads do it. How
 * many wait for them the {@link dev.diskover.identity.Turnstile} bounds.
 */
@ApplicationScoped
class Argon2Hashes implements PasswordHashes {

    private final Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
    private final AccountConfig.Argon2 config;
    private final ExecutorService threads;
    private final String decoy;

    Argon2Hashes(AccountConfig config) {
        this.config = config.argon2();
        var names = Thread.ofPlatform().daemon().name("argon2-", 0).factory();
        this.threads = Executors.newFixedThreadPool(this.config.threads(), names);
        this.decoy = hash(new Password(UUID.randomUUID().toString()));
    }

    @Override
    public String hash(Password password) {
        return run(() -> argon2.hash(config.passes(), config.memoryKib(), config.lanes(), bytes(password)));
    }

    @Override
    public boolean matches(String hash, Password password) {
        return run(() -> argon2.verify(hash, bytes(password)));
    }

    @Override
    public void pretend(Password password) {
        matches(decoy, password);
    }

    @Override
    public boolean outdated(String hash) {
        return argon2.needsRehash(hash, config.passes(), config.memoryKib(), config.lanes());
    }

    private <T> T run(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Argon2 failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable("sign-in");
        }
    }

    private static byte[] bytes(Password password) {
        return password.value().getBytes(StandardCharsets.UTF_8);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
