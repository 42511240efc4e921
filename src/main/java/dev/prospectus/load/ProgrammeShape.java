package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.academicYear;
import static dev.prospectus.load.shape.Shapes.agreedName;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.known;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.listOrNone;
import static dev.prospectus.load.shape.Shapes.markdown;
import static dev.prospectus.load.shape.Shapes.names;
import static dev.prospectus.load.shape.Shapes.offer;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.sitePath;
import static dev.prospectus.load.shape.Shapes.span;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.TextOrBlock;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Length;
import dev.prospectus.model.Mode;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.People;
import dev.prospectus.model.People.Purpose;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Quote;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Role;
import dev.prospectus.model.Span;
import dev.prospectus.model.StrandKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** {@code data/programmes/<id>.yml}; the file's name supplies the id. */
final class ProgrammeShape extends WordedShape<Function<ProgrammeId, Programme>> {

    static final String SAME_AS = "same-as";

    private final Key<String> title = required("title", text(), "what it is called; quote a title that holds ': '");
    private final Key<Optional<String>> shortTitle =
            optional("short-title", text(), "for cards, the calendar and drawings");
    private final Key<String> summary = required("summary", text(), "one sentence that says what it is");
    private final Key<List<Phase>> phases =
            required("phases", listOfAtLeastOne("phases", words().phase()), "every phase of schooling it is for");
    private final Key<Optional<Span>> yearGroups =
            optional("year-groups", span(), "the school years it is about, when that is narrower than the phases");
    private final Key<List<Role>> roles =
            required("roles", listOfAtLeastOne("roles", words().role()), "who takes part");
    private final Key<List<String>> alsoCalled =
            optional("also-called", names("names"), List.of(), "other names it has, shown on its page");
    private final Key<List<String>> synonyms =
            optional("synonyms", names("synonyms"), List.of(), "other words people search for, not shown anywhere");
    private final Key<List<String>> aliases = optional(
            "aliases",
            list("addresses", sitePath()),
            List.of(),
            "addresses that its page had before, such as /old-page.aspx; they lead to it");
    private final Key<Optional<String>> sameAs =
            optional(SAME_AS, agreedName(), "the name that hubs agreed on for what they all offer");
    private final Key<Optional<Boolean>> openToNeighbours = optional(
            "open-to-neighbours", truth(), "whether it takes schools from outside, if not as site-config.yml says");
    private final Key<List<Programme.Strand>> strands = optional(
            "strands", list("strands", new StrandShape(words())), List.of(), "parts that are booked on their own");
    private final Key<Optional<LocalDate>> publishFrom =
            optional("publish-from", day(), "the first day on which readers may know of it; without it, at once");
    private final Key<Optional<Alternation>> runsIn =
            optional("runs-in", new AlternationShape(), "the years in which it runs, if not every year");
    private final Key<List<Programme.Unit>> units = optional(
            "units", list("units", new UnitShape(words())), List.of(), "parts of the content, never booked alone");
    private final Key<Format> format = required("format", new FormatShape(words()), "what taking part involves");
    private final Key<Eligibility> eligibility = optional(
            "eligibility", new EligibilityShape(words()), Eligibility.OPEN, "who can take part; left out means all");
    private final Key<Funding> funding = required("funding", new FundingShape(words()), "what it costs and who pays");
    private final Key<List<Outcome>> outcomes = required(
            "outcomes",
            listOfAtLeastOne(
                    "outcomes",
                    new TextOrBlock<>(text(), Outcome::new, new OutcomeShape(words()), Function.identity())),
            "what participants will get, one sentence each");
    private final Key<Optional<List<String>>> expectations = optional(
            "expectations",
            listOrNone("expectations", text()),
            "what the school commits to, one sentence each; none if taking part is all that is asked");
    private final Key<List<String>> work =
            optional("work", list("work", text()), List.of(), "what participants work on, a few words each");
    private final Key<List<String>> activities = optional(
            "activities", list("activities", text()), List.of(), "what the work may include, a few words each");
    private final Key<List<String>> bring = optional(
            "bring",
            list("things", text()),
            List.of(),
            "what participants bring, unless a run or session says otherwise");
    private final Key<List<Map.Entry<AcademicYear, String>>> focus = optional(
            "focus",
            registry("years", academicYear(), text(), Map::entry),
            List.of(),
            "what it is about in one academic year, in words; shown until that year ends");
    private final Key<Optional<AcademicYear>> newIn =
            optional("new-in", academicYear(), "the academic year in which it is new; said until that year ends");
    private final Key<Optional<String>> certificate =
            optional("certificate", text(), "what participants can show afterwards, in words");
    private final Key<Optional<String>> credits =
            optional("credits", text(), "what it counts towards, in words, such as 20 credits of a master's degree");
    private final Key<Optional<RichText>> apply =
            optional("apply", markdown(), "how to apply, in words; the link and dates belong to the cohort");
    private final Key<ContactId> contact = required(
            "contact",
            reference("contact", "data/contacts.yml", "office", ContactId::new),
            "whom to ask, from contacts.yml");
    private final Key<Map<Purpose, ContactId>> contacts = optional(
            "contacts", new PurposesShape(), Map.of(), "whom to ask about one thing, where that is not the contact");
    private final Key<List<ContactId>> ledBy = optional(
            "led-by",
            list("contacts", reference("contact", "data/contacts.yml", "sktm-lead", ContactId::new)),
            List.of(),
            "who leads it, from contacts.yml");
    private final Key<Optional<RichText>> body = optional("body", markdown(), "everything else, as Markdown");
    private final Key<List<Evidence.Media>> media =
            optional("media", list("media", MediaShape.MEDIA), List.of(), "pictures and films");
    private final Key<List<Evidence.Further>> further = optional(
            "further", list("pages", EvidenceShapes.FURTHER), List.of(), "case studies and pages about this stage");
    private final Key<List<Quote>> quotes = optional(
            "quotes",
            list("quotes", EvidenceShapes.QUOTE),
            List.of(),
            "what participants said who agreed to be quoted");
    private final Key<List<OfferId>> seeAlso =
            optional("see-also", list("offers", offer()), List.of(), "offers that readers of this one should know");

