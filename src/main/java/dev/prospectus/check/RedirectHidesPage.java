package dev.prospectus.check;

import dev.prospectus.model.Redirect;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Error: a redirect has the address of a page, a file or another redirect. */
final class RedirectHidesPage implements Check {

    private static final String INDEX = "/index.html";

    @Override
    public Rule rule() {
        return Rule.error("LNK007");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, Redirect> redirects = new HashMap<>();
        for (Redirect redirect : context.paths().redirects()) {
            redirect.source().ifPresent(source -> {
                Optional<String> there = page(context, redirect);
                if (there.isPresent()) {
                    report.add(
                            Pointer.of(source),
                            "there is a " + (there.get().endsWith("/") ? "page" : "file") + " at '" + there.get() + "'",
                            "delete this redirect, or give the page another name");
                    return;
                }
                Optional<Redirect> other =
                        Optional.ofNullable(redirects.putIfAbsent(name(redirect) + "?" + redirect.query(), redirect));
                other.ifPresent(first -> report.add(
                        Pointer.of(source),
                        "there is a redirect at '" + first.from() + "'" + elsewhere(first, source),
                        "delete this redirect, or give the page another name"));
            });
        }
    }

    private static String elsewhere(Redirect first, Redirect.Source source) {
        return first.source()
                .map(Redirect.Source::file)
                .filter(file -> !file.equals(source.file()))
                .map(file -> " in " + file)
                .orElse("");
    }

    /** What stands at the address, or is a file where the address needs a folder. */
    private static Optional<String> page(CheckContext context, Redirect redirect) {
        String name = name(redirect);
        Optional<String> page = context.paths().named(name.isEmpty() ? "/" : name);
        for (int slash = name.lastIndexOf('/'); slash > 0 && page.isEmpty(); slash = name.lastIndexOf('/', slash - 1)) {
            page = context.paths().named(name.substring(0, slash)).filter(file -> !file.endsWith("/"));
        }
        return page;
    }

    /** A key that is equal for addresses that would become the same file, also on systems that ignore case. */
    private static String name(Redirect redirect) {
        String path = redirect.path().toLowerCase(Locale.ROOT);
        String folder = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }
}
