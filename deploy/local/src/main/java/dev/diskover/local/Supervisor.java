package dev.diskover.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Starts the parts in order, keeps them running and stops them in the opposite order. */
final class Supervisor {

    private static final Logger LOG = Logger.getLogger(Supervisor.class.getName());

    /** The parts of one stage do not need each other to start; each stage needs those before it. */
    private final List<List<Part>> stages;

    private final Progress progress;

    private Supervisor(List<List<Part>> stages, Progress progress) {
        this.stages = stages;
        this.progress = progress;
        parts().forEach(part -> {
            if (part instanceof ChildPart child) {
                Revival.of(child, progress);
            }
        });
    }

    /** Only what is embedded in the launcher, and of that only what is wanted. */
    static Supervisor ofParts(Site site, Options options, Progress progress) {
        return new Supervisor(List.of(parts(site, options)), progress);
    }

    static Supervisor ofSystem(Site site, Options options, Progress progress) {
        var stages = new ArrayList<List<Part>>();
        stages.add(parts(site, options));
        stages.add(ServiceJar.all(options.repository()).stream()
                .<Part>map(jar -> new Service(site, jar))
                .toList());
        return new Supervisor(stages, progress);
    }

    private static List<Part> parts(Site site, Options options) {
        var embedded = Stream.of(new Postgres(site), new Kafka(site), new ObjectStorage(site), new Mailbox(site));
        return Stream.concat(embedded, StandIn.all(site, options.repository()))
                .filter(part -> options.only().contains(part.name()))
                .toList();
    }

    /** Returns when every part is ready. When one fails, the others are stopped. */
    void start() throws PartFailed, InterruptedException {
        try {
            for (var stage : stages) {
                start(stage);
            }
        } catch (PartFailed e) {
            stop();
            throw e;
        }
    }

    private void start(List<Part> stage) throws PartFailed, InterruptedException {
        try (var threads = Executors.newCachedThreadPool()) {
            var starts = new ExecutorCompletionService<Void>(threads);
            for (var part : stage) {
                starts.submit(() -> {
                    var begin = System.nanoTime();
                    part.start();
                    progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
                    return null;
                });
            }
            awaitAll(stage, starts);
        }
    }

    private static void awaitAll(List<Part> stage, ExecutorCompletionService<Void> starts)
            throws PartFailed, InterruptedException {
        for (int i = 0; i < stage.size(); i++) {
            try {
                starts.take().get();
            } catch (ExecutionException e) {
                stage.forEach(Part::abandonStart);
                if (e.getCause() instanceof PartFailed failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    void stop() {
        for (var stage : stages.reversed()) {
            var stops = stage.stream()
                    .map(part -> Thread.ofPlatform().name("stop-" + part.name()).start(() -> stop(part)))
                    .toList();
            stops.forEach(Supervisor::join);
        }
    }

    private static void stop(Part part) {
        try {
            part.stop();
        } catch (Exception e) {
            LOG.log(Level.WARNING, part.name() + " did not stop in order", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Part> parts() {
        return stages.stream().flatMap(List::stream).toList();
    }

    Optional<Part> part(String name) {
        return parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
