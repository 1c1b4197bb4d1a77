package dev.diskover.demo;

import dev.diskover.demo.Inbox.Letter;
import java.util.Map;

/** What people do in an organization that they share. */
public record Team(Marketplace marketplace, Inbox inbox) {

    public static final String INVITATION = "invites you";
    public static final String CONFIRMATION = "Confirm your e-mail address";

    /** @return the organization's id */
    public String open(Person owner, String name) {
        return marketplace
                .api()
                .post("/v1/orgs", owner.token(), Map.of("name", name))
                .expect(201)
                .text("id");
    }

    /** Invites by mail whoever has not proven to own the address. */
    public Answer invite(Person by, String org, String email, String role) {
        return add(by, org, Map.of("email", email, "role", role)).expect(202);
    }

    /** @param whom a {@code user_id} or an {@code email}, and a {@code role} */
    public Answer add(Person by, String org, Map<String, String> whom) {
        return marketplace.api().post("/v1/orgs/%s/members".formatted(org), by.token(), whom);
    }

    /** Opens the mail that came with the registration, and its link. */
    public void confirmAddress(Person person) {
        var token = inbox.await(person.email(), CONFIRMATION).token();
        marketplace.api().post("/v1/auth/verify", null, Map.of("token", token)).expect(200);
    }

    public Answer accept(Person invited, Letter invitation) {
        return marketplace.api().post("/v1/invitations/accept", invited.token(), Map.of("token", invitation.token()));
    }
}
