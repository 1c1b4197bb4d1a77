package dev.diskover.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;

/** The command line, understood. */
record Options(
        String command, Path home, Path repository, String ports, List<String> only, boolean fast, boolean bound) {

    /** Everything that is embedded in the launcher. */
    static final List<String> PARTS = List.of("postgres", "kafka", "s3", "mail");

    static final String USAGE = """
            java -jar local.jar up    --home DIR [--port-offset N] [--with-providers]
            java -jar local.jar parts --home DIR --ports free|default|<offset> [--only postgres,kafka,s3,mail]
                                      [--fast] [--until-stdin-closes]
            java -jar local.jar sweep --home DIR
            """;

    static Options parse(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("a command is missing");
        }
        var rest = new ArrayDeque<>(List.of(arguments));
        var options = new Options(rest.pop(), Path.of(".diskover"), thisRepository(), "default", PARTS, false, false);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String name, ArrayDeque<String> rest) {
        return switch (name) {
            case "--home" -> new Options(command, Path.of(value(name, rest)), repository, ports, only, fast, bound);
            case "--repository" -> new Options(command, home, Path.of(value(name, rest)), ports, only, fast, bound);
            case "--ports", "--port-offset" ->
                new Options(command, home, repository, value(name, rest), only, fast, bound);
            case "--only" -> new Options(command, home, repository, ports, names(value(name, rest)), fast, bound);
            case "--with-providers" -> new Options(command, home, repository, ports, withStandIns(), fast, bound);
            case "--fast" -> new Options(command, home, repository, ports, only, true, bound);
            case "--until-stdin-closes" -> new Options(command, home, repository, ports, only, fast, true);
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }

    private static String value(String name, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.pop();
    }

    private List<String> withStandIns() {
        return Stream.concat(only.stream(), StandIn.NAMES.stream()).toList();
    }

    /** Whether others can be signed in by: Google, GitHub and Clerk, as far as this machine goes. */
    boolean standIns() {
        return only.containsAll(StandIn.NAMES);
    }

    private static List<String> names(String list) {
        return List.of(list.split(","));
    }

    /** The jar lies in {@code deploy/local/target}, and so do the classes when an IDE runs them. */
    private static Path thisRepository() {
        var code = Options.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(code.getPath()).resolve("../../../..").normalize();
    }
}
