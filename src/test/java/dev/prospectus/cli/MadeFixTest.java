package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import org.junit.jupiter.api.Test;

class MadeFixTest {

    @Test
    void eachChangeOfSpacesIsToldForWhatItIs() {
        assertThat(words("", " ")).isEqualTo("put in the space that was missing");
        assertThat(words("   ", " ")).isEqualTo("left out 2 spaces too many");
        assertThat(words(" ", "  ")).isEqualTo("put in a space");
        assertThat(words("\t", "  ")).startsWith("a tab").endsWith(" is now 2 spaces");
        assertThat(words("\u00A0", " ")).isEqualTo("a no-break space (U+00A0) is now a space");
        assertThat(words("\u200B", "")).isEqualTo("a zero-width space (U+200B) is left out");
        assertThat(words("titel", "title")).isEqualTo("'titel' is now 'title'");
        assertThat(words(" (FULL)", "")).isEqualTo("'(FULL)' is left out");
        assertThat(words("", "\"")).isEqualTo("put in '\"'");
    }

    private static String words(String was, String becomes) {
        return MadeFix.words(new Edit(new SourceLocation("data/venues.yml", 1, 1), was, becomes));
    }
}
