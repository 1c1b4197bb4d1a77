package dev.diskover.kernel.adapter.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.function.UnaryOperator;

/** Starts a service, or says which variables keep it from starting before anything has been touched. */
@QuarkusMain
public final class Main {

    /** EX_CONFIG of sysexits.h. */
    private static final int MISCONFIGURED = 78;

    public static void main(String... args) {
        var config = new SmallRyeConfigBuilder()
                .addSystemSources()
                .withSources(new DotEnvConfigSourceProvider())
                .build();
        var profile = config.getOptionalValue("quarkus.profile", String.class)
                .orElse(LaunchMode.current().getDefaultProfile());
        UnaryOperator<String> environment =
                name -> config.getOptionalValue(name, String.class).orElse("");
        var faults = new StartCheck(Variable.allOnClassPath(), environment, profile).faults();
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(MISCONFIGURED);
        }
        Quarkus.run(args);
    }

    private Main() {}
}
