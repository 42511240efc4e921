package dev.prospectus.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as reports list them: one mistake that was made everywhere in a file does not hide all others. */
public final class Digest {

    /** How many findings of one code are listed for a file. */
    public static final int MOST = 20;

    private Digest() {}

    private record Rule(String file, String code) {}

    /** The first findings of each code and file, in the same order, and how many more there are. */
    public static List<Diagnostic> of(List<Diagnostic> findings) {
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(rule(finding), 1, Integer::sum));
        Map<Rule, Integer> listed = new LinkedHashMap<>();
        List<Diagnostic> digest = new ArrayList<>();
        for (Diagnostic finding : findings) {
            int place = listed.merge(rule(finding), 1, Integer::sum);
            int all = counts.getOrDefault(rule(finding), 0);
            if (place <= MOST) {
                digest.add(finding);
            } else if (place == MOST + 1) {
                int more = all - MOST;
                digest.add(new Diagnostic(
                        finding.location(),
                        finding.severity(),
                        finding.code(),
                        more == 1
                                ? "one more finding like this follows in the file"
                                : more + " more findings like this follow in the file",
                        finding.hint()));
            }
        }
        return digest;
    }

    private static Rule rule(Diagnostic finding) {
        return new Rule(finding.location().file(), finding.code());
    }
}
