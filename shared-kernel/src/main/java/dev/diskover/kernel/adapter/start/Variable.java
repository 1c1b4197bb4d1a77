package dev.diskover.kernel.adapter.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An environment variable that a service reads: its properties files hold <code>${NAME:default}</code>.
 *
 * @param standard the default, empty where there is none or where it is another variable
 */
record Variable(String name, String standard) {

    private static final List<String> FILES =
            List.of("META-INF/microprofile-config.properties", "application.properties");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(?::([^${}]*))?");
    private static final Pattern LOCAL = Pattern.compile("127\\.0\\.0\\.1|localhost|\\.local\\b");

    /** A default that leads to this machine is of use only there. Where a service listens leads nowhere. */
    boolean isLocalOnly() {
        return !name.equals("HTTP_HOST") && LOCAL.matcher(standard).find();
    }

    static Collection<Variable> allOnClassPath() {
        var variables = new TreeMap<String, Variable>();
        FILES.stream()
                .flatMap(file -> urls(file).stream())
                .flatMap(url -> all(read(url)).stream())
                .forEach(variable -> variables.putIfAbsent(variable.name(), variable));
        return variables.values();
    }

    /** Those that other profiles than production have for themselves are left out. */
    static List<Variable> all(Properties properties) {
        return properties.entrySet().stream()
                .filter(entry -> !entry.getKey().toString().startsWith("%"))
                .map(Map.Entry::getValue)
                .flatMap(value -> EXPRESSION.matcher(value.toString()).results())
                .map(found -> new Variable(found.group(1), found.group(2) == null ? "" : found.group(2)))
                .toList();
    }

    private static List<URL> urls(String file) {
        try {
            return Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(URL url) {
        try (var in = url.openStream()) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
