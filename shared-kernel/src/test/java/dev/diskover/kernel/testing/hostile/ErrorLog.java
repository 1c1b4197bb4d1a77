package dev.diskover.kernel.testing.hostile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The errors that the service logs while this is open. */
final class ErrorLog extends Handler implements AutoCloseable {

    private static final int ERROR = 1000;

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    ErrorLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    List<String> errors() {
        return errors.stream().distinct().toList();
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= ERROR) {
            errors.add("%s: %s".formatted(line.getMessage(), line.getThrown()));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
