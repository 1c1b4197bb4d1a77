package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.diskover.demo.Answer;
import dev.diskover.demo.Api;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Google, GitHub and Clerk are played by a package that we did not write; they know who is in its seed. */
class SignInByOthersTest {

    private static final Map<String, String> CLERKS_KEY = Map.of("Authorization", "Bearer sk_test_local");

    private final RunningSystem system = RunningSystem.get();
    private final Api api = system.marketplace().api();

    @Test
    void one_address_is_one_account_whether_by_google_or_by_github() throws IOException {
        // Given
        var atGoogle = new Browser();
        var atGithub = new Browser();

        // When
        var arrival = atGoogle.isSentOnBy(fromGoogle(atGoogle, "gina@example.test", "/sessions"));
        atGithub.isSentOnBy(fromGithub(atGithub, "gina-hub"));

        // Then
        atGoogle.read(arrival);
        var gina = me(atGoogle);
        assertThat(gina.path("email").asText()).isEqualTo("gina@example.test");
        assertThat(gina.path("email_verified").asBoolean()).isTrue();
        assertThat(me(atGithub).path("id")).isEqualTo(gina.path("id"));
    }

    @Test
    void who_is_new_at_github_gets_an_account_and_comes_back_to_the_same() throws IOException {
        // When
        var once = new Browser();
        once.isSentOnBy(fromGithub(once, "hubert"));
        var again = new Browser();
        again.isSentOnBy(fromGithub(again, "hubert"));

        // Then
        var hubert = me(once);
        assertThat(hubert.path("provider").asText()).isEqualTo("github");
        assertThat(me(again).path("id")).isEqualTo(hubert.path("id"));
    }

    @Test
    void nobody_gets_in_with_an_unproven_address_nor_with_the_answer_meant_for_another() throws IOException {
        // Given
        var una = new Browser();
        var greg = new Browser();
        var thief = new Browser();

        // When
        var unproven = una.isSentOnBy(fromGoogle(una, "unverified@example.test", "/"));
        var gregsAnswer = fromGoogle(greg, "greg@example.test", "/");
        var stolen = thief.isSentOnBy(gregsAnswer);

        // Then
        assertThat(unproven.getQuery()).isEqualTo("error=email_not_verified");
        assertThat(stolen.getQuery()).isEqualTo("error=sign_in_expired");
        una.read(unproven);
        assertThat(una.accessToken(gateway())).isEmpty();
        assertThat(thief.accessToken(gateway())).isEmpty();
    }

    @Test
    void a_session_of_clerk_is_traded_for_one_of_ours() {
        // Given
        var session = atClerk("/v1/sessions", Map.of("user_id", "user_clara")).text("id");
        var token =
                atClerk("/v1/sessions/%s/tokens".formatted(session), Map.of()).text("jwt");

        // When
        var first = api.post("/v1/auth/clerk/exchange", null, Map.of("token", token));
        var forged = api.post("/v1/auth/clerk/exchange", null, Map.of("token", token + UUID.randomUUID()));

        // Then
        var clara = api.get("/v1/users/me", first.expect(200).text("access_token"));
        assertThat(clara.expect(200).text("email")).isEqualTo("clara@example.test");
        assertThat(forged.text("code")).isEqualTo("identity_not_proven");
    }

    /** To Google's page, where somebody chooses who they are. @return the address that Google sends them to */
    private URI fromGoogle(Browser browser, String person, String returnTo) throws IOException {
        var page = browser.isSentOnBy(gateway().resolve("/v1/auth/google/login?return_to=" + returnTo));
        assertThat(browser.open(page).body()).contains(person);
        return browser.submit(page.resolve("/o/oauth2/v2/auth/callback"), fields(page, "email", person));
    }

    private URI fromGithub(Browser browser, String person) throws IOException {
        var page = browser.isSentOnBy(gateway().resolve("/v1/auth/github/login"));
        assertThat(browser.open(page).body()).contains(person);
        return browser.submit(page.resolve("/login/oauth/callback"), fields(page, "login", person));
    }

    private static Map<String, String> fields(URI page, String choice, String person) {
        var fields = Arrays.stream(page.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        fields.put(choice, person);
        return fields;
    }

    private JsonNode me(Browser browser) throws IOException {
        return api.get("/v1/users/me", browser.accessToken(gateway()))
                .expect(200)
                .body();
    }

    private Answer atClerk(String path, Map<String, String> body) {
        return new Api(system.clerk())
                .send("POST", path, null, body, CLERKS_KEY)
                .expect(200);
    }

    private URI gateway() throws IOException {
        return system.address("gateway");
    }
}
