package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.academicYear;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.offer;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.TaggedShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import java.util.List;
import java.util.Optional;

/** What must have been done before: a tree of requirements. */
final class RequirementShape {

    static final Shape<Requirement> REQUIREMENT;

    static {
        // The branches hold the whole, so that it must exist before them.
        TaggedShape<Requirement> requirement = new TaggedShape<>("a requirement");
        REQUIREMENT = requirement;
        requirement
                .or("completed", new CompletedShape())
                .or("holds", new HoldsShape())
                .or("any-of", new AnyOfShape())
                .or("all-of", new AllOfShape());
    }

    private RequirementShape() {}

    private static final class CompletedShape extends ObjectShape<Requirement.Completed> {

        private final Key<OfferId> completed = required("completed", offer(), "the offer that must be completed");
        private final Key<Optional<AcademicYear>> since =
                optional("since", academicYear(), "the earliest academic year that counts");

        CompletedShape() {
            super("a completed offer");
        }

        @Override
        protected Requirement.Completed create(Values values) {
            return new Requirement.Completed(values.get(completed), values.get(since));
        }
    }

    private static final class HoldsShape extends ObjectShape<Requirement.Holds> {

        private final Key<String> holds =
                required("holds", text(), "what must be true, in words that follow 'your school'");

        HoldsShape() {
            super("a condition");
        }

        @Override
        protected Requirement.Holds create(Values values) {
            return new Requirement.Holds(values.get(holds));
        }
    }

    private static final class AnyOfShape extends ObjectShape<Requirement.AnyOf> {

        private final Key<List<Requirement>> anyOf =
                required("any-of", listOfAtLeastOne("requirements", REQUIREMENT), "of these, one is enough");

        AnyOfShape() {
            super("a choice of requirements");
        }

        @Override
        protected Requirement.AnyOf create(Values values) {
            return new Requirement.AnyOf(values.get(anyOf));
        }
    }

    private static final class AllOfShape extends ObjectShape<Requirement.AllOf> {

        private final Key<List<Requirement>> allOf =
                required("all-of", listOfAtLeastOne("requirements", REQUIREMENT), "of these, all are needed");

        AllOfShape() {
            super("a set of requirements");
        }

        @Override
        protected Requirement.AllOf create(Values values) {
            return new Requirement.AllOf(values.get(allOf));
        }
    }
}
