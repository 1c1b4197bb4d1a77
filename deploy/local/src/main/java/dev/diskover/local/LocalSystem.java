package dev.diskover.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;

/** One start of the system, or of its parts only, from the first check to the end. */
final class LocalSystem {

    /** Held as long as this object lives: a forgotten lock is a lock given back. */
    @SuppressWarnings("unused")
    private final Running claim;

    private final Options options;
    private final Site site;
    private final Progress progress = new Progress(System.out);
    private final Supervisor supervisor;
    private final Control control;
    private volatile boolean stopping;

    private LocalSystem(Running claim, Options options, Site site) {
        this.claim = claim;
        this.options = options;
        this.site = site;
        this.supervisor =
                isWhole() ? Supervisor.ofSystem(site, options, progress) : Supervisor.ofParts(site, options, progress);
        this.control = new Control(site, supervisor);
    }

    /** Claims the home. Nothing of it is touched when another launcher has it. */
    static LocalSystem open(Options options) throws IOException, Refusal {
        var home = Home.open(options.home());
        var claim = Running.claim(home);
        if (claim.isEmpty()) {
            throw Refusal.runningAlready(home, Running.holder(home));
        }
        Logs.into(home);
        var site = new Site(home, Ports.parse(options.ports()), Secrets.of(home), options.fast(), options.standIns());
        return new LocalSystem(claim.get(), options, site);
    }

    private boolean isWhole() {
        return options.command().equals("up");
    }

    /** Returns never: the end comes by a signal, by the control port or with the standard input. */
    void run() throws Exception {
        prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "shutdown"));
        if (options.bound()) {
            Lifeline.endWith(System.in);
        }
        control.open();
        try {
            supervisor.start();
            announce();
        } catch (PartFailed e) {
            // A start that a stop has cut short is no failure of the part that was hit.
            if (!stopping) {
                throw e;
            }
        }
        new CountDownLatch(1).await();
    }

    private void prepare() throws IOException, Refusal {
        new PartsFile(site).delete();
        Files.deleteIfExists(ready());
        checkJars();
        sweep();
        checkPorts();
        Running.sign(site.home());
    }

    /** Ends what a killed launcher could not. */
    void sweep() throws IOException {
        var left = new Leftovers(site.home()).stop();
        if (!left.isEmpty()) {
            progress.line("  stopped what a killed launcher had left: " + String.join(", ", left));
        }
    }

    private void checkJars() throws Refusal {
        if (isWhole()) {
            var missing = ServiceJar.all(options.repository()).stream()
                    .filter(jar -> !jar.isBuilt())
                    .map(jar -> jar.path().toString())
                    .toList();
            if (!missing.isEmpty()) {
                throw Refusal.notBuilt(missing);
            }
        }
    }

    private void checkPorts() throws Refusal {
        var taken = site.ports().taken(neededPorts());
        if (!taken.isEmpty()) {
            throw Refusal.portsTaken(taken);
        }
    }

    private List<String> neededPorts() {
        var parts = supervisor.parts().stream().map(Part::name).toList();
        return Stream.of(parts.stream(), parts.stream().flatMap(Ports::further), Stream.of("control"))
                .flatMap(Function.identity())
                .toList();
    }

    private void announce() throws IOException {
        var text = isWhole()
                ? Addresses.of(site)
                : "parts are ready: " + site.home().path();
        new PartsFile(site).write();
        Home.writePrivately(site.home().run("gateway.url"), site.publicUrl());
        Home.writePrivately(site.home().run("mail.url"), site.ports().http("mail"));
        Home.writePrivately(ready(), text);
        progress.line(text);
    }

    /** Exists exactly while the whole system is ready; what waits for the start looks for it. */
    private Path ready() {
        return site.home().run("ready");
    }

    private void stop() {
        stopping = true;
        try {
            Files.deleteIfExists(ready());
            new PartsFile(site).delete();
        } catch (IOException e) {
            progress.say("cannot remove the traces of the start: " + e);
        }
        control.close();
        supervisor.stop();
        progress.line("stopped");
    }
}
