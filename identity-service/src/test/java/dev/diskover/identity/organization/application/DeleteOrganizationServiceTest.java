package dev.diskover.identity.organization.application;

import static dev.diskover.identity.organization.application.UseCases.ANNA;
import static dev.diskover.identity.organization.application.UseCases.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.application.port.in.KeepObligations.Sale;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.ObligationsRemain;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationDeleted;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeleteOrganizationServiceTest {

    private final UseCases useCases = new UseCases();
    private final OrganizationView loops = useCases.created(ANNA, "Loops", "loops");
    private final UUID subscription = new UUID(1, 1);

    @Test
    void an_organization_is_deleted_once_its_last_subscription_has_ended() {
        // Given
        useCases.keep.subscriptionRuns(subscription, loops.id(), NOON.plusSeconds(60), NOON);
        assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);
        useCases.keep.subscriptionEnded(subscription, loops.id(), NOON.plusSeconds(30));

        // When
        useCases.clock.forward(Duration.ofSeconds(30));
        useCases.delete.delete(loops.id(), ANNA);

        // Then
        assertThat(useCases.stored.told()).last().isInstanceOf(OrganizationDeleted.class);
        assertThat(useCases.licenses.licensed(loops.id())).isFalse();
    }

    @Test
    void an_organization_waits_a_while_for_news_of_a_renewal() {
        // Given
        useCases.keep.subscriptionRuns(subscription, loops.id(), NOON, NOON);
        useCases.clock.forward(Duration.ofDays(3).minusSeconds(1));
        assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);

        // When
        useCases.clock.forward(Duration.ofSeconds(1));
        useCases.delete.delete(loops.id(), ANNA);

        // Then
        assertThatThrownBy(() -> useCases.organizations.get(loops.id(), ANNA)).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void an_organization_is_deleted_once_its_last_sale_is_settled() {
        // Given
        var sale = new UUID(2, 1);
        useCases.keep.sales(List.of(new Sale(sale, List.of(loops.id(), loops.id()), true, NOON)));
        assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);

        // When
        useCases.keep.sales(List.of(new Sale(sale, List.of(loops.id()), false, NOON.plusSeconds(1))));
        useCases.delete.delete(loops.id(), ANNA);

        // Then
        assertThat(useCases.stored.told()).last().isInstanceOf(OrganizationDeleted.class);
    }

    @Test
    void an_organization_is_held_by_one_open_sale_among_those_that_were_told_together() {
        // Given
        var settled = new UUID(2, 1);
        var open = new UUID(2, 2);
        var orgs = List.of(loops.id());
        useCases.keep.sales(List.of(
                new Sale(settled, orgs, false, NOON),
                new Sale(open, orgs, true, NOON),
                new Sale(settled, orgs, true, NOON)));
        assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);

        // When
        useCases.keep.sales(List.of(new Sale(open, orgs, false, NOON), new Sale(settled, orgs, true, NOON)));
        useCases.delete.delete(loops.id(), ANNA);

        // Then
        assertThat(useCases.stored.told()).last().isInstanceOf(OrganizationDeleted.class);
    }

    @Test
    void a_sale_is_forgotten_when_it_was_settled_more_than_thirty_days_ago() {
        // Given
        var sale = new UUID(2, 1);
        var orgs = List.of(loops.id());
        useCases.keep.sales(List.of(new Sale(sale, orgs, false, NOON)));

        // When
        useCases.clock.forward(Duration.ofDays(30).plusSeconds(1));
        useCases.keep.forgetSettled();

        // Then
        useCases.keep.sales(List.of(new Sale(sale, orgs, true, NOON)));
        assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);
    }
}
