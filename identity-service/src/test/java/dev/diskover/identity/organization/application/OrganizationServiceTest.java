package dev.diskover.identity.organization.application;

import static dev.diskover.identity.organization.application.UseCases.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.application.port.in.ChangeOrganization;
import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.application.port.in.KeepObligations.Sale;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.InvalidSlug;
import dev.diskover.identity.organization.domain.ObligationsRemain;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberAdded;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationDeleted;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.domain.SlugChangedTooOften;
import dev.diskover.identity.organization.domain.SlugTaken;
import dev.diskover.kernel.application.IdempotencyKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganizationServiceTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BRUNO = new UUID(0, 2);

    private final UseCases useCases = new UseCases();

    @Nested
    class A_new_organization {

        @Test
        void has_an_owner_a_seat_and_a_licence() {
            // When
            var loops = create(ANNA, "Loop Kitchen", null);

            // Then
            assertThat(loops.slug()).isEqualTo("loop-kitchen");
            assertThat(loops.role()).isEqualTo("owner");
            assertThat(useCases.members.count(loops.id())).isEqualTo(1);
            assertThat(useCases.licenses.licensed(loops.id())).isTrue();
            assertThat(useCases.stored.told()).hasExactlyElementsOfTypes(OrganizationCreated.class, MemberAdded.class);
        }

        @Test
        void finds_another_slug_where_the_one_its_name_suggests_is_taken() {
            // Given
            create(ANNA, "Loops", null);

            // When
            var slugs = List.of(
                    create(BRUNO, "Loops", null).slug(),
                    create(BRUNO, "Loops!", null).slug());

            // Then
            assertThat(slugs).containsExactly("loops-2", "loops-3");
        }

        @Test
        void does_not_get_another_slug_than_was_wished() {
            // Given
            create(ANNA, "Loops", "loops");

            // When, Then
            assertThatThrownBy(() -> create(BRUNO, "Other", "loops")).isInstanceOf(SlugTaken.class);
        }
    }

    @Nested
    class A_slug_that_was_changed {

        private final OrganizationView loops = create(ANNA, "Loops", "loops");

        @Test
        void leads_on_for_90_days_and_is_free_afterwards() {
            // Given
            rename(loops, "kitchen");
            useCases.clock.forward(Duration.ofDays(90).minusSeconds(1));
            assertThat(useCases.organizations.bySlug("loops", ANNA).slug()).isEqualTo("kitchen");
            assertThatThrownBy(() -> create(BRUNO, "Other", "loops")).isInstanceOf(SlugTaken.class);

            // When
            useCases.clock.forward(Duration.ofSeconds(1));

            // Then
            assertThatThrownBy(() -> useCases.organizations.bySlug("loops", ANNA))
                    .isInstanceOf(OrganizationNotFound.class);
            assertThat(create(BRUNO, "Other", "loops").slug()).isEqualTo("loops");
        }

        @Test
        void can_be_taken_back() {
            // Given
            rename(loops, "kitchen");

            // When
            var back = rename(loops, "loops");

            // Then
            assertThat(back.slug()).isEqualTo("loops");
            assertThat(useCases.organizations.bySlug("kitchen", ANNA).slug()).isEqualTo("loops");
        }

        @Test
        void may_not_be_followed_by_many_more_in_the_same_90_days() {
            // Given
            for (var number = 1; number <= 5; number++) {
                rename(loops, "nomad-" + number);
            }
            assertThatThrownBy(() -> rename(loops, "nomad-6")).isInstanceOf(SlugChangedTooOften.class);

            // When
            useCases.clock.forward(Duration.ofDays(91));

            // Then
            assertThat(rename(loops, "nomad-7").slug()).isEqualTo("nomad-7");
        }

        @Test
        void is_not_replaced_by_a_reserved_word() {
            assertThatThrownBy(() -> rename(loops, "admin")).isInstanceOf(InvalidSlug.class);
        }
    }

    @Nested
    class An_organization_that_owes_something {

        private final OrganizationView loops = create(ANNA, "Loops", "loops");
        private final UUID subscription = new UUID(1, 1);

        @Test
        void is_deleted_once_its_last_subscription_has_ended() {
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
        void waits_a_while_for_news_of_a_renewal() {
            // Given
            useCases.keep.subscriptionRuns(subscription, loops.id(), NOON, NOON);
            useCases.clock.forward(Duration.ofDays(3).minusSeconds(1));
            assertThatThrownBy(() -> useCases.delete.delete(loops.id(), ANNA)).isInstanceOf(ObligationsRemain.class);

            // When
            useCases.clock.forward(Duration.ofSeconds(1));
            useCases.delete.delete(loops.id(), ANNA);

            // Then
            assertThatThrownBy(() -> useCases.organizations.get(loops.id(), ANNA))
                    .isInstanceOf(OrganizationNotFound.class);
        }

        @Test
        void is_deleted_once_its_last_sale_is_settled() {
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
        void is_held_by_one_open_sale_among_those_that_were_told_together() {
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
    }

    private OrganizationView create(UUID user, String name, String slug) {
        return useCases.organizations.create(new CreateOrganization.Command(
                user, new OrgName(name), slug == null ? null : Slug.chosen(slug), IdempotencyKey.none()));
    }

    private OrganizationView rename(OrganizationView organization, String slug) {
        return useCases.change.change(new ChangeOrganization.Command(
                organization.id(), ANNA, new OrgName("Loops"), new Slug(slug), Settings.DEFAULT, null));
    }
}
