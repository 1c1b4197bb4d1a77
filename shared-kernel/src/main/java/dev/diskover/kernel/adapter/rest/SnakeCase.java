package dev.diskover.kernel.adapter.rest;

/** Field names as clients write them. */
final class SnakeCase {

    static String of(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }

    private SnakeCase() {}
}
