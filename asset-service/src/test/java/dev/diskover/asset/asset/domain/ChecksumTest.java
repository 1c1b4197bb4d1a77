package dev.diskover.asset.asset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

    private static final String HEX = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String BASE64 = "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=";

    @Test
    void a_checksum_is_hexadecimal_here_and_base64_in_storage() {
        assertThat(Checksum.ofHex(HEX).base64()).isEqualTo(BASE64);
        assertThat(Checksum.ofBase64(BASE64)).isEqualTo(Checksum.ofHex(HEX));
    }

    @Test
    void digits_are_alike_in_any_case() {
        assertThat(Checksum.ofHex(HEX.toUpperCase(java.util.Locale.ROOT))).isEqualTo(new Checksum(HEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "xyz", HEX + "00"})
    void what_is_no_sha_256_is_refused(String sent) {
        assertThatThrownBy(() -> Checksum.ofHex(sent))
                .isInstanceOfSatisfying(
                        InvalidFile.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid_checksum"));
    }
}
