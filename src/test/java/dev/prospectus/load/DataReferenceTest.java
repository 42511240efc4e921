package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors find their way in docs/DATA.md: its contents name every section, and its links lead to one. */
final class DataReferenceTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^(##|###) (.+)$");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    @Test
    void contentsNameEverySectionInItsOrder() throws IOException {
        String text = text();
        String contents = text.substring(text.indexOf("## Contents\n"), text.indexOf("## How values"));

        assertThat(contents.lines().filter(line -> !line.isBlank()).skip(1))
                .containsExactlyElementsOf(headings(text)
                        .dropWhile(heading -> !heading.startsWith("## How values"))
                        .map(DataReferenceTest::entry)
                        .toList());
    }

    @Test
    void linksLeadToSections() throws IOException {
        String text = text();
        List<String> anchors = headings(text)
                .map(heading -> anchor(heading.substring(heading.indexOf(' ') + 1)))
                .toList();

        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
        assertThat(anchors).doesNotHaveDuplicates();
    }

    private static String text() throws IOException {
        return CODE.matcher(Files.readString(Path.of("docs", "DATA.md"))).replaceAll("");
    }

    private static Stream<String> headings(String text) {
        return HEADING.matcher(text).results().map(heading -> heading.group());
    }

    private static String entry(String heading) {
        String title = heading.substring(heading.indexOf(' ') + 1);
        return (heading.startsWith("###") ? "  - [" : "- [") + title + "](#" + anchor(title) + ")";
    }

    /** As git hosts make it: letters, digits and hyphens of the heading, in lower case. */
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
