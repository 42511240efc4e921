package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OldAddress;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.HumanDates;
import dev.prospectus.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What a header must say. */
final class HeaderRules {

    private static final String DATED = "published-date";
    private static final List<String> STATUSES = List.of("published", "draft", DATED);
    private static final Set<String> NEWS = Set.of("news", "blog", "article", "update", "event");

    private final ContentSettings settings;
    private final HeaderDates dates;

    HeaderRules(ContentSettings settings) {
        this.settings = settings;
        this.dates = settings.dates();
    }

    HeaderDates dates() {
        return dates;
    }

    /** Whether a page can be made of it. */
    boolean accept(Header header, Consumer<Diagnostic> findings) {
        // JBake asks for no title.
        boolean titled = settings.jbake().isPresent() || has(header, "title", "", findings);
        boolean typed = has(header, "type", settings.defaultType(), findings) && hasKnownType(header, findings);
        boolean settled = has(header, "status", settings.defaultStatus(), findings) && hasKnownStatus(header, findings);
        boolean dated = hasSoundDate(header, findings);
        boolean aliased = hasSoundAliases(header, findings);
        return titled && typed && settled && dated && aliased;
    }

    /** What the header or the site's settings say. */
    String status(Header header) {
        return header.value("status").map(Header.Value::text).orElseGet(settings::defaultStatus);
    }

    /** Whether a page is out from its date on. */
    boolean isDated(Header header) {
        return status(header).equals(DATED);
    }

    private static boolean has(Header header, String key, String byDefault, Consumer<Diagnostic> findings) {
        boolean present = header.value(key).isPresent() || !byDefault.isEmpty();
        Optional<Map.Entry<String, Header.Value>> mistyped =
                present ? Optional.empty() : header.mistyped(key, PageReader.OWN_KEYS);
        if (mistyped.isPresent()) {
            Header.Value value = mistyped.get().getValue();
            findings.accept(Diagnostic.error(
                    new SourceLocation(header.file(), value.place().line(), 1),
                    ContentCode.MISSING_KEY,
                    "the header says no " + key + "; '" + mistyped.get().getKey() + "' may be meant for it",
                    "write " + header.line(key, value.text())));
        } else if (!present) {
            findings.accept(Diagnostic.error(
                    new SourceLocation(header.file(), 1, 1),
                    ContentCode.MISSING_KEY,
                    "the header says no " + key,
                    "add a line "
                            + header.line(
                                    key, key.equals("status") ? "published" : key.equals("type") ? "page" : "...")));
        }
        return present;
    }

    /**
     * Whether the page's type has a template. Another type would break the build in a file that the editor never saw.
     */
    private boolean hasKnownType(Header header, Consumer<Diagnostic> findings) {
        if (header.value("type").isEmpty() && !settings.knowsType(settings.defaultType())) {
            findings.accept(Diagnostic.error(
                    new SourceLocation(header.file(), 1, 1),
                    ContentCode.TYPE,
                    "unknown type '" + settings.defaultType()
                            + "', which default.type of jbake.properties gives to this page",
                    hintForType(settings.defaultType())));
            return false;
        }
        Optional<Header.Value> unknown = header.value("type").filter(value -> !settings.knowsType(value.text()));
        unknown.ifPresent(value -> findings.accept(Diagnostic.error(
                value.place(), ContentCode.TYPE, "unknown type '" + value.text() + "'", hintForType(value.text()))));
        return unknown.isEmpty();
    }

    private String hintForType(String typed) {
        if (NEWS.contains(typed.toLowerCase(Locale.ROOT))) {
            return "did you mean 'post'?";
        }
        SortedSet<String> types = new TreeSet<>(ContentSettings.BUILT_IN_TYPES);
        types.addAll(settings.ownTypes());
        return DidYouMean.among(types, typed)
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("write page, or post for news; another type needs a template of its name in templates/");
    }

    private boolean hasKnownStatus(Header header, Consumer<Diagnostic> findings) {
        Optional<Header.Value> status = header.value("status");
        if (status.isPresent() && !STATUSES.contains(status.get().text())) {
            String typed = status.get().text();
            findings.accept(Diagnostic.error(
                    status.get().place(),
                    ContentCode.STATUS,
                    "unknown status '" + typed + "'",
                    DidYouMean.among(STATUSES, typed)
                            .map(meant -> "did you mean '" + meant + "'?")
                            .orElse("use published, draft or published-date")));
            return false;
        }
        if (isDated(header) && header.value("date").isEmpty()) {
            findings.accept(Diagnostic.error(
                    status.map(Header.Value::place).orElseGet(() -> new SourceLocation(header.file(), 1, 1)),
                    ContentCode.DATE,
                    "a page published by date needs a date",
                    "add a line " + header.line("date", "...")));
            return false;
        }
        return true;
    }

    /** Whether each of the page's old addresses can have been one. */
    private static boolean hasSoundAliases(Header header, Consumer<Diagnostic> findings) {
        boolean sound = true;
        for (Header.Value value : header.value(ContentPage.ALIASES).stream().toList()) {
            for (String address : ContentPage.aliases(value.text())) {
                String fault = OldAddress.fault(address);
                sound &= fault.isEmpty();
                if (!fault.isEmpty()) {
                    findings.accept(Diagnostic.error(
                            value.place(),
                            ContentCode.ALIAS,
                            "'" + address + "' " + fault,
                            "write the old addresses from the root of this site, with commas between them, such as"
                                    + " /old-page.html, /older/"));
                }
            }
        }
        return sound;
    }

    private boolean hasSoundDate(Header header, Consumer<Diagnostic> findings) {
        Optional<Header.Value> faulty =
                header.value("date").filter(value -> dates.read(value.text()).isEmpty());
        faulty.ifPresent(value -> findings.accept(Diagnostic.error(
                value.place(),
                ContentCode.DATE,
                "'" + value.text() + "' is not a date",
                HumanDates.day(value.text())
                        .map(day -> "write date=" + dates.written(day)
                                + HumanDates.monthFirst(value.text())
                                        .map(other -> ", or date=" + dates.written(other) + " if the month comes first")
                                        .orElse(""))
                        .orElse("write it as " + dates.format() + ", such as " + dates.example()))));
        return faulty.isEmpty();
    }
}
