package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.span;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;
import static dev.prospectus.load.shape.Shapes.upTo;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Span;
import java.util.List;
import java.util.Optional;

/** Who can take part. */
final class EligibilityShape extends WordedShape<Eligibility> {

    private final Key<List<SchoolType>> schoolTypes = optional(
            "school-types",
            list("school types", words().schoolType()),
            List.of(),
            "which schools; left out, or all of them, means any");
    private final Key<Optional<Span>> teachingYears = optional("teaching-years", span(), "years since qualifying");
    private final Key<Optional<Span>> yearsInRole = optional(
            "years-in-role", upTo(), "for how many years participants have been in their role, at most; or a range");
    private final Key<Optional<Requirement>> requires =
            optional("requires", RequirementShape.REQUIREMENT, "what must have been done before");
    private final Key<Boolean> onceOnly = optional("once-only", truth(), false, "true: a school takes part once");
    private final Key<List<String>> criteria = optional(
            "criteria", list("criteria", text()), List.of(), "what must hold and only people can judge, as sentences");
    private final Key<Eligibility.Advised> advised = optional(
            "advised",
            new AdvisedShape(),
            Eligibility.Advised.NOTHING,
            "what is good to have done or to know before, and keeps nobody out: a requirement, or sentences");
    private final Key<List<String>> preferred =
            optional("preferred", list("wishes", text()), List.of(), "what is wished for but not asked, as sentences");
    private final Key<List<String>> priority = optional(
            "priority", list("sentences", text()), List.of(), "who is taken first where places are few, as sentences");
    private final Key<List<String>> suits = optional(
            "suits", list("reasons", text()), List.of(), "why a school may benefit, in words that follow 'if'");

    EligibilityShape(SiteWords words) {
        super("an eligibility", words);
    }

    @Override
    protected Eligibility create(Values values) {
        return new Eligibility(
                words().vocabulary().isEverySchool(values.get(schoolTypes)) ? List.of() : values.get(schoolTypes),
                values.get(teachingYears),
                values.get(yearsInRole),
                values.get(requires),
                values.get(onceOnly),
                values.get(criteria),
                new Eligibility.Advice(
                        values.get(preferred), values.get(advised), values.get(priority), values.get(suits)));
    }
}
