package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Inbox.Letter;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import dev.diskover.demo.Team;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is invited by mail comes in by its link, as long as it is meant. */
class InvitationTest {

    private static final int SEATS_OF_A_FREE_LICENCE = 5;

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();
    private final Team team = system.team();
    private final Person anna = marketplace.register("anna");
    private final String org = team.open(anna, "Loop Kitchen");

    @Test
    void who_has_no_account_makes_one_and_is_in_once_the_address_is_proven() throws IOException {
        // Given
        var address = Marketplace.newAddress("dora");
        team.invite(anna, org, address, "member");
        var letter = invitation(address, 1);
        new Browser().read(letter.link());
        var dora = marketplace.registerAs("dora", address);

        // When
        var tooEarly = team.accept(dora, letter);
        team.confirmAddress(dora);
        var joined = team.accept(dora, letter);

        // Then
        assertThat(tooEarly.text("code")).isEqualTo("invitation_for_another");
        assertThat(joined.expect(200).text("role")).isEqualTo("member");
        assertThat(pending().body().path("data")).isEmpty();
    }

    @Test
    void who_has_an_account_is_invited_until_its_address_is_proven_and_added_at_once_from_then_on() {
        // Given
        var ben = marketplace.register("ben");
        team.invite(anna, org, ben.email(), "viewer");

        // When
        var joined = team.accept(ben, invitationOnceProven(ben));
        var elsewhere = team.add(anna, team.open(anna, "Second"), Map.of("email", ben.email(), "role", "viewer"));

        // Then
        assertThat(joined.expect(200).text("role")).isEqualTo("viewer");
        assertThat(elsewhere.expect(201).text("user_id")).isEqualTo(ben.id());
    }

    @Test
    void of_several_mails_the_newest_counts_and_none_after_its_time_or_when_it_was_withdrawn() {
        // Given
        var dora = marketplace.register("dora");
        var id = team.invite(anna, org, dora.email(), "member").text("id");
        var path = "/v1/orgs/%s/invitations/%s".formatted(org, id);
        var first = invitationOnceProven(dora);

        // When
        system.change("update identity.invitations set expires_at = now() where id = ?::uuid", id);
        var tooLate = team.accept(dora, first);
        var second = sentAgain(path, dora);
        var superseded = team.accept(dora, first);
        send("DELETE", path).expect(204);
        var withdrawn = team.accept(dora, second);

        // Then
        assertThat(tooLate.expect(410).text("code")).isEqualTo("invitation_expired");
        assertThat(superseded.expect(404).text("code")).isEqualTo("invitation_not_found");
        assertThat(withdrawn.expect(404).text("code")).isEqualTo("invitation_not_found");
    }

    @Test
    void nobody_comes_in_beyond_the_seats_of_the_licence() {
        // Given
        var dora = marketplace.register("dora");
        team.invite(anna, org, dora.email(), "member");
        for (var seat = 1; seat < SEATS_OF_A_FREE_LICENCE; seat++) {
            var colleague = marketplace.register("colleague");
            team.add(anna, org, Map.of("user_id", colleague.id(), "role", "viewer"))
                    .expect(201);
        }

        // When
        var refused = team.accept(dora, invitationOnceProven(dora));

        // Then
        assertThat(refused.expect(422).text("code")).isEqualTo("license_limit_exceeded");
        assertThat(refused.text("limit")).isEqualTo("max_members_count");
        assertThat(refused.body().path("used").asInt()).isEqualTo(SEATS_OF_A_FREE_LICENCE);
    }

    private Letter invitationOnceProven(Person invited) {
        team.confirmAddress(invited);
        return invitation(invited.email(), 1);
    }

    private Letter sentAgain(String path, Person invited) {
        send("POST", path + "/resend").expect(202);
        return invitation(invited.email(), 2);
    }

    private Letter invitation(String address, int count) {
        return team.inbox().await(address, Team.INVITATION, count);
    }

    private Answer pending() {
        return send("GET", "/v1/orgs/%s/invitations".formatted(org)).expect(200);
    }

    private Answer send(String method, String path) {
        return marketplace.api().send(method, path, anna.token(), null, Map.of());
    }
}
