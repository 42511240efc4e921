package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Error: a redirect has the address of a page, a file or another redirect. */
final class RedirectHidesPage implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK007");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, String> redirects = new HashMap<>();
        for (String from : context.catalogue().redirects().keySet()) {
            Optional<String> page = context.paths().named(from);
            page.or(() -> Optional.ofNullable(redirects.putIfAbsent(name(from), from)))
                    .ifPresent(there -> report.add(
                            Pointer.in(DataFiles.redirects()).at(from),
                            "there is a " + (page.isPresent() ? "page" : "redirect") + " at '" + there + "'",
                            "delete this redirect, or give the page another name"));
        }
    }

    /** A key that is equal for addresses that would become the same file, also on systems that ignore case. */
    private static String name(String path) {
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toLowerCase(Locale.ROOT);
    }
}
