package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Error: a redirect leads to itself, directly or through other redirects. */
final class RedirectLoop implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK006");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, String> redirects = context.catalogue().redirects();
        for (String from : redirects.keySet()) {
            Set<String> way = new LinkedHashSet<>();
            String at = from;
            while (redirects.containsKey(at) && way.add(at)) {
                at = redirects.getOrDefault(at, "");
            }
            if (at.equals(from)) {
                report.add(
                        Pointer.in(DataFiles.redirects()).at(from),
                        way.size() == 1
                                ? "'" + from + "' leads to itself"
                                : "this redirect goes round in a circle: " + String.join(" to ", way) + " to " + from,
                        "let it lead to the page that replaced the old one, or delete it");
            }
        }
    }
}
