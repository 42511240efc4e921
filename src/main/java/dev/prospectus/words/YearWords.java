package dev.prospectus.words;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which years an offer runs that does not run every year. */
public final class YearWords {

    private final Edition edition;

    public YearWords(Edition edition) {
        this.edition = edition;
    }

    /** "Every second year, next in 2027-28", "Every second year: this year, then 2028-29"; nothing for what may run in any year. */
    public Optional<Phrase> rhythm(OfferId offer) {
        return alternation(offer)
                .map(years -> inTime(
                        offer,
                        years,
                        next -> "Every " + EligibilityWords.ordinal(years.every()) + " year"
                                + (next.now() ? ": this year, then " : ", next in ") + next.year()));
    }

    /** "Next in 2027-28". */
    public Optional<Phrase> next(OfferId offer) {
        return alternation(offer).map(years -> inTime(offer, years, next -> "Next in " + next.year()));
    }

    private Phrase inTime(OfferId offer, Alternation years, Function<Next, String> words) {
        Set<AcademicYear> known = edition.catalogue().cohorts(offer).stream()
                .map(Cohort::id)
                .map(id -> id.year())
                .collect(Collectors.toSet());
        AcademicYear year = AcademicYear.of(edition.today());
        List<Instant> turns = new ArrayList<>(List.of(edition.asOf()));
        for (AcademicYear end = year; turns.size() <= years.every() + 1; end = end.next()) {
            turns.add(end.endsAt(edition.zone()));
        }
        return new Phrase(Rollover.over(
                turns,
                turn -> turn,
                turn -> Rollover.of(new Phrase.Part(
                        words.apply(Next.of(
                                years,
                                AcademicYear.of(turn.atZone(edition.zone()).toLocalDate()),
                                known)),
                        Optional.empty()))));
    }

    /**
     * The first year that is not under way with a run of its own.
     *
     * @param now whether the one under way has one
     */
    private record Next(AcademicYear year, boolean now) {

        static Next of(Alternation years, AcademicYear now, Set<AcademicYear> known) {
            boolean runs = years.includes(now) && known.contains(now);
            return new Next(years.next(runs ? now.next() : now), runs);
        }
    }

    private Optional<Alternation> alternation(OfferId offer) {
        return edition.catalogue().programme(offer.programme()).flatMap(programme -> programme.runsIn(offer));
    }
}
