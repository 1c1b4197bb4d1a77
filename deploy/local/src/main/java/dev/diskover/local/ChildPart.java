package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A part that is a process of its own. Tells when that process ends without having been asked to. */
abstract class ChildPart extends Part {

    private static final Duration POLL = Duration.ofMillis(25);
    /** Long enough for all JVMs at once to write their startup archives at the end of their first run. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Home home;
    private volatile Process process;
    private volatile Duration lifetime = Duration.ZERO;
    private volatile Consumer<ChildPart> onDeath = part -> {};

    protected ChildPart(String name, int port, Home home) {
        super(name, port, home.log(name));
        this.home = home;
    }

    protected abstract ProcessBuilder command() throws Exception;

    protected abstract boolean answers();

    protected abstract Duration patience();

    /** Asks the process to end in order. */
    protected void terminate(Process running) {
        running.destroy();
    }

    final void onDeath(Consumer<ChildPart> listener) {
        onDeath = listener;
    }

    @Override
    protected void open() throws Exception {
        var started = command()
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.rotatedLog(name()).toFile()))
                .start();
        process = started;
        Home.writePrivately(home.pidFile(name()), started.pid() + "\n");
        awaitAnswer(started);
        started.onExit().thenAccept(this::ended);
    }

    private void awaitAnswer(Process started) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience().toNanos();
        while (!answers()) {
            if (!started.isAlive()) {
                throw new IOException("its process ended with exit code " + started.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(
                        "it is not ready after %d s".formatted(patience().toSeconds()));
            }
            Thread.sleep(POLL);
        }
    }

    private void ended(Process gone) {
        if (gone == process && state() == State.READY) {
            lifetime = age();
            become(State.DIED);
            onDeath.accept(this);
        }
    }

    /** How long the process that died last had been ready. */
    final Duration lifetime() {
        return lifetime;
    }

    /** Leaves the part to itself after too many deaths. */
    final void giveUp() {
        become(State.FAILED);
    }

    @Override
    protected void abandonStart() {
        var running = process;
        if (running != null && state() != State.READY) {
            running.destroyForcibly();
        }
    }

    @Override
    protected void close() throws Exception {
        var running = process;
        if (running != null && running.isAlive()) {
            terminate(running);
            if (!running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        Files.deleteIfExists(home.pidFile(name()));
    }

    @Override
    void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Override
    long pid() {
        var running = process;
        return running != null && running.isAlive() ? running.pid() : 0;
    }
}
