package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Error: a redirect has the address of a page, a file or another redirect. */
final class RedirectHidesPage implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK007", "A redirect has an old address, which no page has any more.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, String> taken = new HashMap<>();
        context.paths().paths().forEach(path -> taken.put(name(path), path));
        context.paths().assets().forEach(asset -> taken.put(name("/" + asset), "/" + asset));
        Set<String> pages = Set.copyOf(taken.values());
        for (String from : context.catalogue().redirects().keySet()) {
            String there = taken.putIfAbsent(name(from), from);
            if (there != null) {
                report.add(
                        Pointer.in(DataFiles.redirects()).at(from),
                        "there is a " + (pages.contains(there) ? "page" : "redirect") + " at '" + there + "'",
                        "delete this redirect, or give the page another name");
            }
        }
    }

    /** A key that is equal for addresses that would become the same file, also on systems that ignore case. */
    private static String name(String path) {
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toLowerCase(Locale.ROOT);
    }
}
