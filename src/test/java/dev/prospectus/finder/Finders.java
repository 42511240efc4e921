package dev.prospectus.finder;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeBuilder;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.words.ReasonWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finders of one autumn day, and their verdicts in words. */
final class Finders {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T12:00:00Z");
    private static final ReasonWords WORDS =
            new ReasonWords(Finders::title, BuiltInVocabulary.get().naming().nouns());

    private Finders() {}

    static Finder of(Catalogue catalogue) {
        return new Finder(catalogue, offer -> catalogue.site().bookingRules().status(catalogue.cohorts(offer), AUTUMN));
    }

    /** {@code RightNow[reasons=[For teachers in primary schools.], criteria=[]]}. */
    static String told(Suitability suitability) {
        boolean hasCriteria =
                suitability instanceof Suitability.RightNow || suitability instanceof Suitability.CannotTell;
        return suitability.getClass().getSimpleName() + "[reasons=" + reasons(suitability)
                + (hasCriteria ? ", criteria=" + WORDS.of(suitability.criteria()) : "") + "]";
    }

    static String reasons(Suitability suitability) {
        return WORDS.of(suitability.reasons()).toString();
    }

    static String first(Suitability suitability) {
        return WORDS.first(suitability).map(Object::toString).orElse("");
    }

    /** Answers of a teacher in a primary school. */
    static SchoolAnswers randomAnswers(ModelGenerator random) {
        List<String> holds = random.someOf(List.of("p", "q"));
        return new SchoolAnswers(
                Phases.PRIMARY,
                Roles.TEACHER,
                Optional.empty(),
                SchoolAnswers.Career.UNKNOWN,
                random.listOf(0, 3, () -> randomCompletion(random)),
                Set.copyOf(random.listOf(0, 1, random::offer)),
                Set.copyOf(holds),
                Set.copyOf(random.someOf(List.of("p", "q").stream()
                        .filter(words -> !holds.contains(words))
                        .toList())));
    }

    static SchoolAnswers.Completion randomCompletion(ModelGenerator random) {
        return new SchoolAnswers.Completion(random.offer(), random.maybe(0.8, random::since));
    }

    private static String title(OfferId offer) {
        return ProgrammeBuilder.title(offer.programme().value())
                + offer.strand()
                        .map(strand -> ": " + ProgrammeBuilder.title(strand))
                        .orElse("");
    }
}
