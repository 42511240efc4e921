package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.offer;
import static dev.prospectus.load.shape.Shapes.since;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.TaggedShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Since;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must have been done before: a tree of requirements. */
final class RequirementShape {

    static final Shape<Requirement> REQUIREMENT;

    static {
        // Its variants hold requirements again, so it must exist before they are added.
        TaggedShape<Requirement> requirement = new TaggedShape<>("a requirement");
        Shape<List<Requirement>> several = listOfAtLeastOne("requirements", requirement);
        REQUIREMENT = requirement;
        requirement
                .or("completed", new CompletedShape())
                .or(
                        "taking-part",
                        new OneKeyShape<>(
                                "an offer under way",
                                "taking-part",
                                offer(),
                                "the offer in which to take part, or to have taken part to its end",
                                id -> new Requirement.Completed(id, Optional.empty(), true)))
                .or(
                        "not-taken-part",
                        new OneKeyShape<>(
                                "an offer not taken",
                                "not-taken-part",
                                offer(),
                                "the offer in which nobody may have taken part",
                                Requirement.NotTakenPart::new))
                .or(
                        "holds",
                        new OneKeyShape<>(
                                "a condition",
                                "holds",
                                text(),
                                "what must be true, in words that follow 'your school'",
                                Requirement.Holds::new))
                .or(
                        "any-of",
                        new OneKeyShape<>(
                                "a choice of requirements",
                                "any-of",
                                several,
                                "of these, one is enough",
                                Requirement.AnyOf::new))
                .or(
                        "all-of",
                        new OneKeyShape<>(
                                "a set of requirements",
                                "all-of",
                                several,
                                "of these, all are needed",
                                Requirement.AllOf::new));
    }

    private RequirementShape() {}

    private static final class CompletedShape extends ObjectShape<Requirement.Completed> {

        private final Key<OfferId> completed = required("completed", offer(), "the offer that must be completed");
        private final Key<Optional<Since>> since = optional(
                "since", since(), "the earliest academic year that counts, or the summer term before it: summer 2016");

        CompletedShape() {
            super("a completed offer");
        }

        @Override
        protected Requirement.Completed create(Values values) {
            return new Requirement.Completed(values.get(completed), values.get(since));
        }
    }

    /** A requirement that is written as a single key. */
    private static final class OneKeyShape<V> extends ObjectShape<Requirement> {

        private final Key<V> only;
        private final Function<V, Requirement> create;

        OneKeyShape(String name, String key, Shape<V> shape, String description, Function<V, Requirement> create) {
            super(name);
            this.only = required(key, shape, description);
            this.create = create;
        }

        @Override
        protected Requirement create(Values values) {
            return create.apply(values.get(only));
        }
    }
}
