package dev.diskover.kernel.testing.hostile;

/**
 * One hostile request.
 *
 * @param expectation what the answer must at least be
 */
record Attack(String name, RawRequest request, Expectation expectation) {

    /** What an answer must be; that it is no crash and leaks nothing always holds. */
    enum Expectation {
        ANY,
        REFUSED,
        /** The HTTP parser may refuse it by itself, without a body, or by hanging up. */
        PARSER
    }

    static Attack any(String name, RawRequest request) {
        return new Attack(name, request, Expectation.ANY);
    }

    static Attack refused(String name, RawRequest request) {
        return new Attack(name, request, Expectation.REFUSED);
    }

    static Attack parser(String name, RawRequest request) {
        return new Attack(name, request, Expectation.PARSER);
    }

    Attack by(String bearer) {
        var sent = bearer.isEmpty() || request.has("Authorization")
                ? request
                : request.with("Authorization", "Bearer " + bearer);
        return new Attack(name, sent, expectation);
    }
}
