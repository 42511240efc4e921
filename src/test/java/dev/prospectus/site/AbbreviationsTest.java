package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.GlossaryTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever reads a page of the sample site learns on that page what its abbreviations stand for. */
@Tag("site")
final class AbbreviationsTest {

    private static final SortedMap<String, String> ABBREVIATIONS =
            GlossaryTerm.abbreviations(BuiltSite.catalogue().glossary());

    @Test
    void theGlossaryTellsAbbreviations() {
        assertThat(ABBREVIATIONS)
                .containsEntry("SKTM", "Specialist Knowledge for Teaching Mathematics")
                .containsEntry("ECT", "early career teacher")
                .containsEntry("TRG", "teacher research group")
                .containsEntry("TA", "teaching assistant")
                .containsEntry("TfM", "Teaching for Mastery")
                .doesNotContainKeys("CPD", "Specialist");
    }

    @Test
    void everyPageThatUsesAnAbbreviationSpellsItOut() {
        List<String> problems = new ArrayList<>();
        TreeSet<String> used = new TreeSet<>();
        for (SitePage page : BuiltSite.inFolder().pages()) {
            Element main = page.document().selectFirst("main");
            if (page.isRedirect() || main == null) {
                continue;
            }
            main.select("template, svg, dialog, [hidden]").remove();
            String text = main.text();
            ABBREVIATIONS.forEach((word, full) -> {
                if (Pattern.compile("(?<![\\p{L}\\d])" + word + "s?(?![\\p{L}\\d])")
                        .matcher(text)
                        .find()) {
                    used.add(word);
                    if (!text.toLowerCase(Locale.UK).contains(full.toLowerCase(Locale.UK))) {
                        problems.add(page + ": " + word);
                    }
                }
            });
        }
        assertThat(problems).isEmpty();
        assertThat(used).contains("SKTM", "ECT", "TRG", "TA");
    }
}
