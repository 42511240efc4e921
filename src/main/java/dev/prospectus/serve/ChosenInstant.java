package dev.prospectus.serve;

import dev.prospectus.model.AsOf;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;

/** An instant as somebody chose it in a page of the preview. */
final class ChosenInstant {

    /** No notation of an instant is longer. */
    static final int LONGEST = 40;

    static final String WRONG = "Choose a day and a time between 2000 and 2100.";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ChosenInstant() {}

    /** Empty for what is no instant, or far from any that a catalogue tells of. */
    static Optional<AsOf> of(String text) {
        AsOf chosen;
        try {
            chosen = AsOf.parse(text);
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
        int year = chosen.in(ZoneOffset.UTC).atZone(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(chosen);
    }
}
