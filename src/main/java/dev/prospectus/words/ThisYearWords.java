package dev.prospectus.words;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Programme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        return Phrase.at(asOf, ahead, new TreeMap<>(Map.of(begins, within, ends, "")));
    }
}
