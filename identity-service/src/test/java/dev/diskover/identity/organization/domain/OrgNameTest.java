package dev.diskover.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Loops\r\nBcc: all@example.test", "Loops\u2028x", "Loops\u0000"})
    void a_name_that_is_not_one_line_is_refused(String name) {
        assertThatThrownBy(() -> new OrgName(name)).isInstanceOf(InvalidOrgName.class);
    }

    @Test
    void a_name_has_at_most_100_characters() {
        assertThat(new OrgName("é".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new OrgName("é".repeat(101))).isInstanceOf(InvalidOrgName.class);
    }

    @Test
    void a_users_name_becomes_one_line() {
        assertThat(OrgName.like("Anna\nLoops").value()).isEqualTo("Anna Loops");
        assertThat(OrgName.like("\t").value()).isEqualTo("Personal");
        assertThat(OrgName.like("a".repeat(300)).value()).hasSize(100);
    }
}
