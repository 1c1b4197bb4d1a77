package dev.diskover.gateway.route;

/** How the paths of two patterns lie to each other. */
enum Overlap {
    NONE,
    FIRST_NARROWER,
    SECOND_NARROWER,
    SAME,
    CROSSING;

    private static final int PLACEHOLDER = 1;
    private static final int REST = 0;
    private static final int LITERAL_OR_END = 2;

    static Overlap of(PathPattern first, PathPattern second) {
        var firstIsNarrower = false;
        var secondIsNarrower = false;
        var length = Math.max(first.segments().size(), second.segments().size());
        for (var i = 0; i <= length; i++) {
            if (areApart(first, second, i)) {
                return NONE;
            }
            firstIsNarrower |= narrowness(first, i) > narrowness(second, i);
            secondIsNarrower |= narrowness(second, i) > narrowness(first, i);
        }
        return of(firstIsNarrower, secondIsNarrower);
    }

    private static Overlap of(boolean firstIsNarrower, boolean secondIsNarrower) {
        if (firstIsNarrower) {
            return secondIsNarrower ? CROSSING : FIRST_NARROWER;
        }
        return secondIsNarrower ? SECOND_NARROWER : SAME;
    }

    private static boolean areApart(PathPattern first, PathPattern second, int position) {
        var one = narrowness(first, position);
        var other = narrowness(second, position);
        if (one == REST || other == REST) {
            return false;
        }
        if (hasEnded(first, position) || hasEnded(second, position)) {
            return hasEnded(first, position) != hasEnded(second, position);
        }
        return one == LITERAL_OR_END
                && other == LITERAL_OR_END
                && !first.segments().get(position).equals(second.segments().get(position));
    }

    private static boolean hasEnded(PathPattern pattern, int position) {
        return position >= pattern.segments().size();
    }

    private static int narrowness(PathPattern pattern, int position) {
        if (hasEnded(pattern, position)) {
            return pattern.openEnded() ? REST : LITERAL_OR_END;
        }
        return pattern.segments().get(position).isPlaceholder() ? PLACEHOLDER : LITERAL_OR_END;
    }
}
