package dev.diskover.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Something of the system that can be started and stopped by itself. */
abstract class Part {

    enum State {
        /** Down because somebody wanted it so. */
        STOPPED,
        STARTING,
        READY,
        /** Ended by itself; will be started again. */
        DIED,
        /** Ended by itself so often that it is left alone, or never started. */
        FAILED
    }

    private final String name;
    private final int port;
    private final Path log;
    private final ReentrantLock changing = new ReentrantLock();
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile State state = State.STOPPED;
    private volatile Instant since = Instant.now();

    protected Part(String name, int port, Path log) {
        this.name = name;
        this.port = port;
        this.log = log;
    }

    /** Returns when the part is ready to be used. */
    protected abstract void open() throws Exception;

    /** Returns when nothing of the part runs any more; quietly if nothing did. */
    protected abstract void close() throws Exception;

    /** Makes a start that is under way fail soon, so that a stop need not wait for its end. */
    protected void abandonStart() {}

    /** Ends the part without warning. What lives inside the launcher has no process to kill and is stopped. */
    void kill() throws Exception {
        stop();
    }

    /** The process that the part runs in. */
    long pid() {
        return ProcessHandle.current().pid();
    }

    final void start() throws PartFailed {
        changing.lock();
        try {
            if (state != State.READY) {
                become(State.STARTING);
                openOrElse(State.FAILED);
            }
        } finally {
            changing.unlock();
        }
    }

    /** Starts what died, unless somebody has stopped or started it meanwhile. */
    final void revive() throws PartFailed {
        changing.lock();
        try {
            if (state == State.DIED) {
                restarts.incrementAndGet();
                openOrElse(State.DIED);
            }
        } finally {
            changing.unlock();
        }
    }

    private void openOrElse(State otherwise) throws PartFailed {
        try {
            open();
            become(State.READY);
        } catch (Exception | LinkageError e) {
            closeQuietly(e);
            become(otherwise);
            throw new PartFailed(name, log, e);
        }
    }

    private void closeQuietly(Throwable reason) {
        try {
            close();
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }

    final void stop() throws Exception {
        abandonStart();
        changing.lock();
        try {
            become(State.STOPPED);
            close();
        } finally {
            changing.unlock();
        }
    }

    protected final void become(State next) {
        since = Instant.now();
        state = next;
    }

    final String name() {
        return name;
    }

    final int port() {
        return port;
    }

    final Path log() {
        return log;
    }

    final State state() {
        return state;
    }

    final int restarts() {
        return restarts.get();
    }

    /** How long the part has been in its state. */
    final Duration age() {
        return Duration.between(since, Instant.now());
    }
}
