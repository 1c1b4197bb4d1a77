package dev.diskover.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.fixture.Ledger;
import dev.diskover.kernel.testing.TestParts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

    @ParameterizedTest
    @EnumSource
    void every_cell_of_the_matrix_is_the_ledgers(Action action) {
        for (var role : Role.values()) {
            for (var members : new boolean[] {true, false}) {
                assertThat(action.allowedFor(role, new Settings(members)))
                        .as("%s by %s, members_manage_products %s", action, role, members)
                        .isEqualTo(Ledger.allows(action, role, members));
            }
        }
    }

    @Test
    void the_ledger_knows_every_action() {
        assertThat(Ledger.knowsEveryAction()).isTrue();
    }

    @Test
    void the_page_of_roles_shows_the_matrix() throws IOException {
        // Given
        var page = Files.readString(TestParts.repositoryRoot().resolve("docs/roles.md"));

        // When
        var table = Arrays.stream(Action.values()).map(ActionTest::row).collect(Collectors.joining("\n"));

        // Then
        assertThat(page)
                .contains("| action | code | owner | admin | member | viewer |\n|---|---|---|---|---|---|\n" + table
                        + "\n\n");
    }

    private static String row(Action action) {
        var cells = Arrays.stream(Role.values())
                .map(role -> switch (action.right(role)) {
                    case YES -> "yes";
                    case NOT_THE_OWNER -> "yes, not the owner";
                    case IF_MEMBERS_MANAGE_PRODUCTS -> "if `members_manage_products`";
                    case NO -> "no";
                })
                .collect(Collectors.joining(" | "));
        return "| %s | `%s` | %s |".formatted(action.description(), action.code(), cells);
    }
}
