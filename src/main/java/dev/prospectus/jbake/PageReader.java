package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.MergeMarks;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** Turns one content file into a page. */
final class PageReader {

    /** The keys that mean something to pages themselves. */
    static final Set<String> OWN_KEYS = Set.of("title", "type", "status", "date", "tags", "summary");

    /** A heading in Markdown, AsciiDoc or HTML. */
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?:#{1,6}|=)[ \\t]+(.+?)[ \\t]*#*$|<h[1-6][^>]*>(.+?)</h[1-6]>");

    private static final Pattern MARKS = Pattern.compile("<[^>]*>|[*_`]");

    private final Path folder;
    private final ContentSettings settings;
    private final HeaderRules rules;
    private @Nullable JBakeReader jbake;

    PageReader(Path folder, ContentSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.rules = new HeaderRules(settings);
    }

    /**
     * What a content file holds.
     *
     * @param page as it is once it is out; absent when a finding says why
     * @param from until when it waits, where it waits for its date
     * @param bodyLine the line of the file on which its text begins, when it has a header
     */
    record Result(
            Optional<ContentPage> page, Optional<Instant> from, Optional<Integer> bodyLine, List<Diagnostic> findings) {

        Result {
            findings = List.copyOf(findings);
        }

        /** The page at an instant. */
        Optional<ContentPage> page(Instant asOf) {
            boolean early = from.filter(asOf::isBefore).isPresent();
            return early ? page.map(ContentPage::waiting) : page;
        }
    }

    ContentSettings settings() {
        return settings;
    }

    /** @param file how findings call it */
    Result read(String source, String file, SourceText text) {
        List<Diagnostic> findings = new ArrayList<>(text.findings());
        List<Diagnostic> marks =
                text.text().map(read -> MergeMarks.in(file, read, false)).orElse(List.of());
        if (!marks.isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), Optional.empty(), marks);
        }
        Optional<Header> header = text.text().flatMap(read -> Header.read(file, read, settings, findings::add));
        Optional<ContentPage> page =
                header.flatMap(found -> page(source, found, text.text().orElse(""), findings::add));
        return new Result(
                page,
                header.flatMap(found -> page.flatMap(read -> waitsUntil(read, found))),
                header.map(Header::bodyLine),
                findings);
    }

    private Optional<ContentPage> page(String source, Header header, String text, Consumer<Diagnostic> findings) {
        if (!rules.accept(header, findings)) {
            return Optional.empty();
        }
        Optional<DocumentModel> read = header.ofJBake() ? jbake().read(folder.resolve(source)) : Optional.empty();
        if (header.ofJBake() && read.isEmpty()) {
            findings.accept(Diagnostic.error(
                    SourceLocation.ofFile(header.file()),
                    ContentCode.NO_HEADER,
                    "JBake does not accept this header",
                    "write title=, type= and status= lines without spaces in front"));
            return Optional.empty();
        }
        String body =
                SourceText.composed(read.map(DocumentModel::getBody).orElseGet(() -> after(text, header.bodyLine())));
        Optional<Instant> at =
                header.value("date").flatMap(value -> rules.dates().read(value.text()));
        return Optional.of(new ContentPage(
                source,
                header.value("type").map(Header.Value::text).orElseGet(settings::defaultType),
                SourceText.composed(
                        header.value("title").map(Header.Value::text).orElseGet(() -> title(source, body))),
                new ContentPage.Publication(
                        at.map(rules.dates()::day),
                        at,
                        rules.status(header).equals("draft"),
                        false,
                        settings.jbake().map(known -> known.address(source))),
                tags(header),
                header.value("summary").map(Header.Value::text),
                ContentForm.text(source, body),
                own(header, read)));
    }

    private static String after(String text, int line) {
        int from = 0;
        for (int skipped = 1; skipped < line; skipped++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                return "";
            }
            from = end + 1;
        }
        return text.substring(from);
    }

    /** JBake is loaded when a page has to be read. */
    private synchronized JBakeReader jbake() {
        if (jbake == null) {
            jbake = new JBakeReader(folder, settings);
        }
        return jbake;
    }

    /** JBake's pages need no title; here one is what leads to a page. */
    private static String title(String source, String body) {
        Matcher heading = HEADING.matcher(body);
        String words = heading.find()
                ? MARKS.matcher(Optional.ofNullable(heading.group(1)).orElseGet(() -> heading.group(2)))
                        .replaceAll("")
                        .strip()
                : "";
        return words.isEmpty() ? JBakeSettings.stem(source).replaceAll("[-_]+", " ") : words;
    }

    /**
     * The instant before which the page is not published. Unlike in JBake, a published post waits for its date too, so that it can be
     * written ahead.
     */
    private Optional<Instant> waitsUntil(ContentPage page, Header header) {
        boolean dated = rules.isDated(header) || page.isPost();
        return page.publication().at().filter(at -> dated && !page.draft());
    }

    private List<String> tags(Header header) {
        boolean hyphens = settings.jbake().filter(JBakeSettings::sanitizesTags).isPresent();
        return header.value("tags").stream()
                .flatMap(value -> Stream.of(value.text().split(",")))
                .map(String::strip)
                .map(tag -> hyphens ? tag.replace(' ', '-') : tag)
                .filter(tag -> !tag.isEmpty())
                .map(SourceText::composed)
                .distinct()
                .toList();
    }

    private static ContentPage.OwnKeys own(Header header, Optional<DocumentModel> read) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, Object> parsed = new TreeMap<>();
        header.values().forEach((key, value) -> {
            if (!OWN_KEYS.contains(key)) {
                texts.put(key, value.text());
                if (value.text().startsWith("{")) {
                    read.map(model -> model.get(key))
                            .filter(Map.class::isInstance)
                            .flatMap(HeaderJson::copied)
                            .ifPresent(json -> parsed.put(key, json));
                }
            }
        });
        return new ContentPage.OwnKeys(texts, parsed);
    }
}
