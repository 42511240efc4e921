package dev.prospectus.check;

import dev.prospectus.model.Redirect;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Error: a redirect leads to itself, directly or through other redirects. */
final class RedirectLoop implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK006");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Redirect redirect : context.paths().redirects()) {
            Set<String> way = new LinkedHashSet<>();
            Optional<Redirect> at = Optional.of(redirect);
            while (at.isPresent() && way.add(at.get().from())) {
                at = context.paths().redirect(at.get().to());
            }
            boolean circle =
                    at.filter(end -> end.from().equals(redirect.from())).isPresent();
            redirect.source()
                    .filter(written -> circle)
                    .ifPresent(source -> report.add(
                            Pointer.of(source),
                            way.size() == 1
                                    ? "'" + redirect.from() + "' leads to itself"
                                    : "this redirect goes round in a circle: " + String.join(" to ", way) + " to "
                                            + redirect.from(),
                            "let it lead to the page that replaced the old one, or delete it"));
        }
    }
}
