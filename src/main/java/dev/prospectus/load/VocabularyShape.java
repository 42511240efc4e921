package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Phase;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.model.StrandKind;
import dev.prospectus.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * {@code data/vocabulary.yml}: the words that a site has for what it offers. A list that it has replaces the one that is
 * built in; what it does not have stays as that is.
 */
final class VocabularyShape extends ObjectShape<VocabularyShape.Change> {

    static final VocabularyShape VOCABULARY = new VocabularyShape();

    /** What a file changes of the words that hold without it. */
    interface Change extends UnaryOperator<Vocabulary> {}

    private final Key<Optional<List<Phase>>> phases = optional(
            "phases",
            words("phases", "phase", new WordShapes.PhaseShape()),
            "phases of schooling, in the order in which pages tell them");
    private final Key<Optional<List<Nested<Role>>>> roles = optional(
            "roles", words("roles", "role", new WordShapes.RoleShape()), "who takes part, in the order of pages");
    private final Key<Optional<List<Nested<SchoolType>>>> schoolTypes = optional(
            "school-types",
            words("school types", "school type", new WordShapes.SchoolTypeShape()),
            "kinds of schools that eligibility tells apart");
    private final Key<Optional<List<Mode>>> modes =
            optional("modes", words("modes", "mode", new WordShapes.ModeShape()), "how people meet");
    private final Key<Optional<List<StrandKind>>> strandKinds = optional(
            "strand-kinds",
            words("kinds of strands", "kind of strand", new WordShapes.StrandKindShape()),
            "why a programme has parts");
    private final Key<Optional<List<PlaceUnit>>> placeUnits = optional(
            "place-units",
            words("units", "unit of places", new WordShapes.PlaceUnitShape()),
            "what places are counted in");
    private final Key<Optional<List<AccessFeature>>> accessFeatures = optional(
            "access-features",
            words("access features", "access feature", new WordShapes.AccessFeatureShape()),
            "what places and runs have for people with access needs");
    private final Key<Optional<SchoolYears>> years =
            optional("school-years", new WordShapes.SchoolYearsShape(), "what the years of schooling are called");
    private final Key<Optional<List<String>>> subject = optional(
            "subject", listOfAtLeastOne("words", text()), "words for what is taught, which checks of texts know");

    private final Key<Optional<NounShapes.Change>> nouns =
            optional("nouns", NounShapes.NOUNS, "what pages say for \"programme\", \"school\" and \"phase\"");

    private VocabularyShape() {
        super("a vocabulary");
    }

    private static <T> Shape<List<T>> words(String plural, String kind, Shape<Function<String, T>> shape) {
        return registry(plural, id(kind, "an-id", Function.<String>identity()), shape, (id, entry) -> entry.apply(id));
    }

    @Override
    protected void check(Values values, Problems problems) {
        new VocabularyFaults("phase", problems).in(values.node(phases));
        new VocabularyFaults("role", problems).in(values.node(roles));
        new VocabularyFaults("school type", problems).in(values.node(schoolTypes));
        new VocabularyFaults("mode", problems).in(values.node(modes));
        new VocabularyFaults("kind of strand", problems).in(values.node(strandKinds));
        new VocabularyFaults("unit of places", problems).in(values.node(placeUnits));
        new VocabularyFaults("access feature", problems).in(values.node(accessFeatures));
    }

    @Override
    protected Change create(Values values) {
        return without -> new Vocabulary(
                values.get(phases).orElse(without.phases()),
                values.get(roles).map(Nested::all).orElse(without.roles()),
                values.get(schoolTypes).map(Nested::all).orElse(without.schoolTypes()),
                values.get(modes).orElse(without.modes()),
                values.get(strandKinds).orElse(without.strandKinds()),
                values.get(placeUnits).orElse(without.placeUnits()),
                values.get(accessFeatures).orElse(without.accessFeatures()),
                new Vocabulary.Naming(
                        values.get(years).orElse(without.naming().years()),
                        values.get(subject).orElse(without.naming().subject()),
                        values.get(nouns)
                                .map(change -> change.apply(without.naming().nouns()))
                                .orElse(without.naming().nouns())));
    }
}
