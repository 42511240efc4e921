package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.RichText;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.HumanDates;
import dev.prospectus.source.MergeMarks;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** Turns one content file into a page. */
final class PageReader {

    private static final String DATED = "published-date";
    private static final List<String> STATUSES = List.of("published", "draft", DATED);
    private static final ZonedDateTime EXAMPLE = ZonedDateTime.of(2026, 9, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final Set<String> NEWS = Set.of("news", "blog", "article", "update", "event");
    private static final Set<String> OWN_KEYS = Set.of("title", "type", "status", "date", "tags", "summary");

    private final Path folder;
    private final ContentSettings settings;
    private final LocalDate asOf;
    private @Nullable JBakeReader jbake;

    PageReader(Path folder, ContentSettings settings, LocalDate asOf) {
        this.folder = folder;
        this.settings = settings;
        this.asOf = asOf;
    }

    /**
     * What a content file holds.
     *
     * @param page absent when a finding says why
     * @param bodyLine the line of the file on which its text begins, when it has a header
     */
    record Result(Optional<ContentPage> page, Optional<Integer> bodyLine, List<Diagnostic> findings) {
        Result {
            findings = List.copyOf(findings);
        }
    }

    /** What a page depends on beside its file. */
    ContentMemory.Basis basis() {
        return new ContentMemory.Basis(settings, asOf);
    }

    /** @param file how findings call it */
    Result read(String source, String file, SourceText text) {
        List<Diagnostic> findings = new ArrayList<>(text.findings());
        List<Diagnostic> marks =
                text.text().map(read -> MergeMarks.in(file, read, false)).orElse(List.of());
        if (!marks.isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), marks);
        }
        Optional<Header> header = text.text().flatMap(read -> Header.read(file, read, findings::add));
        Optional<ContentPage> page = header.flatMap(found -> page(source, found, findings::add));
        return new Result(page, header.map(Header::bodyLine), findings);
    }

    private Optional<ContentPage> page(String source, Header header, Consumer<Diagnostic> findings) {
        boolean titled = has(header, "title", "", findings);
        boolean typed = has(header, "type", settings.defaultType(), findings) && hasKnownType(header, findings);
        boolean settled = has(header, "status", settings.defaultStatus(), findings) && hasKnownStatus(header, findings);
        Optional<LocalDate> date = header.value("date").flatMap(value -> date(value, findings));
        boolean aliased = hasSoundAliases(header, findings);
        if (!titled || !typed || !settled || !aliased || header.value("date").isPresent() != date.isPresent()) {
            return Optional.empty();
        }
        Optional<DocumentModel> read = jbake().read(folder.resolve(source));
        if (read.isEmpty()) {
            findings.accept(Diagnostic.error(
                    SourceLocation.ofFile(header.file()),
                    ContentCode.NO_HEADER,
                    "JBake does not accept this header",
                    "write title=, type= and status= lines without spaces in front"));
            return Optional.empty();
        }
        DocumentModel model = read.get();
        boolean waits = waits(model, date);
        boolean draft = waits || model.getStatus().equals("draft");
        return Optional.of(new ContentPage(
                source,
                model.getType(),
                // JBake reads the file itself, and takes a value in braces for JSON.
                SourceText.composed(
                        model.get("title") instanceof String title
                                ? title
                                : header.value("title").orElseThrow().text()),
                new ContentPage.Publication(date, draft, waits),
                tags(model),
                header.value("summary").map(Header.Value::text),
                new RichText(SourceText.composed(model.getBody())),
                properties(header)));
    }

    /** JBake is loaded when a page has to be read. */
    private synchronized JBakeReader jbake() {
        if (jbake == null) {
            jbake = new JBakeReader(folder, settings);
        }
        return jbake;
    }

    private static boolean has(Header header, String key, String byDefault, Consumer<Diagnostic> findings) {
        boolean present = header.value(key).isPresent() || !byDefault.isEmpty();
        Optional<Map.Entry<String, Header.Value>> mistyped =
                present ? Optional.empty() : header.mistyped(key, OWN_KEYS);
        if (mistyped.isPresent()) {
            Header.Value value = mistyped.get().getValue();
            findings.accept(Diagnostic.error(
                    new SourceLocation(header.file(), value.place().line(), 1),
                    ContentCode.MISSING_KEY,
                    "the header says no " + key + "; '" + mistyped.get().getKey() + "' may be meant for it",
                    "write " + key + "=" + value.text()));
        } else if (!present) {
            findings.accept(Diagnostic.error(
                    new SourceLocation(header.file(), 1, 1),
                    ContentCode.MISSING_KEY,
                    "the header says no " + key,
                    "add a line " + key + "="
                            + (key.equals("status") ? "published" : key.equals("type") ? "page" : "...")));
        }
        return present;
    }

    /**
     * Whether the page's type has a template. Another type would break the build in a file that the editor never saw.
     */
    private boolean hasKnownType(Header header, Consumer<Diagnostic> findings) {
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

    private static boolean hasKnownStatus(Header header, Consumer<Diagnostic> findings) {
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
        if (status.isPresent()
                && status.get().text().equals(DATED)
                && header.value("date").isEmpty()) {
            findings.accept(Diagnostic.error(
                    status.get().place(),
                    ContentCode.DATE,
                    "a page published by date needs a date",
                    "add a line date=..."));
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

    /**
     * Parses a date strictly. JBake would read 31 February as 3 March, and use the file's date for one that it can't
     * read.
     */
    private Optional<LocalDate> date(Header.Value value, Consumer<Diagnostic> findings) {
        DateTimeFormatter format = settings.dates();
        try {
            return Optional.of(LocalDate.parse(value.text(), format));
        } catch (DateTimeParseException notADate) {
            findings.accept(Diagnostic.error(
                    value.place(),
                    ContentCode.DATE,
                    "'" + value.text() + "' is not a date",
                    HumanDates.day(value.text())
                            .map(day -> "write date=" + format.format(day)
                                    + HumanDates.monthFirst(value.text())
                                            .map(other ->
                                                    ", or date=" + format.format(other) + " if the month comes first")
                                            .orElse(""))
                            .orElse("write it as " + settings.dateFormat() + ", such as " + format.format(EXAMPLE))));
            return Optional.empty();
        }
    }

    /**
     * Whether the page is unpublished until its date. Unlike in JBake, a published post waits for it too, so that it can be
     * written ahead.
     */
    private boolean waits(DocumentModel model, Optional<LocalDate> date) {
        boolean dated = model.getStatus().equals(DATED)
                || (model.getType().equals("post") && !model.getStatus().equals("draft"));
        return dated && date.filter(day -> day.isAfter(asOf)).isPresent();
    }

    private static List<String> tags(DocumentModel model) {
        return model.containsKey("tags")
                ? Stream.of(model.getTags())
                        .filter(tag -> !tag.isEmpty())
                        .map(SourceText::composed)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static SortedMap<String, String> properties(Header header) {
        SortedMap<String, String> properties = new TreeMap<>();
        header.values().forEach((key, value) -> {
            if (!OWN_KEYS.contains(key)) {
                properties.put(key, value.text());
            }
        });
        return properties;
    }
}
