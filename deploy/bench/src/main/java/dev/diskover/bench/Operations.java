package dev.diskover.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAsDuring;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import dev.diskover.bench.Market.Purchase;
import dev.diskover.demo.Person;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.time.Duration;
import java.util.UUID;

/** What users do, as Gatling plays it. The base of each is the address of the gateway or of the service itself. */
record Operations(Market market) {

    private static final String BUY = "{\"items\":[{\"product_id\":\"#{product}\"}]}";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    ChainBuilder list(String base) {
        return exec(http("list").get(base + "/v1/products?limit=20").check(status().is(200)));
    }

    ChainBuilder detail(String base) {
        return exec(session -> session.set("product", market.anyOffer().product()))
                .exec(http("detail").get(base + "/v1/products/#{product}").check(status().is(200)));
    }

    ChainBuilder download(String base) {
        return exec(session -> as(session, market.anyOwned())).exec(askForAddress(base));
    }

    ChainBuilder buy(String base) {
        return exec(session -> as(session, market.nextPurchase())).exec(order(base));
    }

    /** Looks every few ms, as a buyer's page that cannot wait would. */
    ChainBuilder awaitAddress(String base) {
        return exec(session -> session.set("status", 0))
                .exec(asLongAsDuring(session -> session.getInt("status") != 200, PATIENCE)
                        .on(exec(http("address")
                                        .get(base + "/v1/assets/#{asset}/download")
                                        .header("Authorization", "Bearer #{token}")
                                        .check(status().in(200, 403, 503).saveAs("status")))
                                .doIf(session -> session.getInt("status") != 200)
                                .then(pause(LOOK_AGAIN))));
    }

    ChainBuilder signIn(String base) {
        return exec(session -> session.set("email", market.anyBuyer().email()))
                .exec(http("sign in")
                        .post(base + "/v1/auth/login")
                        .body(StringBody("{\"email\":\"#{email}\",\"password\":\"" + Person.PASSWORD + "\"}"))
                        .asJson()
                        .check(status().is(200)));
    }

    ChainBuilder refresh(String base) {
        return exec(session -> session.set("cookie", market.cookies().poll()))
                .exec(http("refresh")
                        .post(base + "/v1/auth/refresh-token")
                        .header("Cookie", "#{cookie}")
                        .check(status().is(200))
                        .check(jsonPath("$.access_token").exists())
                        .check(header("Set-Cookie").saveAs("fresh")))
                .exec(this::giveBackCookie);
    }

    private Session giveBackCookie(Session session) {
        var fresh = session.getString("fresh");
        if (fresh != null) {
            market.cookies().add(fresh.substring(0, fresh.indexOf(';')));
        }
        return session;
    }

    private static ChainBuilder order(String base) {
        return exec(http("buy")
                .post(base + "/v1/transactions")
                .header("Authorization", "Bearer #{token}")
                .header("Idempotency-Key", session -> UUID.randomUUID().toString())
                .body(StringBody(BUY))
                .asJson()
                .check(status().is(201))
                .check(jsonPath("$.status").is("completed")));
    }

    private static ChainBuilder askForAddress(String base) {
        return exec(http("download")
                .get(base + "/v1/assets/#{asset}/download")
                .header("Authorization", "Bearer #{token}")
                .check(status().is(200)));
    }

    private static Session as(Session session, Purchase purchase) {
        return session.set("token", purchase.buyer().token())
                .set("product", purchase.offer().product())
                .set("asset", purchase.offer().asset());
    }
}
