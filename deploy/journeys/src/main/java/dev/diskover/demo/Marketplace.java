package dev.diskover.demo;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What people do on Diskover, one method a deed. */
public final class Marketplace {

    private static final Patience PATIENCE = new Patience(Duration.ofMillis(5));

    private final Api api;

    public Marketplace(Api api) {
        this.api = api;
    }

    public Api api() {
        return api;
    }

    /** Registers somebody whose address and name nobody has yet. */
    public Person register(String name) {
        return registerAs(name, newAddress(name));
    }

    /** An address that nobody has yet. */
    public static String newAddress(String name) {
        return "%s-%s@example.com".formatted(name, UUID.randomUUID().toString().substring(0, 8));
    }

    public Person registerAs(String name, String email) {
        var username = email.substring(0, email.indexOf('@'));
        var answer = api.post(
                        "/v1/auth/register",
                        null,
                        Map.of("email", email, "username", username, "password", Person.PASSWORD, "name", name))
                .expect(201);
        return new Person(
                answer.body().at("/user/id").asText(),
                email,
                answer.text("access_token"),
                cookie(answer),
                answer.body().at("/organization/id").asText());
    }

    /** Signs in anew, which brings the present permissions into the token. */
    public Person signIn(Person person) {
        var answer = api.post("/v1/auth/login", null, Map.of("email", person.email(), "password", Person.PASSWORD))
                .expect(200);
        return new Person(person.id(), person.email(), answer.text("access_token"), cookie(answer), person.orgId());
    }

    /** Uploads a file to object storage and has it checked. @return the asset's id */
    public String upload(Person seller, String filename, byte[] bytes) throws IOException {
        var request = Map.of(
                "filename",
                filename,
                "content_type",
                "application/zip",
                "size_bytes",
                bytes.length,
                "checksum_sha256",
                sha256(bytes));
        var created = api.post("/v1/orgs/" + seller.orgId() + "/assets", seller.token(), request)
                .expect(201);
        var upload = created.body().path("upload");
        var headers = new HashMap<String, String>();
        upload.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        var status = api.put(URI.create(upload.path("url").asText()), headers, bytes);
        if (status != 200) {
            throw new IllegalStateException("Object storage answered " + status);
        }
        var id = created.body().at("/asset/id").asText();
        api.post("/v1/orgs/%s/assets/%s/complete".formatted(seller.orgId(), id), seller.token(), Map.of())
                .expect(200);
        return id;
    }

    /** @param more fields beside name, type and price */
    public String createProduct(Person seller, String name, String type, long price, Map<String, Object> more) {
        var product = new HashMap<String, Object>(more);
        product.putAll(Map.of("org_id", seller.orgId(), "name", name, "type", type, "price", price, "currency", "EUR"));
        return api.post("/v1/products", seller.token(), product).expect(201).text("id");
    }

    public void link(Person seller, String product, String asset) {
        api.post(
                        "/v1/orgs/%s/products/%s/assets".formatted(seller.orgId(), product),
                        seller.token(),
                        Map.of("asset_id", asset))
                .expect(201);
    }

    public Answer buy(Person buyer, String idempotencyKey, List<String> products) {
        var items =
                products.stream().map(product -> Map.of("product_id", product)).toList();
        return api.send(
                "POST",
                "/v1/transactions",
                buyer.token(),
                Map.of("items", items),
                Map.of("Idempotency-Key", idempotencyKey));
    }

    /** Asks until the file may be downloaded: what a buyer's page does after the payment. */
    public Answer awaitDownload(Person buyer, String asset) {
        return await(() -> api.get("/v1/assets/%s/download".formatted(asset), buyer.token()));
    }

    /** Asks until the answer is 200. */
    public Answer await(Supplier<Answer> question) {
        return PATIENCE.ask(question, answer -> answer.status() == 200).expect(200);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer refresh(String cookie) {
        return api.send("POST", "/v1/auth/refresh-token", null, null, Map.of("Cookie", cookie));
    }

    /** The refresh token of a sign-in, as a browser sends it back. */
    public static String cookie(Answer answer) {
        var cookie = answer.header("Set-Cookie");
        return cookie.substring(0, Math.max(0, cookie.indexOf(';')));
    }
}
