package dev.prospectus.output.api;

import dev.prospectus.model.Funding;
import dev.prospectus.plan.Edition;
import java.util.Optional;

/** What is paid and what is received. */
final class MoneyShapes {

    private static final Shape<Funding.Whom> WHOM = new Shape<Funding.Whom>("Whom", "Whom an amount is for.")
            .some(
                    "schoolTypes",
                    "Kinds of {schools}, ids of the vocabulary; absent for all that are not named elsewhere.",
                    Kinds.WORD,
                    Funding.Whom::schoolTypes)
            .some(
                    "roles",
                    "Roles, ids of the vocabulary; absent for all that are not named elsewhere.",
                    Kinds.WORD,
                    Funding.Whom::roles);

    private static final Shape<Funding.Grant> GRANT = new Shape<Funding.Grant>(
                    "Grant", "Money that {a school} receives.")
            .maybe("sum", "How much; absent where there is no figure.", Values.MONEY, Funding.Grant::amount)
            .maybe("per", "What one amount is for.", Kinds.TEXT, Funding.Grant::per)
            .with("purpose", "In words that follow 'towards'.", Kinds.TEXT, Funding.Grant::purpose)
            .and(WHOM, Funding.Grant::whom);

    private static final Shape<Funding.InKind> IN_KIND = new Shape<Funding.InKind>(
                    "InKind", "What {a school} receives otherwise.")
            .with("what", "In words.", Kinds.TEXT, Funding.InKind::what)
            .and(WHOM, Funding.InKind::whom);

    private final Shape<Funding.Cost> cost;
    private final Shape<Funding> funding;

    MoneyShapes(Edition edition) {
        Shape<Funding.Early> early = new Shape<Funding.Early>("EarlyPrice", "A price for those who are early.")
                .and(Values.MONEY, Funding.Early::amount)
                .with("until", "The last day on which it holds.", Kinds.DAY, Funding.Early::until)
                .with(
                        "ends",
                        "The first instant at which it does not hold any more.",
                        Kinds.INSTANT,
                        some -> some.endsAt(edition.zone()));
        this.cost = new Shape<Funding.Cost>("Cost", "What some pay.")
                .flag("free", "Whether that is nothing.", some -> fee(some).isEmpty())
                .maybe(
                        "price",
                        "What is paid by those who are not early.",
                        Values.MONEY,
                        some -> fee(some).map(Funding.Cost.Fee::amount))
                .maybe(
                        "per",
                        "What one price buys, such as 'place'.",
                        Kinds.TEXT,
                        some -> fee(some).map(Funding.Cost.Fee::per))
                .maybe(
                        "early",
                        "What those pay who are early.",
                        early,
                        some -> fee(some).flatMap(Funding.Cost.Fee::early))
                .and(WHOM, Funding.Cost::whom);
        this.funding = new Shape<Funding>("Funding", "What it costs and who pays.")
                .all("costs", "What {schools} pay; several where it depends on who takes part.", cost, Funding::costs)
                .maybe("funder", "Who pays for the {programme}, in words.", Kinds.TEXT, Funding::funder)
                .some("grants", "Money that {schools} receive.", GRANT, Funding::grants)
                .some("inKind", "What {schools} receive otherwise.", IN_KIND, Funding::inKind)
                .maybe("notes", "Anything else about money.", Kinds.TEXT, Funding::notes);
    }

    Shape<Funding.Cost> cost() {
        return cost;
    }

    Shape<Funding> funding() {
        return funding;
    }

    private static Optional<Funding.Cost.Fee> fee(Funding.Cost cost) {
        return cost instanceof Funding.Cost.Fee fee ? Optional.of(fee) : Optional.empty();
    }
}
