package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A redirect stands where a page or another redirect is, and only one of the two can be published. */
final class RedirectHidesPage implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK007", "A redirect stands at an old address, where no page is any more.");
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

    /** The same for addresses that would be one file, or one on systems that take no notice of capitals. */
    private static String name(String path) {
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toLowerCase(Locale.ROOT);
    }
}
