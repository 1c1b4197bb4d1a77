package dev.diskover.entitlement.grant.domain;

public enum ProductType {
    DIGITAL,
    MEMBERSHIP;

    /** @throws IllegalArgumentException when nothing of this type is sold here */
    public static ProductType of(String word) {
        return switch (word) {
            case "digital" -> DIGITAL;
            case "membership" -> MEMBERSHIP;
            default -> throw new IllegalArgumentException("There is no product type " + word);
        };
    }
}
