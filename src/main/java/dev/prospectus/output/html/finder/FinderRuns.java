package dev.prospectus.output.html.finder;

import dev.prospectus.finder.When;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.YearWords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells when and where the run takes place that a school can best act on, once for all outcomes that name its offer. */
final class FinderRuns {

    private final Edition edition;
    private final RunWords words;
    private final YearWords years;
    private final Map<OfferId, Phrase> lines = new ConcurrentHashMap<>();

    FinderRuns(Edition edition) {
        this.edition = edition;
        this.words = new RunWords(edition);
        this.years = new YearWords(edition);
    }

    /** A sentence or two; at times when no run can be acted on before next year, only the year that an offer runs in next, if it does
     * not run every year. */
    Phrase of(OfferId offer) {
        return lines.computeIfAbsent(
                offer, key -> Phrase.over(edition.booking(key).spans(), span -> line(key, span)));
    }

    private Phrase line(OfferId offer, OfferBooking.Span span) {
        if (When.of(span.status()) == When.LATER) {
            return years.next(offer).map(next -> next.with(".")).orElse(Phrase.NOTHING);
        }
        return span.best()
                .filter(run -> When.of(run.statusAt(span.from())) != When.LATER)
                .flatMap(run -> line(run.cohort()))
                .orElse(Phrase.NOTHING);
    }

    /** "Starts 5 November 2026. In person, Eastmere." */
    private Optional<Phrase> line(Cohort run) {
        Optional<String> where = words.where(run);
        return words.starts(run)
                .map(starts -> starts.with(where.map(place -> ". " + place).orElse("") + "."))
                .or(() -> where.map(place -> Phrase.of(place + ".")));
    }
}
