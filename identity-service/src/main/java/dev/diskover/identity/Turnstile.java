package dev.diskover.identity;

import dev.diskover.identity.account.AccountConfig;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * Lets those in who will need a password's hash: a few more than can be hashed at a time, the others wait in order, and
 * whoever finds too many waiting is sent away. A crowd that was let in whole would take all processors from everybody
 * else with what comes before the hash, only to wait there.
 */
@ApplicationScoped
public class Turnstile {

    /** Those who prepare for the next hash or answer after theirs while the threads are at work. */
    private static final int BESIDE_HASHING = 2;

    private final Semaphore inside;
    private final Semaphore places;

    public Turnstile(AccountConfig config) {
        var threads = config.argon2().threads();
        var admitted = threads + BESIDE_HASHING;
        this.inside = new Semaphore(admitted, true);
        this.places = new Semaphore(admitted + threads * config.argon2().waiting());
    }

    /** @throws PartUnavailable when too many wait */
    public Object pass(Callable<Object> work) throws Exception {
        if (!places.tryAcquire()) {
            throw new PartUnavailable("sign-in");
        }
        try {
            return passInTurn(work);
        } finally {
            places.release();
        }
    }

    private Object passInTurn(Callable<Object> work) throws Exception {
        inside.acquire();
        try {
            return work.call();
        } finally {
            inside.release();
        }
    }
}
