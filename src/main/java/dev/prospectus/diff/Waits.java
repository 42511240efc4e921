package dev.prospectus.diff;

import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.util.Optional;

/** What is said of something new that readers may not know of yet. */
final class Waits {

    private Waits() {}

    static String words(Side side, Optional<LocalDate> publishFrom, String words) {
        return publishFrom
                .filter(day -> day.isAfter(side.whole().today()))
                .map(day -> words + " (published from " + DateWords.day(day) + ")")
                .orElse(words);
    }
}
