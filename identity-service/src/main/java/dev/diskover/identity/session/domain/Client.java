package dev.diskover.identity.session.domain;

/**
 * Where a session is used from, as the user sees it in the list of sessions.
 *
 * @param device the user agent, cut to 200 characters
 * @param address the network address
 */
public record Client(String device, String address) {

    private static final int LONGEST = 200;

    public Client {
        device = device == null ? "" : device.substring(0, Math.min(device.length(), LONGEST));
        address = address == null ? "" : address;
    }
}
