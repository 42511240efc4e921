package dev.prospectus.edit;

import dev.prospectus.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a change brings. Places move with a change, so findings are told apart by their words, and counted. */
public final class NewFindings {

    private NewFindings() {}

    /** The findings that stand there more often than they were known. */
    public static List<Diagnostic> in(Collection<Diagnostic> findings, Collection<Diagnostic> known) {
        Map<String, Integer> left = new HashMap<>();
        known.forEach(finding -> left.merge(words(finding), 1, Integer::sum));
        List<Diagnostic> news = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (left.merge(words(finding), -1, Integer::sum) < 0) {
                news.add(finding);
            }
        }
        return news;
    }

    private static String words(Diagnostic finding) {
        return finding.code() + finding.message();
    }
}
