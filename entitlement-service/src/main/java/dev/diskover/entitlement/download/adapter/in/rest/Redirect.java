package dev.diskover.entitlement.download.adapter.in.rest;

import dev.diskover.entitlement.download.application.port.in.AuthorizeDownload.DownloadAddress;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whether the client wants the address told or be sent there. */
public enum Redirect {
    TOLD,
    SENT;

    /** @throws IllegalArgumentException for anything but {@code true} and {@code false} */
    public static Redirect fromString(String wish) {
        return switch (wish) {
            case "true" -> SENT;
            case "false" -> TOLD;
            default -> throw new IllegalArgumentException("redirect is true or false");
        };
    }

    /** Never cached: whoever has the address has the file, and each asking counts. */
    RestResponse<DownloadAddress> answer(DownloadAddress address) {
        var answer =
                switch (this) {
                    case TOLD -> ResponseBuilder.ok(address);
                    case SENT -> ResponseBuilder.<DownloadAddress>create(302).location(URI.create(address.url()));
                };
        return answer.header("Cache-Control", "no-store").build();
    }
}
