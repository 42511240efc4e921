package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The base site, which uses every key, as it is published: page by page in {@code sites/base-expected}. Style sheets and
 * scripts are left out, and their hashes in pages are replaced, so that a change of colour is not a change of every page. Of
 * calendars those of all dates stand for all.
 */
final class WholeSiteTest {

    private static final Path EXPECTED = Golden.RESOURCES.resolve("sites").resolve("base-expected");

    private static final Path ARTS_HUB = Golden.RESOURCES.resolve("sites").resolve("arts-hub");

    /** Words of one subject and of the schools of one country, none of which the arts hub writes. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "£|(?<![\\p{L}\\d-])(?:maths?|mathematic\\w*|mastery|primary|secondary|sktm|ncetm|gcse|key stages?|ks[1-5]|ofsted|england"
                    + "|wales|scotland|united kingdom|british|headteachers?|post-16|sixth form|early years|early career"
                    + "|reception|academy|academies|local authorit\\w+|years? \\d{1,2}|pounds?|state-funded"
                    + "|independent schools?|governors?)(?![\\p{L}\\d-])",
            Pattern.CASE_INSENSITIVE);

    /** What the arts hub has other nouns for, as words of a text. */
    private static final Pattern RENAMED =
            Pattern.compile("(?<![\\w/.=?&_-])(?:programme|school|phase)s?(?![\\w/=_-])", Pattern.CASE_INSENSITIVE);

    /** Names of classes, fields and kinds, which no reader sees. */
    private static final Pattern READ_BY_MACHINES =
            Pattern.compile("\\s(?:class|id|name|for|href|src|data-[a-z-]+)=(?:\"[^\"]*\"|'[^']*')|</?[a-z]+>");

    /** What somebody reads of a file whose keys no hub renames. */
    private static final Pattern READ_BY_PEOPLE =
            Pattern.compile("\"(?:description|summary|title|label|text)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    Path temp;

    @Test
    void theBaseSiteIsPublishedAsReviewed() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path out = temp.resolve("out");
        BuildReport report = build(site, out);
        assertThat(report.publication())
                .as(GoldenFindings.text(report.findings()))
                .isPresent();
        NavigableSet<String> published = pages(out);
        for (String page : published) {
            Golden.assertMatches(
                    EXPECTED.resolve(page), withoutHashes(Files.readString(out.resolve(page), StandardCharsets.UTF_8)));
        }
        if (Boolean.getBoolean("golden.update")) {
            for (String page : pages(EXPECTED)) {
                if (!published.contains(page)) {
                    Files.delete(EXPECTED.resolve(page));
                }
            }
        }
        assertThat(pages(EXPECTED)).isEqualTo(published);
    }

    /**
     * A hub of another field and country, with its own words, currency and law: which pages it has, and those on which the words
     * meet most.
     */
    @Test
    void aHubOfAnotherFieldIsPublishedInItsOwnWords() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), ARTS_HUB);
        Path out = temp.resolve("out");
        BuildReport report = build(site, out);
        assertThat(report.findings()).as(GoldenFindings.text(report.findings())).isEmpty();
        Path expected = ARTS_HUB.resolveSibling("arts-hub-expected");
        Golden.assertMatches(expected.resolve("pages.txt"), String.join("\n", pages(out)) + "\n");
        for (String page : List.of(
                "programmes/index.html",
                "programmes/artist-residency/index.html",
                "programmes/for/gaeltacht-teacher/index.html",
                "find/junior-classes/index.html")) {
            Golden.assertMatches(
                    expected.resolve(page), withoutHashes(Files.readString(out.resolve(page), StandardCharsets.UTF_8)));
        }
    }

    /** Nor does any of its pages speak of mathematics, of schools in England or of pounds, unless its own files do. */
    @Test
    void aHubOfAnotherFieldHasNoWordOfMathsOrOfSchoolsInEngland() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), ARTS_HUB);
        Path out = temp.resolve("out");
        build(site, out);
        assertThat(found(site)).as("words in the hub's own files").isEmpty();

        assertThat(pages(out)).hasSizeGreaterThan(50);
        assertThat(found(out)).isEmpty();
    }

    /** What it calls programmes, schools and phases stands wherever pages speak for themselves; only its own texts have the others. */
    @Test
    void aHubThatRenamesProgrammesSchoolsAndPhasesHasTheOthersNowhere() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), ARTS_HUB);
        List<String> own = textsWith(RENAMED, site);
        assertThat(own).isNotEmpty().noneMatch(text -> text.matches("(?i).*\\b(programme|phase)s?\\b.*"));
        Path out = temp.resolve("out");
        build(site, out);

        List<String> found = new ArrayList<>();
        for (String page : pages(out)) {
            String whole = Files.readString(out.resolve(page), StandardCharsets.UTF_8);
            String text = page.startsWith("api/")
                    ? READ_BY_PEOPLE
                            .matcher(whole)
                            .results()
                            .map(read -> read.group(1))
                            .collect(Collectors.joining("\n"))
                    : READ_BY_MACHINES.matcher(whole).replaceAll("");
            for (String words : own) {
                text = text.replaceAll("(?i)" + Pattern.quote(words), "");
            }
            String left = text;
            RENAMED.matcher(left)
                    .results()
                    .forEach(word ->
                            found.add(page + ": " + left.substring(Math.max(0, word.start() - 30), word.end())));
        }
        assertThat(found).isEmpty();
        assertThat(Files.readString(out.resolve("programmes/index.html"), StandardCharsets.UTF_8))
                .contains("<h1>Courses</h1>", "Age group");
    }

    /** The values in files of a site that have a word, the longest first. */
    private static List<String> textsWith(Pattern word, Path site) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    Stream.of(line.replaceFirst("^[\\s-]*(?:[\\w-]+: )?", ""), line)
                            .flatMap(value -> Stream.of(value.split("[{},\\[\\]]|\\w+: |\\. ")))
                            .map(value -> value.replaceAll("^[\\s\"-]+|[\\s\".]+$", ""))
                            .filter(value -> word.matcher(value).find() && value.contains(" "))
                            .forEach(texts::add);
                }
            }
        }
        texts.sort(Comparator.comparing(String::length).reversed());
        return texts;
    }

    /** Each word of maths or of schools in England, with the file that has it. */
    private static List<String> found(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(".*\\.(html|json|svg|txt|yml|md)")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    ELSEWHERE.matcher(text).results().forEach(word -> found.add(name + ": " + word.group()));
                }
            }
        }
        return found;
    }

    private static BuildReport build(Path site, Path out) throws IOException {
        return SiteBuilder.build(
                new BuildRequest(
                        site,
                        AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                        Optional.empty(),
                        false,
                        Severity.WARNING,
                        2),
                out);
    }

    private static NavigableSet<String> pages(Path folder) throws IOException {
        NavigableSet<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*\\.(html|json|xml|txt|ics|atom|svg)")
                            && !name.startsWith("assets/")
                            && !name.startsWith("feeds/statuses/")
                            && !name.matches("ics/.+/.+"))
                    .forEach(pages::add);
        }
        return pages;
    }

    private static String withoutHashes(String page) {
        return page.replace("\r\n", "\n").replaceAll("(assets/[a-z0-9-]+)\\.[0-9a-f]{10}\\.", "$1.HASH.");
    }
}
