package dev.diskover.kernel.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What went wrong, the same fault of an operation told once; and which refusals no document names. */
final class Findings {

    /** Of the server and its paths, not of one operation; and 409, which is also a matter of who comes first. */
    private static final Set<Integer> OF_NO_OPERATION = Set.of(405, 409, 413, 414, 431);

    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<String, Set<Integer>> undocumented = new TreeMap<>();
    private int requests;

    synchronized void fault(Operation operation, Attack attack, String fault) {
        faults.computeIfAbsent(operation.name() + " " + fault, key -> new ArrayList<>())
                .add(attack.name());
    }

    synchronized void answered(Operation operation, Attack attack, RawAnswer answer) {
        requests++;
        var own = attack.request().method().equals(operation.method()) && isOfOperation(answer.status());
        if (own && !operation.documented().contains(String.valueOf(answer.status()))) {
            undocumented
                    .computeIfAbsent(operation.name(), key -> new TreeSet<>())
                    .add(answer.status());
        }
    }

    synchronized List<String> faults() {
        return faults.entrySet().stream()
                .map(fault -> "%s (%d times): %s"
                        .formatted(
                                fault.getKey(),
                                fault.getValue().size(),
                                fault.getValue().stream().distinct().limit(9).toList()))
                .toList();
    }

    /** Refusals by operation that its document does not name. */
    synchronized Map<String, Set<Integer>> undocumented() {
        return undocumented;
    }

    synchronized String summary() {
        return "%d requests".formatted(requests);
    }

    private static boolean isOfOperation(int status) {
        return status >= 400 && !OF_NO_OPERATION.contains(status);
    }
}
