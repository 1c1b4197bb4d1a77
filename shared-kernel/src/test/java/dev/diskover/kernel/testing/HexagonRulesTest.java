package dev.diskover.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is trusted once it was seen to fail. */
class HexagonRulesTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("dev.diskover.broken");

    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(HexagonRules.the_domain_is_plain_java, "FrameworkInTheDomain"),
                Arguments.of(
                        HexagonRules.the_application_knows_no_adapter_and_no_framework_but_cdi,
                        "FrameworkInTheApplication"),
                Arguments.of(HexagonRules.features_meet_through_ports_and_domain_words, "AdapterInTheApplication"),
                Arguments.of(HexagonRules.adapters_do_not_know_each_other, "SaleResource"),
                Arguments.of(HexagonRules.use_cases_are_reached_through_their_port, "PublicService"),
                Arguments.of(HexagonRules.a_key_that_is_read_is_told_of, "SecretiveResource.hiding() hides its key"),
                Arguments.of(
                        HexagonRules.a_key_that_is_read_is_told_of,
                        "SecretiveResource.boasting() names a key it does not read"),
                Arguments.of(HexagonRules.names_say_what_a_class_is_for, "SaleManager"),
                Arguments.of(HexagonRules.what_changes_something_names_its_own_scope, "ScopeOfTheClass"));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void a_rule_names_the_class_that_offends_it(ArchRule rule, String offender) {
        // When
        var result = rule.evaluate(BROKEN);

        // Then
        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(offender);
    }

    @Test
    void every_rule_is_seen_failing() throws IllegalAccessException {
        // Given
        var rules = Stream.of(HexagonRules.class.getFields()).toList();

        // When
        var seen = offences().map(offence -> offence.get()[0]).distinct().toList();

        // Then
        assertThat(seen).hasSameSizeAs(rules);
        for (var rule : rules) {
            assertThat(List.copyOf(seen)).contains(rule.get(null));
        }
    }
}
