package dev.diskover.demo;

/** Somebody with an account. */
public record Person(String id, String email, String token, String refreshCookie, String orgId) {

    public static final String PASSWORD = "correct horse battery staple";
}
