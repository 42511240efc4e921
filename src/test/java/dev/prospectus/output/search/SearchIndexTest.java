package dev.prospectus.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The index of the sample hub in this repository's root. */
class SearchIndexTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Edition EDITION = new Edition(
            Loader.load(Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(AS_OF)))
                    .catalogue(),
            AS_OF,
            new Assets(Map.of()),
            path -> Optional.empty());
    private static final Catalogue CATALOGUE = EDITION.catalogue();
    private static final List<SearchEntry> ENTRIES = SearchIndex.entries(EDITION);

    @Test
    void everythingAReaderMayLookForIsThere() {
        assertThat(CATALOGUE.programmes())
                .allSatisfy(programme -> assertThat(titles()).contains(programme.title()));
        assertThat(CATALOGUE.offers())
                .allSatisfy(offer ->
                        assertThat(titles()).contains(CATALOGUE.title(offer).orElseThrow()));
        assertThat(CATALOGUE.pathways())
                .allSatisfy(pathway -> assertThat(titles()).contains(pathway.title()));
        assertThat(CATALOGUE.pages()).allSatisfy(page -> assertThat(titles()).contains(page.title()));
        assertThat(CATALOGUE.glossary())
                .allSatisfy(term -> assertThat(titles()).anyMatch(title -> title.startsWith(term.term())));
        assertThat(titles()).contains("Privacy");
    }

    @Test
    void nothingIsThereTwiceAndPastRunsAreNotThere() {
        assertThat(ENTRIES).extracting(SearchEntry::url).doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(SearchEntry::url).noneMatch(url -> url.contains("/2025-26-"));
        assertThat(ENTRIES).extracting(SearchEntry::url).anyMatch(url -> url.contains("/2026-27-"));
    }

    @Test
    void aRunIsFoundByPlaceMonthsModeAndWhomItIsFor() {
        assertThat(ENTRIES)
                .filteredOn(entry ->
                        entry.words().contains("Eastmere") && entry.words().contains("December 2026"))
                .isNotEmpty()
                .allMatch(entry -> entry.url().contains("/2026-27-"))
                .allMatch(entry -> entry.words().stream().anyMatch(word -> word.contains("eacher")));
        assertThat(ENTRIES)
                .flatExtracting(SearchEntry::words)
                .as("what is past")
                .doesNotContain("September 2026")
                .contains("Online", "In person");
    }

    @Test
    void aProgrammeIsFoundByAllThatIsSaidOfIt() {
        for (Programme programme : CATALOGUE.programmes()) {
            String text = ENTRIES.stream()
                    .filter(entry -> entry.title().equals(programme.title()))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(List.of(
                            programme.outcomes().stream().map(Outcome::text).toList(),
                            programme.expectations().orElse(List.of()),
                            programme.eligibility().criteria(),
                            programme.eligibility().preferred()))
                    .allSatisfy(said -> assertThat(said).allMatch(text::contains));
        }
    }

    @Test
    void whatCanBeBookedSaysHowBookingStands() {
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.group() == SearchEntry.Group.PROGRAMMES)
                .allMatch(entry -> entry.status().isPresent());
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.group() != SearchEntry.Group.PROGRAMMES)
                .allMatch(entry -> entry.status().isEmpty());
    }

    @Test
    void anIdeaIsFoundByEachOfItsNames() {
        Synonyms synonyms = new Synonyms(List.of(
                term("TRG", Optional.of("teacher research group"), "work group"),
                term("TA", Optional.of("teaching assistant"))));
        assertThat(synonyms.expand(entry("A work group of schools", "")))
                .containsExactly("TRG", "teacher research group", "work group");
        assertThat(synonyms.expand(entry("For teaching assistants", ""))).containsExactly("TA", "teaching assistant");
        assertThat(synonyms.expand(entry("Statistics", "taking part"))).isEmpty();
    }

    @Test
    void theSampleHubsAbbreviationsAreFound() {
        for (String word : List.of("SKTM", "ECT", "TRG", "TA")) {
            assertThat(expanded(word)).as(word).isNotEmpty();
        }
    }

    @Test
    void theIndexIsOneDocumentThatIsTheSameEveryTime() {
        List<Output> outputs = new SearchIndex().plan(EDITION);
        assertThat(outputs).singleElement().isInstanceOf(Output.Bytes.class);
        Output.Bytes index = (Output.Bytes) outputs.get(0);
        assertThat(index.path()).hasToString("search/index.json");
        String json = new String(index.bytes().get(), StandardCharsets.UTF_8);
        assertThat(json).startsWith("{\"groups\":[\"Programmes\",\"Pathways\",\"Pages and news\",\"Words\"],");
        assertThat(json).isEqualTo(new String(index.bytes().get(), StandardCharsets.UTF_8));
        assertThat(json).doesNotContain("<p>", "&amp;");
    }

    private static List<String> expanded(String word) {
        Synonyms synonyms = new Synonyms(CATALOGUE.glossary());
        Predicate<SearchEntry> found =
                entry -> synonyms.expand(entry).contains(word) && entry.group() == SearchEntry.Group.PROGRAMMES;
        return ENTRIES.stream().filter(found).map(SearchEntry::title).toList();
    }

    private static List<String> titles() {
        return ENTRIES.stream().map(SearchEntry::title).toList();
    }

    private static SearchEntry entry(String title, String text) {
        return new SearchEntry(SearchEntry.Group.PAGES, title, "/x/", List.of(), text, Optional.empty());
    }

    private static GlossaryTerm term(String term, Optional<String> full, String... synonyms) {
        return new GlossaryTerm(term, full, "Meaning.", List.of(synonyms), List.of());
    }
}
