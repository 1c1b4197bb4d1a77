package dev.diskover.asset.asset.adapter.out.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.AssetConfig.Storage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class S3ConnectionTest {

    @Test
    void browsers_are_sent_to_the_public_address_where_there_is_one() {
        assertThat(signed(new ConfigOf("http://s3:9000", "https://files.example")))
                .startsWith("https://files.example/diskover/key?X-Amz-");
        assertThat(signed(new ConfigOf("http://s3:9000", null))).startsWith("http://s3:9000/diskover/key?X-Amz-");
    }

    @Test
    void an_address_with_a_path_is_refused_and_the_variables_are_named() {
        assertThatThrownBy(() -> signed(new ConfigOf("http://s3:9000", "https://files.example/s3")))
                .hasMessageContaining("S3_PUBLIC_ENDPOINT")
                .hasMessageContaining("https://files.example/s3");
    }

    private static String signed(Storage storage) {
        try (var presigner = S3Connection.presigner(storage)) {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(1))
                            .putObjectRequest(
                                    put -> put.bucket(storage.bucket()).key("key")))
                    .url()
                    .toString();
        }
    }
}
