package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RolloverTest {

    private static final Instant FIRST = Instant.ofEpochSecond(100);
    private static final Instant SECOND = Instant.ofEpochSecond(200);
    private static final Instant THIRD = Instant.ofEpochSecond(300);

    @Test
    void aValueHoldsUntilTheNextOneComes() {
        Rollover<String> rollover = turning("a", SECOND, "b");
        assertThat(rollover.at(FIRST)).isEqualTo("a");
        assertThat(rollover.at(SECOND.minusNanos(1))).isEqualTo("a");
        assertThat(rollover.at(SECOND)).isEqualTo("b");
        assertThat(rollover.at(THIRD)).isEqualTo("b");
    }

    @Test
    void whatNoLongerDiffersIsNoChange() {
        assertThat(turning("a", SECOND, "A").map(String::toLowerCase)).isEqualTo(Rollover.of("a"));
    }

    /** The second value of each stretch would come after its end, or has come before its beginning. */
    @Test
    void aStretchTellsWhatHoldsInIt() {
        Rollover<String> joined = Rollover.over(
                List.of(FIRST, SECOND, THIRD),
                start -> start,
                start -> start.equals(SECOND) ? turning("early", FIRST, "own") : turning("first", THIRD, "late"));
        assertThat(joined)
                .isEqualTo(new Rollover<>(
                        "first", List.of(new Rollover.Change<>(SECOND, "own"), new Rollover.Change<>(THIRD, "late"))));
    }

    @Test
    void aStretchMayChangeInside() {
        Instant inside = SECOND.plusSeconds(1);
        assertThat(Rollover.over(List.of(FIRST, SECOND), start -> start, start -> turning("a", inside, "b")))
                .isEqualTo(turning("a", inside, "b"));
    }

    @Test
    void jsonIsAFlatArrayOfValuesAndInstants() {
        assertThat(RolloverJson.json(turning(BookingStatus.OPEN, SECOND, BookingStatus.CLOSED)))
                .isEqualTo("[\"open\",200,\"closed\"]");
        assertThat(RolloverJson.json(turning(1, SECOND, 0))).isEqualTo("[1,200,0]");
        assertThat(RolloverJson.json(turning(Optional.empty(), SECOND, List.of("a", LocalDate.of(2026, 10, 1)))))
                .isEqualTo("[null,200,[\"a\",\"2026-10-01\"]]");
    }

    @Test
    void anyTextKeepsItsMeaningInAnAttribute() {
        String text = "\"A\" <B> | C; D = E & 'F' \\ \n";
        assertThat(RolloverJson.attribute(turning("", SECOND, text)))
                .isEqualTo("[200,\"\\\"A\\\" &lt;B&gt; | C; D = E &amp; &#39;F&#39; \\\\ \\u000a\"]");
    }

    @Test
    void aDayToCountToIsThereFromTheStart() {
        Rollover<Phrase.Part> closing = turning(
                new Phrase.Part("Closes on 2 October 2026", Optional.of(LocalDate.of(2026, 10, 2))),
                SECOND,
                new Phrase.Part("", Optional.empty()));
        assertThat(new Phrase(closing).later()).isEqualTo("[[\"Closes on 2 October 2026\",\"2026-10-02\"],200,\"\"]");
    }

    @Test
    void whatStaysIsNoNewsForAScript() {
        assertThat(RolloverJson.attribute(Rollover.of("a"))).isEmpty();
        assertThat(Phrase.of("a").later()).isEmpty();
    }

    @Test
    void aPhraseIsSaidToBeUnknownWhereAReaderExpectsIt() {
        Phrase phrase = Phrase.turning("", SECOND, "Starts 7 October 2026");
        assertThat(phrase.vanishes()).isTrue();
        assertThat(phrase.orUnknown().unknown()).isTrue();
        assertThat(phrase.orUnknown().later()).isEqualTo("[200,\"Starts 7 October 2026\"]");
        assertThat(Phrase.NOTHING.said()).isFalse();
    }

    private static <T> Rollover<T> turning(T first, Instant at, T then) {
        return new Rollover<>(first, List.of(new Rollover.Change<>(at, then)));
    }
}