    ProgrammeShape(SiteWords words) {
        super("a programme", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        values.node(strands).ifPresent(list -> DistinctIds.among(list, "strand", problems));
        if (values.has(format) && values.has(roles)) {
            values.get(format).participants().stream()
                    .filter(some -> !some.part() && !some.atTimes())
                    .flatMap(some -> some.role().stream())
                    .distinct()
                    .filter(role -> values.get(roles).stream().noneMatch(role::isA))
                    .forEach(role -> problems.report(
                            values.at(roles),
                            ShapeCode.CONTRADICTION,
                            "'" + role.id() + "' stands under 'participants' and not under 'roles'",
                            "add '" + role.id() + "' to 'roles', so that the finder and the lists tell them of it"));
        }
    }

    @Override
    protected Function<ProgrammeId, Programme> create(Values values) {
        return id -> new Programme(
                id,
                new Programme.Naming(
                        values.get(title),
                        values.get(shortTitle),
                        values.get(summary),
                        values.get(alsoCalled),
                        values.get(synonyms),
                        values.get(aliases)),
                new Programme.Audience(
                        values.get(phases), values.get(yearGroups), values.get(roles), values.get(eligibility)),
                new Programme.Offering(
                        values.get(strands),
                        values.get(runsIn),
                        values.get(publishFrom),
                        new Programme.Shared(values.get(sameAs), values.get(openToNeighbours))),
                new Programme.Content(
                        values.get(units),
                        values.get(outcomes),
                        values.get(expectations),
                        values.get(body),
                        new Programme.Work(
                                values.get(work),
                                values.get(activities),
                                values.get(bring),
                                byYear(values.get(focus)),
                                values.get(newIn)),
                        new Programme.Recognition(values.get(certificate), values.get(credits)),
                        new Evidence(values.get(media), values.get(further), values.get(quotes))),
                values.get(format),
                values.get(funding),
                new Programme.Guidance(
                        values.get(apply),
                        new People(values.get(contact), values.get(contacts), values.get(ledBy)),
                        values.get(seeAlso)));
    }

    private static SortedMap<AcademicYear, String> byYear(List<Map.Entry<AcademicYear, String>> entries) {
        SortedMap<AcademicYear, String> years = new TreeMap<>();
        entries.forEach(entry -> years.put(entry.getKey(), entry.getValue()));
        return years;
    }

    /** A part that is booked on its own. */
    private static final class StrandShape extends WordedShape<Programme.Strand> {

        private final Key<String> id = required(
                "id", id("strand", "number", Function.identity()), "its name in offers: programme-id/strand-id");
        private final Key<StrandKind> kind = required(
                "kind", words().strandKind(), "why it is a part: a choice of content, or one step after another");
        private final Key<String> title = required("title", text(), "what it is called");
        private final Key<String> summary = required("summary", text(), "one sentence that says what it is");
        private final Key<Eligibility> eligibility = optional(
                "eligibility",
                new EligibilityShape(words()),
                Eligibility.OPEN,
                "what this strand asks beyond the programme");
        private final Key<List<Programme.Unit>> units =
                optional("units", list("units", new UnitShape(words())), List.of(), "parts of its content");
        private final Key<Optional<Alternation>> runsIn =
                optional("runs-in", new AlternationShape(), "the years in which this strand runs, if not every year");

        StrandShape(SiteWords words) {
            super("a strand", words);
        }

        @Override
        protected Programme.Strand create(Values values) {
            return new Programme.Strand(
                    values.get(id),
                    values.get(kind),
                    values.get(title),
                    values.get(summary),
                    values.get(eligibility),
                    values.get(units),
                    values.get(runsIn));
        }
    }

    /** A part of the content. */
    private static final class UnitShape extends WordedShape<Programme.Unit> {

        private final Key<String> title = required("title", known("unit", text()), "what it is called");
        private final Key<Optional<Length>> length =
                optional("length", Lengths.shape(words()), "in words, such as 3 to 4 hours; or by mode");
        private final Key<Optional<Mode>> mode =
                optional("mode", words().mode(), "how people work on it, if not as on the rest");
        private final Key<Optional<String>> summary = optional("summary", text(), "one sentence that says what it is");

        UnitShape(SiteWords words) {
            super("a unit", words);
        }

        @Override
        protected Programme.Unit create(Values values) {
            return new Programme.Unit(values.get(title), values.get(length), values.get(mode), values.get(summary));
        }
    }
}
