package dev.diskover.gateway.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the routes file. What it does not understand is an error: a line ignored leaves a path open or shut. */
public final class RoutesFile {

    private static final String UNLIMITED = "unlimited";

    private final Set<String> services;
    private final List<Route> routes = new ArrayList<>();
    private Object defaultTime;
    private Object defaultBody;
    private Object defaultRate;
    private final Map<String, Rate> rates = new LinkedHashMap<>();

    private RoutesFile(Set<String> services) {
        this.services = services;
    }

    /** @param services the names that a route may point to */
    public static List<Route> read(String yaml, Set<String> services) {
        var file = new RoutesFile(services);
        file.readAll(parse(yaml));
        return List.copyOf(file.routes);
    }

    private static Object parse(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException notYaml) {
            throw new InvalidRoutes("not readable: " + notYaml.getMessage());
        }
    }

    private void readAll(Object content) {
        var top = fields(content, "the file", Set.of("limits", "rates", "routes"));
        var limits = fields(top.get("limits"), "limits", Set.of("time", "body", "rate"));
        readRates(top.get("rates"));
        defaultTime = required(limits, "time", "limits");
        defaultBody = required(limits, "body", "limits");
        defaultRate = required(limits, "rate", "limits");
        fields(top.get("routes"), "routes", services).forEach(this::readService);
    }

    private void readRates(Object content) {
        if (!(content instanceof Map<?, ?> map)) {
            throw new InvalidRoutes("rates must name kinds of requests, such as general: 600 per 1m");
        }
        map.forEach((name, rate) ->
                rates.put(String.valueOf(name), Rate.parse(String.valueOf(name), String.valueOf(rate))));
    }

    private void readService(String service, Object entries) {
        if (!(entries instanceof List<?> list)) {
            throw new InvalidRoutes("%s must hold a list of paths".formatted(service));
        }
        list.forEach(entry -> routes.add(route(service, entry)));
    }

    private Route route(String service, Object entry) {
        if (entry instanceof String path) {
            return route(service, path, defaultTime, defaultBody, defaultRate);
        }
        var fields = fields(entry, "a route of " + service, Set.of("path", "time", "body", "rate"));
        var path = required(fields, "path", "a route of " + service).toString();
        return route(
                service,
                path,
                fields.getOrDefault("time", defaultTime),
                fields.getOrDefault("body", defaultBody),
                fields.getOrDefault("rate", defaultRate));
    }

    private Route route(String service, String path, Object time, Object body, Object rate) {
        var timeLimit = Amount.time(String.valueOf(time), path);
        var bodyLimit = Amount.bytes(String.valueOf(body), path);
        return new Route(PathPattern.parse(path), service, timeLimit, bodyLimit, rate(String.valueOf(rate), path));
    }

    private Optional<Rate> rate(String name, String path) {
        if (name.equals(UNLIMITED)) {
            return Optional.empty();
        }
        if (!rates.containsKey(name)) {
            throw new InvalidRoutes("rate '%s' of %s is not one of %s, nor '%s'"
                    .formatted(name, path, sorted(rates.keySet()), UNLIMITED));
        }
        return Optional.of(rates.get(name));
    }

    private static Object required(Map<String, Object> fields, String name, String where) {
        if (fields.get(name) == null) {
            throw new InvalidRoutes("%s must say '%s'".formatted(where, name));
        }
        return fields.get(name);
    }

    private static Map<String, Object> fields(Object value, String where, Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidRoutes("%s must have fields, of %s".formatted(where, sorted(known)));
        }
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((name, field) -> {
            if (!known.contains(String.valueOf(name))) {
                throw new InvalidRoutes("'%s' in %s is not one of %s".formatted(name, where, sorted(known)));
            }
            fields.put(String.valueOf(name), field);
        });
        return fields;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
