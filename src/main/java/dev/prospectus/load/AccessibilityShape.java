package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.number;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.SiteConfig.AccessibilityStatement;
import dev.prospectus.model.SiteConfig.Compliance;
import dev.prospectus.model.SiteConfig.Jurisdiction;
import dev.prospectus.model.SiteConfig.Nation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What public bodies must state about their site. */
final class AccessibilityShape extends ObjectShape<AccessibilityStatement> {

    private final Key<Compliance> compliance = required(
            "compliance", choice("compliance", Compliance.values()), "with WCAG 2.2 AA: full, partial or none");
    private final Key<List<String>> knownProblems = optional(
            "known-problems",
            list("known problems", text()),
            List.of(),
            "what does not meet the standard, as sentences; optional with full");
    private final Key<ContactId> report = required(
            "report",
            reference("contact", "data/contacts.yml", "office", ContactId::new),
            "whom to tell about a problem");
    private final Key<Integer> responseDays =
            required("response-days", number(1, 366), "working days within which a report is answered");
    private final Key<Nation> nation =
            optional("nation", choice("nation", Nation.values()), Nation.ENGLAND, "decides who enforces");
    private final Key<Optional<String>> law = optional("law", text(), "the law's name, where the nation is elsewhere");
    private final Key<Optional<String>> enforcement = optional(
            "enforcement", text(), "who enforces the law and how to reach them, where the nation is elsewhere");
    private final Key<LocalDate> prepared = required("prepared", day(), "the day on which this was first stated");
    private final Key<LocalDate> reviewed = required("reviewed", day(), "the day on which it was last true");
    private final Key<Optional<String>> tested =
            optional("tested", text(), "how and by whom the site was tested, one sentence");

    AccessibilityShape() {
        super("an accessibility statement");
    }

    @Override
    protected void check(Values values, Problems problems) {
        boolean elsewhere = values.has(nation) && values.get(nation) == Nation.ELSEWHERE;
        for (Key<?> key : List.of(law, enforcement)) {
            String name = key == law ? "law" : "enforcement";
            if (elsewhere && !values.isWritten(key)) {
                problems.report(
                        values.at(nation),
                        ShapeCode.MISSING_KEY,
                        "the key '" + name + "' is missing in an accessibility statement whose nation is elsewhere",
                        "add '" + name + ": ...' ("
                                + (key == law ? "what the law is called" : "who enforces it and how to reach them")
                                + ")");
            } else if (!elsewhere && values.isWritten(key)) {
                problems.report(
                        values.at(key),
                        ShapeCode.CONTRADICTION,
                        "'" + name + "' is for sites outside of the United Kingdom",
                        "write 'nation: elsewhere', or remove '" + name + "'");
            }
        }
        reportBackwards(values, prepared, reviewed, "the statement was reviewed before it was prepared on", problems);
    }

    @Override
    protected AccessibilityStatement create(Values values) {
        return new AccessibilityStatement(
                values.get(compliance),
                values.get(knownProblems),
                values.get(report),
                values.get(responseDays),
                new Jurisdiction(values.get(nation), values.get(law), values.get(enforcement)),
                values.get(prepared),
                values.get(reviewed),
                values.get(tested));
    }
}
