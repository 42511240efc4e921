package dev.prospectus.output.html.finder;

import dev.prospectus.finder.When;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when and where the run takes place that a school can act on: by now, and whenever another takes its place. */
final class FinderRuns {

    private static final Phrase NONE = Phrase.of("");

    private final Edition edition;
    private final RunWords words;

    FinderRuns(Edition edition) {
        this.edition = edition;
        this.words = new RunWords(edition);
    }

    /** Empty when there is nothing to tell at any time. */
    List<FinderOutcomeView.Run> of(OfferId offer) {
        List<FinderOutcomeView.Run> runs = new ArrayList<>();
        Phrase last = NONE;
        for (OfferBooking.Span span : edition.booking(offer).spans()) {
            Phrase line = line(span);
            if (runs.isEmpty() || !line.equals(last)) {
                runs.add(new FinderOutcomeView.Run(
                        runs.isEmpty() ? "" : span.from().toString(), line));
                last = line;
            }
        }
        return runs.stream().allMatch(run -> run.line().equals(NONE)) ? List.of() : List.copyOf(runs);
    }

    private Phrase line(OfferBooking.Span span) {
        return span.best()
                .filter(run -> When.of(run.statusAt(span.from())) != When.NEXT_YEAR)
                .flatMap(run -> line(run.cohort()))
                .orElse(NONE);
    }

    /** "Starts 5 November 2026. In person, Eastmere." */
    private Optional<Phrase> line(Cohort run) {
        Optional<String> where = words.where(run);
        return words.starts(run)
                .map(starts -> starts.with(where.map(place -> ". " + place).orElse("") + "."))
                .or(() -> where.map(place -> Phrase.of(place + ".")));
    }
}
