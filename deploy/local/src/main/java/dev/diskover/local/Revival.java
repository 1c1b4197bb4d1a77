package dev.diskover.local;

import java.time.Duration;

/** Brings back a child process that ended without having been asked to. */
final class Revival {

    private final ChildPart part;
    private final Progress progress;
    private final Backoff backoff = new Backoff();

    private Revival(ChildPart part, Progress progress) {
        this.part = part;
        this.progress = progress;
    }

    static void of(ChildPart part, Progress progress) {
        var revival = new Revival(part, progress);
        part.onDeath(dead -> Thread.ofVirtual().name("revive-" + part.name()).start(revival::run));
    }

    private void run() {
        progress.say("%s ended unexpectedly after %d s"
                .formatted(part.name(), part.lifetime().toSeconds()));
        var life = part.lifetime();
        while (part.state() == Part.State.DIED) {
            var pause = backoff.afterLifeOf(life);
            if (pause.isEmpty()) {
                part.giveUp();
                progress.say("%s keeps ending and is left alone; see %s, then: ./diskover restart %s"
                        .formatted(part.name(), part.log(), part.name()));
                return;
            }
            tryAfter(pause.get());
            life = Duration.ZERO;
        }
    }

    private void tryAfter(Duration pause) {
        try {
            Thread.sleep(pause);
            part.revive();
            if (part.state() == Part.State.READY) {
                progress.say("%s is back".formatted(part.name()));
            }
        } catch (PartFailed e) {
            progress.say(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
