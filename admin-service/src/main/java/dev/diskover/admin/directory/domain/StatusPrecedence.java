package dev.diskover.admin.directory.domain;

/** Which of two statuses of a transaction is the later one, whatever order they are told in. */
public final class StatusPrecedence {

    /** A status this service does not know yet counts as the latest: what is newer came later. */
    public static int of(String status) {
        return switch (status) {
            case "pending" -> 0;
            case "failed", "expired", "canceled" -> 1;
            case "completed" -> 2;
            case "disputed" -> 3;
            case "partially_refunded" -> 4;
            default -> 5;
        };
    }

    private StatusPrecedence() {}
}
