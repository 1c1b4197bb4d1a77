package dev.diskover.identity.signingkey.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.signingkey.application.port.out.KeyStore;
import dev.diskover.identity.signingkey.domain.SigningKey;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Works far in the future, where no key of the running service is. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresKeyStoreTest {

    private static final Instant FUTURE = Instant.parse("2126-01-01T00:00:00Z");

    @Inject
    KeyStore store;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @Test
    void of_twenty_replicas_one_makes_the_key() throws InterruptedException {
        // When
        Race.of(20, runner -> {
            unitOfWork.run(() -> store.createUnlessOneSignsAfter(FUTURE, FUTURE.plusSeconds(1), Instant.now()));
            return runner;
        });

        // Then
        assertThat(madeFor(FUTURE.plusSeconds(1))).hasSize(1);
        forget(FUTURE.plusSeconds(1));
    }

    @Test
    void a_key_comes_back_as_it_was_and_lies_encrypted() throws Exception {
        // Given
        var from = FUTURE.plus(Duration.ofDays(1));
        unitOfWork.run(() -> store.createUnlessOneSignsAfter(from.minusSeconds(1), from, Instant.now()));

        // When
        var key = madeFor(from).getFirst();

        // Then
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.privateKey());
        var signed = signature.sign();
        signature.initVerify(key.publicKey());
        assertThat(signature.verify(signed)).isTrue();
        assertThat(stored(key.kid())).isNotEmpty();
        assertThat(indexOf(stored(key.kid()), seed(key))).isEqualTo(-1);
        forget(from);
    }

    @Test
    void a_key_cannot_be_read_with_another_secret_or_when_it_was_changed() {
        // Given
        var cipher = new KeyCipher(secret("one secret of more than 32 characters"));
        var stored = cipher.encrypt(KeyCipher.newPair().getPrivate());
        var changed = stored.clone();
        changed[stored.length - 1] ^= 1;

        // When, Then
        assertThatThrownBy(() -> new KeyCipher(secret("another secret of more than 32 chars")).decrypt(stored))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt(changed)).isInstanceOf(IllegalStateException.class);
    }

    private List<SigningKey> madeFor(Instant from) {
        return store.all().stream().filter(key -> key.signsFrom().equals(from)).toList();
    }

    private byte[] stored(String kid) {
        return database.with(handle -> handle.createQuery("select private_key from signing_keys where kid = :kid")
                .bind("kid", kid)
                .mapTo(byte[].class)
                .one());
    }

    private void forget(Instant from) {
        database.with(handle -> handle.createUpdate("delete from signing_keys where signs_from = :from")
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static byte[] seed(SigningKey key) {
        var encoded = key.privateKey().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return IntStream.rangeClosed(0, bytes.length - part.length)
                .filter(at -> Arrays.equals(bytes, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElse(-1);
    }

    private static IdentityConfig secret(String secret) {
        return (IdentityConfig) Proxy.newProxyInstance(
                IdentityConfig.class.getClassLoader(),
                new Class<?>[] {IdentityConfig.class},
                (proxy, method, arguments) -> secret);
    }
}
