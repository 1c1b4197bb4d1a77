package dev.diskover.identity.personaltoken.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.fixture.Inbox;
import dev.diskover.identity.mail.fixture.Received;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.identity.session.fixture.People.Person;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TokenNoticeTest {

    @Inject
    People people;

    @Inject
    Inbox inbox;

    @Test
    void who_makes_a_token_is_told_what_it_may_but_not_the_token() {
        // Given
        var anna = People.register("notice.anna");

        // When
        String token = create(
                        anna,
                        Map.of(
                                "name", "backup <b>bold</b>",
                                "scopes", List.of("orgs:read", "assets:read"),
                                "expires_at", inThirtyDays()))
                .statusCode(201)
                .extract()
                .path("token");

        // Then
        assertThat(notices(anna, "A personal access token was made"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.text())
                            .contains(
                                    "backup <b>bold</b>",
                                    "assets:read, orgs:read",
                                    inThirtyDays().substring(0, 10))
                            .contains("http://localhost:8080/reset-password")
                            .doesNotContain(token);
                    assertThat(letter.html())
                            .contains("backup &lt;b&gt;bold")
                            .doesNotContain("<b>bold")
                            .doesNotContain(token);
                });
    }

    @Test
    void the_notice_is_in_the_language_of_its_reader() {
        // Given
        var bert = People.register("notice.bert");
        people.execute("update users set locale = 'de' where id = ?", bert.id());

        // When
        create(bert, Map.of("name", "script", "scopes", List.of("orgs:read"))).statusCode(201);

        // Then
        assertThat(notices(bert, "Ein persönliches Zugriffstoken wurde erstellt"))
                .hasSize(1);
    }

    @Test
    void a_token_that_was_refused_is_not_told_of() {
        // Given
        var cleo = People.register("notice.cleo");

        // When
        create(cleo, Map.of("name", "script", "scopes", List.of("admin:read"))).statusCode(422);

        // Then
        assertThat(notices(cleo, "A personal access token was made")).isEmpty();
    }

    @Test
    void the_notice_waits_among_all_letters_until_the_mail_server_takes_it() {
        // Given
        var dora = People.register("notice.dora");

        // When
        create(dora, Map.of("name", "script", "scopes", List.of("orgs:read"))).statusCode(201);

        // Then
        assertThat(people.texts(
                        "select locale from mails where recipient = ? and template = 'personal-token-created'",
                        "notice.dora@example.test"))
                .containsExactly("en");
    }

    private List<Received> notices(Person person, String subject) {
        return inbox.of(person.name() + "@example.test", subject);
    }

    private static String inThirtyDays() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(30) + "T00:00:00Z";
    }

    private static ValidatableResponse create(Person user, Map<String, Object> request) {
        return given().auth()
                .oauth2(user.accessToken())
                .contentType(ContentType.JSON)
                .body(request)
                .post("/v1/auth/tokens")
                .then();
    }
}
