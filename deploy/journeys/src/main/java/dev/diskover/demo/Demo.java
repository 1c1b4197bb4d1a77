package dev.diskover.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;

/** Plays the story on a running local system and says what it saw. The exit code tells whether it went well. */
public final class Demo {

    public static void main(String[] args) {
        var options = options(args);
        var gateway = URI.create(options.getOrDefault("--gateway", "http://localhost:8080"));
        var mail = options.getOrDefault("--mail", "http://localhost:18025");
        var system = new LocalSystem(
                URI.create(options.getOrDefault("--control", "http://127.0.0.1:18079")),
                Path.of(options.getOrDefault("--token", ".diskover/run/control.token")));
        try {
            System.out.printf("%nThe story, through the gateway at %s%n%n", gateway);
            var team = new Team(new Marketplace(new Api(gateway)), new Inbox(URI.create(mail)));
            var delivery = new Story(team, system, new Narrator(System.out)).play();
            System.out.printf("%norder to delivery: %d ms%n%n", delivery.toMillis());
            System.out.printf("Look next at%n  %s/health   how the parts are%n", gateway);
            System.out.printf("  %s   the mails that were sent%n", mail);
            System.out.println("  ./diskover status | logs <service> | admin <email> | down");
        } catch (Exception failure) {
            System.out.printf("%nThe demo failed: %s%n", failure.getMessage());
            System.out.println("./diskover status tells which part is down, ./diskover logs <service> why.");
            System.exit(1);
        }
    }

    private static HashMap<String, String> options(String... args) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private Demo() {}
}
