package dev.prospectus.load;

import dev.prospectus.asciidoc.AsciiDoc;
import dev.prospectus.asciidoc.AsciiDocSettings;
import dev.prospectus.asciidoc.AsciiDocSource;
import dev.prospectus.asciidoc.Converted;
import dev.prospectus.jbake.ContentFiles;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.RichText;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FirstFew;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages whose text is AsciiDoc, converted while the site is loaded: what Asciidoctor finds belongs to all other findings. A page that did
 * not change stays the same instance.
 */
final class AsciiDocTexts {

    /** What is said of a file whose header lacks type or status. */
    private static final String NO_KEY = "JBK003";

    private static final String ATTRIBUTES = "asciidoctor.attributes";
    private static final String EXPORT = "asciidoctor.attributes.export";
    private static final String PREFIX = "asciidoctor.attributes.export.prefix";

    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(
            ContentPage before,
            AsciiDocSource source,
            AsciiDocSettings settings,
            ContentPage after,
            List<Converted.Remark> remarks,
            boolean whole) {}

    /** The same files with converted texts, and with findings about these. */
    ContentFiles converted(
            ContentFiles content,
            Optional<JBakeSettings> jbake,
            Function<String, Optional<String>> files,
            AsciiDoc asciiDoc) {
        if (content.pages().stream().noneMatch(AsciiDocTexts::isAsciiDoc)) {
            return content;
        }
        AsciiDocSettings settings = jbake.map(AsciiDocTexts::settings).orElse(AsciiDocSettings.NONE);
        List<ContentPage> pages = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        List<String> unread = new ArrayList<>();
        for (ContentPage page : content.pages()) {
            Optional<Kept> made = isAsciiDoc(page) ? converted(page, settings, files, asciiDoc) : Optional.empty();
            pages.add(made.map(Kept::after).orElse(page));
            made.ifPresent(found -> tell(found, content.bodyLines(), findings));
            made.ifPresent(found -> parts.addAll(found.source().included().keySet()));
            if (isAsciiDoc(page) && made.isEmpty()) {
                unread.add(DataFiles.content(page));
            }
        }
        // A file without a header that others include is a part of them, and no page.
        content.findings().stream()
                .filter(finding -> !finding.code().equals(NO_KEY) || !parts.contains(below(finding)))
                .forEach(findings::add);
        if (!unread.isEmpty()) {
            findings.add(missingPart(unread));
        }
        return new ContentFiles(
                pages,
                content.bodyLines(),
                content.assets(),
                findings.stream().sorted().toList());
    }

    private static String below(Diagnostic finding) {
        String file = finding.location().file();
        return file.substring(file.indexOf('/') + 1);
    }

    private static boolean isAsciiDoc(ContentPage page) {
        return page.body().form() == RichText.Form.ASCIIDOC;
    }

    @SuppressWarnings("ReferenceEquality")
    private Optional<Kept> converted(
            ContentPage page, AsciiDocSettings settings, Function<String, Optional<String>> files, AsciiDoc asciiDoc) {
        Kept old = kept.get(page.source());
        AsciiDocSource source = AsciiDocSource.of(page.source(), page.body().source(), settings, files);
        if (old != null
                && old.before() == page
                && old.source().equals(source)
                && old.settings().equals(settings)) {
            return Optional.of(old);
        }
        Optional<Kept> made = asciiDoc.converted(source, settings)
                .map(found -> new Kept(
                        page,
                        source,
                        settings,
                        page.withBody(page.body().converted(found.html())),
                        found.remarks(),
                        found.whole()));
        made.ifPresent(found -> kept.put(page.source(), found));
        return made;
    }

    private static void tell(Kept made, SortedMap<String, Integer> bodyLines, List<Diagnostic> findings) {
        String file = DataFiles.content(made.before());
        int above = bodyLines.getOrDefault(made.before().source(), 1) - 1;
        for (Converted.Remark remark : made.remarks()) {
            SourceLocation place = remark.line() == 0
                    ? SourceLocation.ofFile(file)
                    : new SourceLocation(file, above + remark.line(), 1);
            String code = LoadCode.ASCIIDOC.code();
            findings.add(
                    made.whole()
                            ? Diagnostic.warning(place, code, remark.message(), remark.fix())
                            : Diagnostic.error(place, code, remark.message(), remark.fix()));
        }
    }

    private static Diagnostic missingPart(List<String> files) {
        return Diagnostic.error(
                SourceLocation.ofFile(files.get(0)),
                LoadCode.NO_ASCIIDOC.code(),
                "AsciiDoc can't be read, since that part of Prospectus is not here: " + FirstFew.of(files, 3),
                "start Prospectus by ./prospectus of a checkout, which fetches the part; of a release, unpack prospectus-asciidoc"
                        + " where it was unpacked itself");
    }

    /** As JBake hands them on. */
    private static AsciiDocSettings settings(JBakeSettings jbake) {
        SortedMap<String, String> attributes = new TreeMap<>();
        if (jbake.isOn(EXPORT)) {
            String prefix = jbake.text(PREFIX).orElse("");
            jbake.values().forEach((key, values) -> {
                if (!key.startsWith("asciidoctor")) {
                    attributes.put(prefix + key.replace('.', '_'), String.join(",", values));
                }
            });
        }
        for (String attribute : jbake.list(ATTRIBUTES)) {
            int sign = attribute.indexOf('=');
            if (!attribute.isBlank()) {
                attributes.put(
                        (sign < 0 ? attribute : attribute.substring(0, sign)).strip(),
                        sign < 0 ? "" : attribute.substring(sign + 1).strip());
            }
        }
        return new AsciiDocSettings(attributes);
    }
}
