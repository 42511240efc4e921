package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.word;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.Json;
import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.TextOrBlock;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordOrBlock;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Money;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a programme costs and who pays. */
final class FundingShape extends WordedShape<Funding> {

    private final Key<List<Funding.Cost>> cost = required(
            "cost",
            costs(words()),
            "what a school pays: free, or {amount: 120, per: place}; a list where not all pay the same");
    private final Key<Optional<String>> funder = optional("funder", text(), "who pays for the programme, in words");
    private final Key<List<Funding.Grant>> grant = optional(
            "grant",
            list("grants", new GrantShape(words())),
            List.of(),
            "money a school receives; a list if there is more");
    private final Key<List<Funding.InKind>> inKind = optional(
            "in-kind",
            list(
                    "benefits",
                    new TextOrBlock<>(
                            text(),
                            what -> new Funding.InKind(what, Funding.Whom.ALL),
                            new BenefitShape(words()),
                            Function.identity())),
            List.of(),
            "what a school receives that is no money");
    private final Key<Optional<String>> notes =
            optional("notes", text(), "anything else about money, one or two sentences");

    FundingShape(SiteWords words) {
        super("a funding", words);
    }

    /** What schools pay: one cost for all, or a list by whom it is for. */
    static Shape<List<Funding.Cost>> costs(SiteWords words) {
        return new CostsShape(listOfAtLeastOne(
                "costs",
                new WordOrBlock<>(
                        "a cost",
                        word("free", new Funding.Cost.Free()),
                        new FeeShape(words),
                        typed -> CostHint.of(words.currency(), typed))));
    }

    @Override
    protected Funding create(Values values) {
        return new Funding(
                values.get(cost), values.get(funder), values.get(grant), values.get(inKind), values.get(notes));
    }

    /** Nobody pays two prices: each is for others than the rest. */
    private record CostsShape(Shape<List<Funding.Cost>> list) implements Shape<List<Funding.Cost>> {

        @Override
        public Optional<List<Funding.Cost>> bind(YamlNode node, Problems problems) {
            Optional<List<Funding.Cost>> costs = list.bind(node, problems);
            costs.filter(some ->
                            some.stream().map(Funding.Cost::whom).distinct().count() < some.size())
                    .ifPresent(some -> problems.report(
                            node.location(),
                            ShapeCode.CONTRADICTION,
                            "two of these costs are for the same schools and people",
                            "say with 'for' whom each is for: {amount: 120, per: place, for: {school-types: [...]}}"));
            return costs;
        }

        @Override
        public String expected() {
            return list.expected();
        }

        @Override
        public String example() {
            return "free";
        }

        @Override
        public Json schema(Definitions definitions) {
            return list.schema(definitions);
        }
    }

    private static final class FeeShape extends WordedShape<Funding.Cost> {

        private final Key<Money> amount = required("amount", words().money(), "in the site's currency; 0 is free");
        private final Key<Optional<String>> per =
                optional("per", text(), "what one amount buys, such as place; needed unless the amount is 0");
        private final Key<Optional<Funding.Early>> early =
                optional("early", new EarlyShape(words()), "what those pay who are early, and until when");
        private final Key<Funding.Whom> whom =
                optional("for", new WhomShape(words()), Funding.Whom.ALL, "whom it is for, where not all pay the same");

        FeeShape(SiteWords words) {
            super("a price", words);
        }

        @Override
        protected void check(Values values, Problems problems) {
            if (values.has(amount) && values.get(amount).pence() > 0 && !values.isWritten(per)) {
                problems.report(
                        values.at(amount),
                        ShapeCode.MISSING_KEY,
                        "the key 'per' is missing in a price",
                        "add 'per: place', or another word for what the amount pays for");
            }
            if (values.has(amount)
                    && values.get(early)
                            .filter(first ->
                                    first.amount().pence() >= values.get(amount).pence())
                            .isPresent()) {
                problems.report(
                        values.at(early),
                        ShapeCode.CONTRADICTION,
                        "those who are early pay no less than the others",
                        "check both amounts, or delete 'early'");
            }
        }

        @Override
        protected Funding.Cost create(Values values) {
            return values.get(amount).pence() == 0
                    ? new Funding.Cost.Free(values.get(whom))
                    : new Funding.Cost.Fee(
                            values.get(amount), values.get(per).orElseThrow(), values.get(early), values.get(whom));
        }
    }

    private static final class EarlyShape extends WordedShape<Funding.Early> {

        private final Key<Money> amount = required("amount", words().money(), "in the site's currency");
        private final Key<LocalDate> until = required("until", day(), "the last day on which it holds");

        EarlyShape(SiteWords words) {
            super("an early price", words);
        }

        @Override
        protected Funding.Early create(Values values) {
            return new Funding.Early(values.get(amount), values.get(until));
        }
    }

    private static final class WhomShape extends WordedShape<Funding.Whom> {

        private final Key<List<SchoolType>> schoolTypes =
                optional("school-types", list("school types", words().schoolType()), List.of(), "which schools");
        private final Key<List<Role>> roles =
                optional("roles", list("roles", words().role()), List.of(), "which people");

        WhomShape(SiteWords words) {
            super("an audience", words);
        }

        @Override
        protected Funding.Whom create(Values values) {
            return new Funding.Whom(values.get(schoolTypes), values.get(roles));
        }
    }

    private static final class GrantShape extends WordedShape<Funding.Grant> {

        private final Key<Optional<Money>> amount =
                optional("amount", words().money(), "in the site's currency; leave it out when no figure is given");
        private final Key<Optional<String>> per = optional("per", text(), "what one amount is for, such as school");
        private final Key<String> purpose = required("purpose", text(), "in words that follow 'towards'");
        private final Key<Funding.Whom> whom = optional(
                "for", new WhomShape(words()), Funding.Whom.ALL, "which schools or people receive it, if not all");

        private static final String SENTENCE = "([0-9][0-9,]*(?:\\.[0-9]{2})?)"
                + "(?: (?:per|for each|a) (\\p{L}+))?(?: (?:towards|for) (\\p{L}[^\"{}]*))?";

        private final Pattern sentence;

        GrantShape(SiteWords words) {
            super("a grant", words);
            String sign = words.currency().sign().replace("\u00A0", "");
            this.sentence = Pattern.compile("(?:" + Pattern.quote(sign) + "[ \u00A0]?)?" + SENTENCE);
        }

        @Override
        protected Optional<String> blockFor(String text) {
            Matcher said = sentence.matcher(text);
            return said.matches()
                    ? Optional.of("{amount: " + said.group(1).replace(",", "")
                            + (said.group(2) == null ? "" : ", per: " + said.group(2)) + ", purpose: "
                            + (said.group(3) == null ? "..." : '"' + said.group(3) + '"') + "}"
                            + (said.group(3) == null ? ", with words that follow 'towards'" : ""))
                    : Optional.empty();
        }

        @Override
        protected Funding.Grant create(Values values) {
            return new Funding.Grant(values.get(amount), values.get(per), values.get(purpose), values.get(whom));
        }
    }

    private static final class BenefitShape extends WordedShape<Funding.InKind> {

        private final Key<String> what = required("what", text(), "in words, such as four days of support");
        private final Key<Funding.Whom> whom = optional(
                "for", new WhomShape(words()), Funding.Whom.ALL, "which schools or people receive it, if not all");

        BenefitShape(SiteWords words) {
            super("a benefit", words);
        }

        @Override
        protected Funding.InKind create(Values values) {
            return new Funding.InKind(values.get(what), values.get(whom));
        }
    }
}
