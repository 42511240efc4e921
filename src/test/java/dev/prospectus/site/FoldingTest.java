package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Folding;
import dev.prospectus.words.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words are compared in the same way by Java, which sorts titles, and in the browser, which searches and sorts them again. */
@Tag("browser")
final class FoldingTest {

    /** Letters of Europe: Latin with all its extensions, Greek, Cyrillic, and forms of them. */
    private static final List<String> LETTERS = IntStream.of(0x20, 0x1E00, 0xFB00)
            .flatMap(first -> IntStream.range(first, first == 0x20 ? 0x530 : first + 0x100))
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .toList();

    private static final List<String> TITLES = List.of(
            "Zebra",
            "Éveil",
            "Eveil again",
            "Łódź visit",
            "lodgers",
            "Lumen",
            "Ørsted school",
            "Oral work",
            "Otters",
            "Ynys Môn work group",
            "Ynys Mona",
            "Größe",
            "Grosses",
            "Æbelø",
            "Adam",
            "Aegean",
            "7 ways",
            "“Ask away”: questions",
            "Primary – all of it",
            "Primary",
            "Primary leads",
            "Subject Knowledge: Teachers",
            "Subject Knowledge for Teachers",
            "subject knowledge",
            "Cre\u0300me plans",
            "Crème brûlée",
            "Crematoria");

    @Test
    void theBrowserFoldsEveryLetterAsJavaDoes() throws IOException {
        String module =
                Files.readString(Path.of("templates/assets/fold.js")).replace("export const fold", "window.fold");
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            visit.page().evaluate("() => {" + module + "}");
            assertThat(visit.page().evaluate("letters => letters.map(letter => window.fold(letter))", LETTERS))
                    .isEqualTo(LETTERS.stream().map(Folding::of).toList());
        }
    }

    @Test
    void theBrowserSortsTitlesAsJavaDoes() {
        List<String> sorted = TITLES.stream().sorted(Listing.A_TO_Z).toList();
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            assertThat(visit.page().evaluate("all => all.sort(new Intl.Collator('en-GB').compare)", TITLES))
                    .isEqualTo(sorted);
        }
        assertThat(sorted).startsWith("“Ask away”: questions", "7 ways", "Adam").endsWith("Zebra");
        assertThat(sorted).containsSubsequence("Éveil", "Eveil again", "Größe");
    }
}
