package dev.diskover.identity.organization.application;

import static dev.diskover.identity.organization.application.UseCases.ANNA;
import static dev.diskover.identity.organization.application.UseCases.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.organization.application.port.in.ChangeOrganization;
import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.InvalidSlug;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberAdded;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.identity.organization.domain.SlugChangedTooOften;
import dev.diskover.identity.organization.domain.SlugTaken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganizationServiceTest {

    private final UseCases useCases = new UseCases();

    @Nested
    class A_new_organization {

        @Test
        void has_an_owner_a_seat_and_a_licence() {
            // When
            var loops = useCases.created(ANNA, "Loop Kitchen", null);

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
            useCases.created(ANNA, "Loops", null);

            // When
            var slugs = List.of(
                    useCases.created(BRUNO, "Loops", null).slug(),
                    useCases.created(BRUNO, "Loops!", null).slug());

            // Then
            assertThat(slugs).containsExactly("loops-2", "loops-3");
        }

        @Test
        void does_not_get_another_slug_than_was_wished() {
            // Given
            useCases.created(ANNA, "Loops", "loops");

            // When, Then
            assertThatThrownBy(() -> useCases.created(BRUNO, "Other", "loops")).isInstanceOf(SlugTaken.class);
        }
    }

    @Nested
    class A_slug_that_was_changed {

        private final OrganizationView loops = useCases.created(ANNA, "Loops", "loops");

        @Test
        void leads_on_for_90_days_and_is_free_afterwards() {
            // Given
            rename(loops, "kitchen");
            useCases.clock.forward(Duration.ofDays(90).minusSeconds(1));
            assertThat(useCases.organizations.bySlug("loops", ANNA).slug()).isEqualTo("kitchen");
            assertThatThrownBy(() -> useCases.created(BRUNO, "Other", "loops")).isInstanceOf(SlugTaken.class);

            // When
            useCases.clock.forward(Duration.ofSeconds(1));

            // Then
            assertThatThrownBy(() -> useCases.organizations.bySlug("loops", ANNA))
                    .isInstanceOf(OrganizationNotFound.class);
            assertThat(useCases.created(BRUNO, "Other", "loops").slug()).isEqualTo("loops");
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

    private OrganizationView rename(OrganizationView organization, String slug) {
        return useCases.change.change(new ChangeOrganization.Command(
                organization.id(), ANNA, new OrgName("Loops"), new Slug(slug), Settings.DEFAULT, null));
    }
}
