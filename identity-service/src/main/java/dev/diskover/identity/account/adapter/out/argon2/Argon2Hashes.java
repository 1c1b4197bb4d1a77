package dev.diskover.identity.account.adapter.out.argon2;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.domain.NewPassword;
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
 * Argon2id with the parameters of OWASP's password storage cheat sheet (19 MiB, 2 passes, 1 lane). The native code
 * would pin a virtual thread, and each run takes memory, so a few platform threads do it and a bounded queue waits.
 */
@ApplicationScoped
class Argon2Hashes implements PasswordHashes {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int WAITING = 256;

    private final Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            threads(),
            threads(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("argon2-", 0).factory());
    private final String decoy = hash(UUID.randomUUID().toString());

    @Override
    public String hash(NewPassword password) {
        return hash(password.value());
    }

    @Override
    public boolean matches(String hash, String password) {
        return run(() -> argon2.verify(hash, bytes(password)));
    }

    @Override
    public void pretend(String password) {
        matches(decoy, password);
    }

    private String hash(String password) {
        return run(() -> argon2.hash(PASSES, MEMORY_KIB, LANES, bytes(password)));
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

    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private static byte[] bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
