package dev.prospectus.output.api;

import dev.prospectus.model.Cohort;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.RunWords;
import java.util.Optional;

/**
 * How full a run is. As on its page, what is taken and left is told only where it says something: not where the hub sets another status,
 * not where places are given to all who apply in time, and not where nobody has counted.
 */
final class PlacesShape {

    private PlacesShape() {}

    static Optional<Cohort> counted(Cohort run) {
        return run.places().filter(places -> places.total() > 0).map(places -> run);
    }

    static Shape<Cohort> of(Edition edition) {
        RunWords words = new RunWords(edition);
        return new Shape<Cohort>("Places", "How full a run is.")
                .with(
                        "total",
                        "How many places there are.",
                        Kinds.NUMBER,
                        run -> places(run).total())
                .maybe(
                        "unit",
                        "What takes a place: an id of the vocabulary.",
                        Kinds.WORD,
                        run -> places(run).unit())
                .maybe(
                        "peoplePerPlace",
                        "How many people come on each.",
                        Values.QUANTITY,
                        run -> places(run).peoplePerPlace())
                .maybe(
                        "taken",
                        "How many are taken, where that is known and counts.",
                        Kinds.NUMBER,
                        run -> words.figures(run).flatMap(Cohort.Places::taken))
                .maybe(
                        "left",
                        "How many are left, where that is known and counts.",
                        Kinds.NUMBER,
                        run -> words.figures(run).flatMap(Cohort.Places::left))
                .flag(
                        "waitingList",
                        "Whether there is a waiting list.",
                        run -> places(run).waitingList())
                .maybe(
                        "waiting",
                        "How many wait.",
                        Kinds.NUMBER,
                        run -> places(run).waiting().filter(number -> number > 0))
                .maybe(
                        "asOf",
                        "The day on which these figures were true.",
                        Kinds.DAY,
                        run -> places(run).asOf());
    }

    private static Cohort.Places places(Cohort run) {
        return run.places().orElseThrow();
    }
}
