package dev.prospectus.check;

import dev.prospectus.model.Redirect;
import java.util.HashSet;
import java.util.Optional;
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
        for (Redirect redirect : context.paths().redirects()) {
            Set<String> way = new HashSet<>(Set.of(redirect.from()));
            String end = redirect.to();
            Optional<Redirect> next = context.paths().redirect(end);
            while (next.isPresent()
                    && way.size() < FARTHEST
                    && way.add(next.get().from())) {
                end = next.get().to();
                next = context.paths().redirect(end);
            }
            boolean hidesPage = context.paths().answers(redirect.to());
            if (redirect.source().isPresent() && way.size() > 1 && next.isEmpty() && !hidesPage) {
                report.add(
                        Pointer.of(redirect.source().get()),
                        "'" + redirect.to() + "', where this redirect leads, is a redirect itself",
                        "write " + end + (end.indexOf('#') < 0 ? fragment(redirect.to()) : ""));
            }
        }
    }

    private static String fragment(String link) {
        return link.indexOf('#') < 0 ? "" : link.substring(link.indexOf('#'));
    }
}
