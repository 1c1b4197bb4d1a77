package dev.diskover.entitlement.download.adapter.out.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @Test
    void a_plain_name_stands_as_it_is() {
        assertThat(ContentDisposition.attachment("Loops (vol. 1).zip"))
                .isEqualTo("attachment; filename=\"Loops (vol. 1).zip\"");
    }

    @Test
    void other_letters_are_told_to_clients_of_today_and_replaced_for_the_rest() {
        assertThat(ContentDisposition.attachment("Grüße €5.zip"))
                .isEqualTo("attachment; filename=\"Gr__e _5.zip\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%E2%82%AC5.zip");
    }

    @Test
    void quotes_and_percent_signs_cannot_end_or_bend_the_name() {
        assertThat(ContentDisposition.attachment("a\"; filename=evil%41.exe"))
                .isEqualTo("attachment; filename=\"a_; filename=evil_41.exe\"; "
                        + "filename*=UTF-8''a%22%3B%20filename%3Devil%2541.exe");
    }

    @Test
    void line_breaks_and_turned_directions_are_left_out() {
        assertThat(ContentDisposition.attachment("a\r\nSet-Cookie: x.zip"))
                .isEqualTo("attachment; filename=\"aSet-Cookie: x.zip\"");
        assertThat(ContentDisposition.attachment("photo\u202Egpj.exe"))
                .isEqualTo("attachment; filename=\"photogpj.exe\"");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, .._.._etc_passwd", "'..', download", "' ', download", "C:\\x.zip, C:_x.zip"})
    void no_name_leaves_the_folder_of_downloads(String filename, String name) {
        assertThat(ContentDisposition.attachment(filename)).isEqualTo("attachment; filename=\"" + name + "\"");
    }
}
