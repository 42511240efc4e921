package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Warning: a redirect leads to another redirect, so that browsers ask twice and search engines may give up. */
final class RedirectChain implements Check {

    private static final int FARTHEST = 20;

    @Override
    public Rule rule() {
        return Rule.warning("LNK011");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, String> redirects = context.catalogue().redirects();
        redirects.forEach((from, to) -> {
            Set<String> way = new HashSet<>(Set.of(from));
            String at = to;
            while (redirects.containsKey(at) && way.size() < FARTHEST && way.add(at)) {
                at = redirects.getOrDefault(at, "");
            }
            boolean hidesPage = context.paths().page(to).isPresent();
            if (way.size() > 1 && !redirects.containsKey(at) && !hidesPage) {
                report.add(
                        Pointer.in(DataFiles.redirects()).at(from),
                        "'" + to + "', where this redirect leads, is a redirect itself",
                        "write " + at);
            }
        });
    }
}
