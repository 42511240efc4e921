package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.number;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.span;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Phase;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.model.Span;
import dev.prospectus.model.StrandKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The entries of {@code data/vocabulary.yml}. Their names in the file are their ids. */
final class WordShapes {

    static final String WITHIN = "within";
    static final String LABEL = "label";

    private static final Shape<String> ID = id("word", "mentor", Function.<String>identity());

    private WordShapes() {}

    /** What every word has. */
    private abstract static class WordShape<T> extends ObjectShape<Function<String, T>> {

        final Key<String> label = required(
                LABEL, text(), "as in the midst of a sentence; pages begin it with a capital where it stands alone");
        final Key<List<String>> synonyms = optional(
                "synonyms",
                list("words", text()),
                List.of(),
                "other words for the same, for checks of texts and for hints");

        WordShape(String name) {
            super(name);
        }
    }

    static final class PhaseShape extends WordShape<Phase> {

        private final Key<String> schools = required("schools", text(), "what its schools are called, in the plural");
        private final Key<Optional<Span>> years =
                optional("years", span(), "the school years in it, as numbers such as 1-6");

        PhaseShape() {
            super("a phase");
        }

        @Override
        protected Function<String, Phase> create(Values values) {
            return id -> new Phase(id, values.get(label), values.get(schools), values.get(synonyms), values.get(years));
        }
    }

    static final class RoleShape extends WordShape<Nested<Role>> {

        private final Key<String> plural = required("plural", text(), "the same for several people");
        private final Key<Boolean> leadsSchool = optional(
                "leads-school",
                truth(),
                false,
                "true: decides for a whole school, so that the finder tells of everybody's");
        private final Key<Optional<String>> within = optional(
                WITHIN, ID, "another role of this list that they have as well; what is for that one suits them");

        RoleShape() {
            super("a role");
        }

        @Override
        protected Function<String, Nested<Role>> create(Values values) {
            return id -> new Nested<>(
                    id,
                    values.get(within),
                    wider -> new Role(
                            id,
                            values.get(label),
                            values.get(plural),
                            values.get(synonyms),
                            values.get(leadsSchool),
                            wider));
        }
    }

    static final class SchoolTypeShape extends WordShape<Nested<SchoolType>> {

        private final Key<String> plural = required("plural", text(), "the schools themselves, in the plural");
        private final Key<Optional<String>> within =
                optional(WITHIN, ID, "another type of this list that all of them are of as well");

        SchoolTypeShape() {
            super("a school type");
        }

        @Override
        protected Function<String, Nested<SchoolType>> create(Values values) {
            return id -> new Nested<>(
                    id,
                    values.get(within),
                    wider -> new SchoolType(id, values.get(label), values.get(plural), values.get(synonyms), wider));
        }
    }

    static final class ModeShape extends WordShape<Mode> {

        private final Key<Mode.Where> where = required(
                "where",
                choice("place", Mode.Where.values()),
                "where people are: venue, online, both, schools or anywhere");

        ModeShape() {
            super("a mode");
        }

        @Override
        protected Function<String, Mode> create(Values values) {
            return id -> new Mode(id, values.get(label), values.get(synonyms), values.get(where));
        }
    }

    static final class StrandKindShape extends WordShape<StrandKind> {

        private final Key<String> meaning =
                required("meaning", text(), "what it means for a programme to have such parts, in a few words");

        StrandKindShape() {
            super("a kind of strand");
        }

        @Override
        protected Function<String, StrandKind> create(Values values) {
            return id -> new StrandKind(id, values.get(label), values.get(synonyms), values.get(meaning));
        }
    }

    static final class PlaceUnitShape extends WordShape<PlaceUnit> {

        private final Key<String> plural = required("plural", text(), "several of them");

        PlaceUnitShape() {
            super("a unit of places");
        }

        @Override
        protected Function<String, PlaceUnit> create(Values values) {
            return id -> new PlaceUnit(id, values.get(label), values.get(plural), values.get(synonyms));
        }
    }

    static final class AccessFeatureShape extends WordShape<AccessFeature> {

        AccessFeatureShape() {
            super("an access feature");
        }

        @Override
        protected Function<String, AccessFeature> create(Values values) {
            return id -> new AccessFeature(id, values.get(label), values.get(synonyms));
        }
    }

    static final class SchoolYearsShape extends ObjectShape<SchoolYears> {

        private final Key<String> one = required("one", text(), "what stands before one number, such as Year");
        private final Key<String> several = required("several", text(), "what stands before two, such as Years");
        private final Key<List<Map.Entry<Integer, String>>> named = optional(
                "named",
                registry("years", number(0, 20), text(), Map::entry),
                List.of(),
                "years with a name of their own, each under its number");

        SchoolYearsShape() {
            super("names of school years");
        }

        @Override
        protected SchoolYears create(Values values) {
            TreeMap<Integer, String> names = new TreeMap<>();
            values.get(named).forEach(year -> names.put(year.getKey(), year.getValue()));
            return new SchoolYears(values.get(one), values.get(several), names);
        }
    }
}
