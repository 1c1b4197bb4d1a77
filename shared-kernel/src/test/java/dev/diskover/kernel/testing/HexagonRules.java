package dev.diskover.kernel.testing;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.diskover.kernel.adapter.security.TokenScope;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

/** The shape of every service. A rule that matches no class fails unless it says otherwise, so none can rot unseen. */
public interface HexagonRules {

    @ArchTest
    ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAPackage("dev.diskover.*.*.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.diskover.*.*.domain..", "dev.diskover.kernel.domain..")
            .because("business rules must be readable and testable without any framework");

    @ArchTest
    ArchRule the_application_knows_no_adapter_and_no_framework_but_cdi = classes()
            .that()
            .resideInAPackage("dev.diskover.*.*.application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.diskover.*.*.domain..",
                    "dev.diskover.*.*.application..",
                    "dev.diskover.kernel.domain..",
                    "dev.diskover.kernel.application..",
                    "jakarta.enterprise.context..")
            .because("use cases talk to the world through ports only");

    @ArchTest
    ArchRule features_meet_through_ports_and_domain_words = noClasses()
            .that()
            .resideInAPackage("dev.diskover.*.(*).application")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.diskover.*.*.adapter..")
            .because("a use case that knows an adapter cannot be tested without it");

    @ArchTest
    ArchRule adapters_do_not_know_each_other = slices().matching("dev.diskover.*.(*).adapter.(*).(*)..")
            .should()
            .notDependOnEachOther()
            .because("each adapter can be replaced alone");

    @ArchTest
    ArchRule use_cases_are_reached_through_their_port = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("dev.diskover.*.*.application")
            .because("callers depend on the port, so the use case may change its shape");

    @ArchTest
    ArchRule a_key_that_is_read_is_told_of = classes()
            .should(new KeysToldOf())
            .because("who does not know that an operation takes a key pays twice when a connection breaks");

    @ArchTest
    ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
            .because("these words say nothing about the business");

    /** A service may well have none that is left to look at. */
    @ArchTest
    ArchRule what_changes_something_names_its_own_scope = noMethods()
            .that(annotatedWith(POST.class)
                    .or(annotatedWith(PUT.class))
                    .or(annotatedWith(PATCH.class))
                    .or(annotatedWith(DELETE.class)))
            .and()
            .areNotAnnotatedWith(TokenScope.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(TokenScope.class)
            .because("a class must not open to personal access tokens what is added to it later")
            .allowEmptyShould(true);
}
