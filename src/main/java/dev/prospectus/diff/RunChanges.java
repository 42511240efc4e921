package dev.prospectus.diff;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs: their dates, places, venues and what else their pages say. */
final class RunChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        return new Section(
                "runs",
                "run",
                "runs",
                new Entries<Cohort>(
                                (side, run) -> side.catalogue()
                                        .title(run)
                                        .orElse(run.id().toString()),
                                run -> run.id().toString(),
                                RunChanges::about,
                                pair -> StatusChange.ofRun(sides, pair.before(), pair.after()))
                        .of(sides, pairing(sides)));
    }

    static Pairing<Cohort> pairing(Sides sides) {
        return sides.read(
                Pairing.of(
                        sides.before().catalogue().cohorts(),
                        sides.after().catalogue().cohorts(),
                        run -> sides.now(run.id()).toString(),
                        run -> run.id().toString(),
                        sides.moved(Routes.PROGRAMMES),
                        List.of(
                                run -> sides.now(run.offer()) + " " + run.id().year() + " " + run.title(),
                                run -> run.sessions().isEmpty() ? "" : sides.now(run.offer()) + " " + run.sessions())),
                run -> DataFiles.cohorts(run.id()));
    }

    private static String about(Side side, Cohort run) {
        RunWords words = new RunWords(side.whole());
        String told = Stream.of(
                        words.where(run),
                        words.starts(run).map(Phrase::words).map(Capitals::inSentence),
                        Optional.of(side.whole().booking(run).status().inText()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Waits.words(side, run.publishFrom(), told);
    }
}
