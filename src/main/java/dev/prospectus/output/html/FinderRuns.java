package dev.prospectus.output.html;

import dev.prospectus.finder.When;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import java.time.Instant;
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
        Phrase last = line(offer, edition.asOf());
        List<FinderOutcomeView.Run> runs = new ArrayList<>();
        runs.add(new FinderOutcomeView.Run("", last));
        for (Instant change : edition.changes(offer)) {
            Phrase line = line(offer, change);
            if (!line.equals(last)) {
                runs.add(new FinderOutcomeView.Run(change.toString(), line));
                last = line;
            }
        }
        return runs.stream().allMatch(run -> run.line().equals(NONE)) ? List.of() : List.copyOf(runs);
    }

    private Phrase line(OfferId offer, Instant at) {
        return edition.catalogue().currentCohorts(offer, at).stream()
                .findFirst()
                .filter(run -> When.of(edition.rules().status(run, at)) != When.NEXT_YEAR)
                .flatMap(this::line)
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
