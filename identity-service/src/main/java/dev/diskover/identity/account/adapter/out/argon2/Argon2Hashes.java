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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id. The native code would pin a virtual thread, and each run takes memory, so a few platform threads do it and
 * a bounded queue waits; whoever finds it full is asked to come again.
 */
@ApplicationScoped
class Argon2Hashes implements PasswordHashes {

    private final Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
    private final AccountConfig.Argon2 config;
    private final ThreadPoolExecutor threads;
    private final String decoy;

    Argon2Hashes(AccountConfig config) {
        this.config = config.argon2();
        this.threads = pool(this.config.threads().orElseGet(Argon2Hashes::halfTheProcessors), this.config.waiting());
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
        } catch (RejectedExecutionException full) {
            throw new PartUnavailable("sign-in");
        } catch (ExecutionException e) {
            throw new IllegalStateException("Argon2 failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable("sign-in");
        }
    }

    private static ThreadPoolExecutor pool(int threads, int waiting) {
        var queue = new ArrayBlockingQueue<Runnable>(waiting);
        var names = Thread.ofPlatform().daemon().name("argon2-", 0).factory();
        return new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, queue, names);
    }

    private static int halfTheProcessors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private static byte[] bytes(Password password) {
        return password.value().getBytes(StandardCharsets.UTF_8);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
