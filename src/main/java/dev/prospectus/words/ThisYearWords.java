package dev.prospectus.words;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Programme;
import dev.prospectus.words.Rollover.Change;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is true of one academic year and expires with it. */
public final class ThisYearWords {

    private final ZoneId zone;
    private final Instant asOf;

    public ThisYearWords(ZoneId zone, Instant asOf) {
        this.zone = zone;
        this.asOf = asOf;
    }

    /** "New in 2026-27", then "New this year", then nothing. */
    public Phrase fresh(Programme programme) {
        return programme
                .work()
                .newIn()
                .map(year -> until(year, "New in " + year, "New this year"))
                .orElse(Phrase.NOTHING);
    }

    /** "Focus in 2026-27: number", then "Focus this year: number", for each year that is not over. */
    public List<Phrase> focus(Programme programme) {
        return programme.work().focus().entrySet().stream()
                .map(entry -> until(
                        entry.getKey(),
                        "Focus in " + entry.getKey() + ": " + entry.getValue(),
                        "Focus this year: " + entry.getValue()))
                .filter(Phrase::said)
                .toList();
    }

    private Phrase until(AcademicYear year, String ahead, String within) {
        Instant begins = year.firstDay().atStartOfDay(zone).toInstant();
        Instant ends = year.endsAt(zone);
        List<Change<Phrase.Part>> changes = new ArrayList<>();
        if (asOf.isBefore(begins)) {
            changes.add(new Change<>(begins, part(within)));
        }
        if (asOf.isBefore(ends)) {
            changes.add(new Change<>(ends, part("")));
        }
        String now = asOf.isBefore(begins) ? ahead : asOf.isBefore(ends) ? within : "";
        return new Phrase(new Rollover<>(part(now), changes));
    }

    private static Phrase.Part part(String words) {
        return new Phrase.Part(words, Optional.empty());
    }
}
