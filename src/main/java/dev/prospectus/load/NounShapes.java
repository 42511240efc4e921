package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Nouns;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a hub calls programmes, schools, phases and academic years. */
final class NounShapes {

    /** What a file changes of the words that hold without it. */
    interface Change extends UnaryOperator<Nouns> {}

    static final ObjectShape<Change> NOUNS = new NounsShape();

    private record Noun(String one, String several) {}

    private NounShapes() {}

    private static final class NounsShape extends ObjectShape<Change> {

        private final Key<Optional<Noun>> programme =
                optional("programme", new NounShape(), "what is on offer, such as a course");
        private final Key<Optional<Noun>> school =
                optional("school", new NounShape(), "where those who take part come from, such as a library");
        private final Key<Optional<Noun>> phase =
                optional("phase", new NounShape(), "what the list of phases is about, such as an age group");
        private final Key<Optional<Noun>> year =
                optional("year", new NounShape(), "the year from September to August, such as a school year");

        NounsShape() {
            super("nouns of pages");
        }

        @Override
        protected Change create(Values values) {
            return without -> {
                Noun offer = values.get(programme).orElse(new Noun(without.programme(), without.programmes()));
                Noun place = values.get(school).orElse(new Noun(without.school(), without.schools()));
                Noun stage = values.get(phase).orElse(new Noun(without.phase(), without.phases()));
                Noun span = values.get(year).orElse(new Noun(without.year(), without.years()));
                return new Nouns(
                        offer.one(),
                        offer.several(),
                        place.one(),
                        place.several(),
                        stage.one(),
                        stage.several(),
                        span.one(),
                        span.several());
            };
        }
    }

    private static final class NounShape extends ObjectShape<Noun> {

        private final Key<String> one = required("one", text(), "one of them, as in the midst of a sentence");
        private final Key<String> several = required("several", text(), "several of them");

        NounShape() {
            super("a noun");
        }

        @Override
        protected Noun create(Values values) {
            return new Noun(values.get(one), values.get(several));
        }
    }
}
