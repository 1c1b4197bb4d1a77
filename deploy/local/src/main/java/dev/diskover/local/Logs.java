package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Sends what the embedded servers log into one file each, and away from the terminal. */
final class Logs {

    private static final Map<String, List<String>> LOGGERS = Map.of(
            "kafka", List.of("org.apache.kafka", "kafka", "state.change.logger"),
            "s3", List.of("org.gaul", "org.eclipse.jetty"),
            "mail", List.of("com.icegreen"));

    // A logger that nobody holds is forgotten together with its handlers.
    private static final List<Logger> HELD = new ArrayList<>();

    static void into(Home home) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n");
        // Now, and not by two parts at once.
        LoggerFactory.getILoggerFactory();
        LogManager.getLogManager().reset();
        attach(Logger.getLogger(""), file(home.rotatedLog("launcher")));
        for (var part : LOGGERS.entrySet()) {
            var handler = file(home.rotatedLog(part.getKey()));
            for (var name : part.getValue()) {
                var logger = Logger.getLogger(name);
                logger.setUseParentHandlers(false);
                attach(logger, handler);
            }
        }
        // Its configuration dump alone would be most of the log.
        quieten("org.apache.kafka.common.config", "org.apache.kafka.clients", "kafka.server.KafkaConfig");
    }

    private static void attach(Logger logger, Handler handler) {
        logger.setLevel(Level.INFO);
        logger.addHandler(handler);
        HELD.add(logger);
    }

    private static void quieten(String... names) {
        for (var name : names) {
            var logger = Logger.getLogger(name);
            logger.setLevel(Level.WARNING);
            HELD.add(logger);
        }
    }

    private static Handler file(Path log) throws IOException {
        var handler = new FileHandler(log.toString(), true);
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }

    private Logs() {}
}
