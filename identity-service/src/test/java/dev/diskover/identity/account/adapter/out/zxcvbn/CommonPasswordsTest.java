package dev.diskover.identity.account.adapter.out.zxcvbn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.NewPassword;
import dev.diskover.identity.account.domain.OwnNames;
import dev.diskover.identity.account.domain.Username;
import org.junit.jupiter.api.Test;

class CommonPasswordsTest {

    private final CommonPasswords passwords = new CommonPasswords();

    @Test
    void what_leaked_often_is_known_in_any_case_and_a_sentence_is_not() {
        // When, Then
        assertThat(passwords.contains(chosen("trustno1"))).isTrue();
        assertThat(passwords.contains(chosen("TrustNo1"))).isTrue();
        assertThat(passwords.contains(chosen("iloveyou2"))).isTrue();
        assertThat(passwords.contains(chosen("correct horse battery staple"))).isFalse();
    }

    @Test
    void the_list_came_along_whole() {
        // When, Then
        assertThat(passwords.size()).isGreaterThan(11_000);
    }

    private static NewPassword chosen(String typed) {
        return NewPassword.chosenBy(
                new OwnNames(new EmailAddress("anna@example.test"), new Username("anna"), "Anna"), typed);
    }
}
