package dev.diskover.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Main {

    /** Quarkus would answer addresses it cannot parse itself, without a document; our own rules are stricter. */
    private static final String NO_PRECHECK = "vertx.disableURIValidation";

    public static void main(String... args) {
        System.setProperty(NO_PRECHECK, "true");
        Quarkus.run(args);
    }

    Main() {}
}
