package dev.diskover.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.diskover.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_build_on_each_other_in_one_direction = slices().matching(
                    "dev.diskover.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each part of the way can be read without the next");

    @ArchTest
    static final ArchRule routing_is_plain_java = classes()
            .that()
            .resideInAPackage("..route..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.diskover.gateway.route..",
                    "org.yaml.snakeyaml..",
                    "com.github.benmanes.caffeine..",
                    "io.quarkus.runtime.configuration..")
            .because("who answers a path must be testable without a server");

    @ArchTest
    static final ArchRule the_gateway_knows_nothing_of_the_domain = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta..",
                    "io..",
                    "org.jboss..",
                    "org.yaml.snakeyaml..",
                    "com.github.benmanes.caffeine..",
                    "dev.diskover.gateway..")
            .because("the kernel and the services change without it");
}
