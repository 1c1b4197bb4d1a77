package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void secrets_stay_the_same_from_start_to_start() throws IOException {
        // Given
        var home = Home.open(directory);
        var first = Secrets.of(home);

        // When
        var second = Secrets.of(home);

        // Then
        assertThat(second.databasePassword("order")).isEqualTo(first.databasePassword("order"));
        assertThat(second.s3SecretKey()).isEqualTo(first.s3SecretKey());
        assertThat(second.keyEncryptionSecret()).isEqualTo(first.keyEncryptionSecret());
        assertThat(second.serviceSecret()).isEqualTo(first.serviceSecret());
    }

    @Test
    void nobody_but_the_owner_can_read_them() throws IOException {
        // Given
        var home = Home.open(directory);

        // When
        Secrets.of(home);

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_secret_that_is_new_to_an_old_system_is_added_and_the_others_are_kept() throws IOException {
        // Given
        var home = Home.open(directory);
        Home.writePrivately(home.secrets(), "database.password.order=kept\n");

        // When
        var secrets = Secrets.of(home);

        // Then
        assertThat(secrets.databasePassword("order")).isEqualTo("kept");
        assertThat(secrets.keyEncryptionSecret()).isNotBlank();
    }
}
