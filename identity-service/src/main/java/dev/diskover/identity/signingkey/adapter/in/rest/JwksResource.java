package dev.diskover.identity.signingkey.adapter.in.rest;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import dev.diskover.identity.signingkey.domain.SigningKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/.well-known/jwks.json")
@Tag(name = "Keys")
@PermitAll
@RunOnVirtualThread
public class JwksResource {

    private final SigningKeys keys;

    public JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The public keys that access tokens are signed with (RFC 7517)")
    public RestResponse<Jwks> published() {
        var jwks = new Jwks(keys.published().stream().map(Jwk::of).toList());
        return ResponseBuilder.ok(jwks)
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    public record Jwks(List<Jwk> keys) {}

    /** An Ed25519 key after RFC 8037. {@code x} is the last 32 bytes of its X.509 form. */
    public record Jwk(String kty, String crv, String alg, String use, String kid, String x) {

        private static final int LENGTH = 32;

        static Jwk of(SigningKey key) {
            var encoded = key.publicKey().getEncoded();
            var raw = Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
            var x = Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
            return new Jwk("OKP", "Ed25519", "EdDSA", "sig", key.kid(), x);
        }
    }
}
