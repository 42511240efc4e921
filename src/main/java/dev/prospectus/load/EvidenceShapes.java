package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.academicYear;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Evidence.Further;
import dev.prospectus.model.Quote;
import java.util.Optional;

/** What programmes and pathways show of themselves, beside pictures and films. */
final class EvidenceShapes {

    static final Shape<Further> FURTHER = new FurtherShape();
    static final Shape<Quote> QUOTE = new QuoteShape();

    private EvidenceShapes() {}

    /** Somewhere to read on. */
    private static final class FurtherShape extends ObjectShape<Further> {

        private final Key<String> title = required("title", text(), "what the link says");
        private final Key<String> url = required("url", link(), "where it leads");
        private final Key<Optional<String>> summary = optional("summary", text(), "one sentence about it");

        FurtherShape() {
            super("a further page");
        }

        @Override
        protected Further create(Values values) {
            return new Further(values.get(title), values.get(url), values.get(summary));
        }
    }

    /** What somebody said. */
    private static final class QuoteShape extends ObjectShape<Quote> {

        private final Key<String> words = required("text", text(), "what was said, without quotation marks");
        private final Key<String> role = required("role", text(), "who said it, as a role and not a person");
        private final Key<Boolean> consent =
                required("consent", truth(), "true once whoever said it has agreed to be quoted here");
        private final Key<Optional<AcademicYear>> year =
                optional("year", academicYear(), "the academic year in which they took part");

        QuoteShape() {
            super("a quote");
        }

        @Override
        protected void check(Values values, Problems problems) {
            if (values.has(consent) && !values.get(consent)) {
                problems.report(
                        values.at(consent),
                        ShapeCode.CONTRADICTION,
                        "nobody agreed to be quoted here",
                        "delete the quote, or write 'consent: true' once whoever said it has agreed");
            }
        }

        @Override
        protected Quote create(Values values) {
            return new Quote(values.get(words), values.get(role), values.get(year));
        }
    }
}
