package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases ANY_CASE =
            Phrases.inAnyCase("fully booked", "now fully booked", "sold out", "fee of £");

    @Test
    void phraseIsFoundWhateverSeparatesItsWords() {
        assertThat(found(ANY_CASE, "FULLY\nBOOKED, fully-booked, **Fully** booked."))
                .containsExactly("FULLY\nBOOKED", "fully-booked", "Fully** booked");
    }

    @Test
    void partsOfWordsAreNotFound() {
        assertThat(found(ANY_CASE, "resold out; sold outside; fullybooked; fully, booked"))
                .isEmpty();
    }

    @Test
    void longestPhraseIsFoundAndNothingInsideIt() {
        assertThat(found(ANY_CASE, "It is now fully booked")).containsExactly("now fully booked");
    }

    @Test
    void signAtTheEndNeedsNoSpaceAfterIt() {
        assertThat(found(ANY_CASE, "a fee of £120")).containsExactly("fee of £");
    }

    @Test
    void asWrittenMeansTheCaseAndTheHyphens() {
        Phrases mistakes = Phrases.asWritten(List.of("Tas", "T.R.G.", "head teacher"));

        assertThat(found(mistakes, "Tas, TAs, Tasmania, T.R.G. and head\nteacher, head-teacher, Head teacher"))
                .containsExactly("Tas", "T.R.G.", "head\nteacher");
    }

    private static List<String> found(Phrases phrases, String text) {
        List<String> found = new ArrayList<>();
        phrases.find(WordIndex.of(text), (from, to, phrase) -> found.add(text.substring(from, to)));
        return found;
    }
}
