package dev.diskover.asset.asset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "loops.zip, loops.zip",
        "Loops (2026) vol. 1.zip, Loops (2026) vol. 1.zip",
        "音楽.zip, 音楽.zip",
        "../../etc/passwd, passwd",
        "C:\\Users\\anna\\loops.zip, loops.zip",
        "a／b.zip, b.zip",
        ".htaccess, file.htaccess",
        "..., file",
        "   , file",
        "con, _con",
        "CON.zip, _CON.zip",
        "lpt1.tar.gz, _lpt1.tar.gz",
        "comfort.zip, comfort.zip",
        "a<b>c?.zip, a_b_c_.zip",
        "-rf.zip, rf.zip",
        "loops., loops",
        "folder/, file"
    })
    void any_name_becomes_a_safe_one(String sent, String safe) {
        assertThat(FileName.of(sent == null ? "   " : sent).value()).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.zip", "a\u0085b.zip", "a\u009fb.zip", "a\nb.zip", "a\r\nb.zip", "a\u2028b.zip"})
    void controls_and_line_breaks_become_one_blank(String sent) {
        assertThat(FileName.of(sent).value()).isEqualTo("a b.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loops\u202egpj.zip", "loops\u200bgpj.zip", "\ufeffloopsgpj.zip", "loops\ud800gpj.zip"})
    void what_cannot_be_seen_or_turns_the_writing_is_left_out(String sent) {
        assertThat(FileName.of(sent).value()).isEqualTo("loopsgpj.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "`", "\u201c", "\u00ab", "\u2044", "\u2215", "\u29f8", ";", "*", "|", "\ue000"})
    void quotes_and_look_alikes_of_a_slash_become_an_underscore(String unsafe) {
        assertThat(FileName.of("a" + unsafe + "b.zip").value()).isEqualTo("a_b.zip");
    }

    @Test
    void marks_do_not_pile_up() {
        assertThat(FileName.of("x" + "\u0489".repeat(50) + ".zip").value()).isEqualTo("x\u0489\u0489\u0489.zip");
    }

    @Test
    void a_long_name_keeps_its_extension_and_ends_at_200_bytes() {
        // When
        var name = FileName.of("a".repeat(900) + ".zip").value();

        // Then
        assertThat(name).hasSize(200).endsWith("a.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "楽", "\ud83c\udfb5"})
    void a_long_name_is_cut_between_characters_whatever_their_bytes(String character) {
        // When
        var name = FileName.of(character.repeat(300) + ".zip").value();

        // Then
        var stem = name.substring(0, name.length() - ".zip".length());
        assertThat(bytes(name)).isLessThanOrEqualTo(200).isGreaterThan(200 - bytes(character));
        assertThat(stem.replace(character, "")).isEmpty();
    }

    @Test
    void a_name_that_is_cut_at_a_dot_or_blank_does_not_end_in_it() {
        assertThat(FileName.of("a".repeat(199) + ". b").value()).isEqualTo("a".repeat(199));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a\\b", "a\nb\nc", "a\u0085b", "a\u0000", "\ud800"})
    void a_name_nobody_made_safe_is_refused(String value) {
        assertThatThrownBy(() -> new FileName(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_limit_is_in_bytes_not_in_characters() {
        // Given
        var longest = "楽".repeat(66) + "ab";

        // When, Then
        assertThat(new FileName(longest).value()).isEqualTo(longest);
        assertThatThrownBy(() -> new FileName(longest + "c")).isInstanceOf(IllegalArgumentException.class);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
