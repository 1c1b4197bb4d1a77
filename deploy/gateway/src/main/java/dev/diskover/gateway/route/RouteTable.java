package dev.diskover.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the route of a path in a tree of segments, made once at the start. The narrowest route wins; see routes.yaml
 * for the rule. The tree tries the literal first, then the placeholder, then {@code **}, which finds exactly that one
 * because no two routes cross.
 */
public final class RouteTable {

    private final Node root = new Node();

    private RouteTable() {}

    public static RouteTable of(List<Route> routes) {
        requireOneWinnerForEveryPath(routes);
        var table = new RouteTable();
        routes.forEach(table::add);
        return table;
    }

    private static void requireOneWinnerForEveryPath(List<Route> routes) {
        for (var i = 0; i < routes.size(); i++) {
            for (var j = i + 1; j < routes.size(); j++) {
                requireOneWinner(routes.get(i), routes.get(j));
            }
        }
    }

    private static void requireOneWinner(Route first, Route second) {
        switch (Overlap.of(first.pattern(), second.pattern())) {
            case SAME -> throw new InvalidRoutes("%s and %s match the same paths".formatted(first, second));
            case CROSSING ->
                throw new InvalidRoutes(
                        "%s and %s both match some path and neither is the narrower one".formatted(first, second));
            case NONE, FIRST_NARROWER, SECOND_NARROWER -> {}
        }
    }

    private void add(Route route) {
        var node = root;
        for (var segment : route.pattern().segments()) {
            node = node.child(segment);
        }
        if (route.pattern().openEnded()) {
            node.rest = route;
        } else {
            node.exact = route;
        }
    }

    /** @param path as it came, but in a form that has only one reading */
    public Optional<Route> find(String path) {
        var end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
        return Optional.ofNullable(root.find(path, 1, end));
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private Node placeholder;
        private Route exact;
        private Route rest;

        Node child(PathPattern.Segment segment) {
            if (!segment.isPlaceholder()) {
                return literals.computeIfAbsent(segment.literal(), literal -> new Node());
            }
            if (placeholder == null) {
                placeholder = new Node();
            }
            return placeholder;
        }

        Route find(String path, int from, int end) {
            if (from > end) {
                return exact != null ? exact : rest;
            }
            var slash = path.indexOf('/', from);
            var to = slash < 0 || slash > end ? end : slash;
            var found = findIn(literals.get(path.substring(from, to)), path, to + 1, end);
            if (found == null) {
                found = findIn(placeholder, path, to + 1, end);
            }
            return found != null ? found : rest;
        }

        private static Route findIn(Node node, String path, int from, int end) {
            return node == null ? null : node.find(path, from, end);
        }
    }
}
