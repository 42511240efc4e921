package dev.prospectus.output.api;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Length;
import dev.prospectus.model.Money;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Span;
import dev.prospectus.model.StatusTimeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Amounts, dates and statuses, which many files hold. */
final class Values {

    private static final Kind<Money> AMOUNT = new Kinds.Scalar<>(
            schema -> {
                schema.writeStringProperty("type", "number");
                schema.writeNumberProperty("minimum", 0);
            },
            (json, money) -> {
                if (money.pence() % 100 == 0) {
                    json.writeNumber(money.pence() / 100);
                } else {
                    json.writeNumber(BigDecimal.valueOf(money.pence(), 2));
                }
            });

    private static final Kind<String> CURRENCY = Kinds.like("GBP");

    static final Kind<BookingStatus> STATUS = Kinds.oneOf(BookingStatus.values());

    static final Shape<Money> MONEY = new Shape<Money>("Money", "An amount of money.")
            .with("amount", "In whole units of the currency, with at most two decimals.", AMOUNT, money -> money)
            .with(
                    "currency",
                    "Its code in ISO 4217.",
                    CURRENCY,
                    money -> money.currency().code());

    static final Shape<Span> SPAN = new Shape<Span>("Span", "Whole numbers from one to another, both counted.")
            .with("from", "The first.", Kinds.NUMBER, Span::from)
            .with("to", "The last.", Kinds.NUMBER, Span::to);

    static final Shape<Quantity> QUANTITY = new Shape<Quantity>("Quantity", "A number as well as it is known.")
            .with("qualifier", "How it is meant.", Kinds.oneOf(Quantity.Qualifier.values()), Quantity::qualifier)
            .and(SPAN, Quantity::span);

    static final Shape<Length.Part> LENGTH = new Shape<Length.Part>("Length", "How long something takes.")
            .maybe(
                    "mode",
                    "How people meet, where it depends on that: an id of the vocabulary.",
                    Kinds.WORD,
                    Length.Part::mode)
            .with("words", "In words, such as 'half a day'.", Kinds.TEXT, Length.Part::words);

    static final Shape<PlannedDate> PLANNED = new Shape<PlannedDate>(
                    "PlannedDate", "A day where the hub is, perhaps with a time, or that it is still to be confirmed.")
            .maybe("date", "The day, once it is known.", Kinds.DAY, PlannedDate::day)
            .maybe(
                    "time",
                    "A time of that day; absent for the whole day.",
                    Kinds.TIME,
                    planned -> planned instanceof PlannedDate.On on ? on.time() : Optional.empty())
            .flag(
                    "toBeConfirmed",
                    "Whether the day is not known yet.",
                    planned -> planned.day().isEmpty())
            .maybe("by", "The day by which it will be known.", Kinds.DAY, Values::by);

    private static final Shape<StatusTimeline.Change> CHANGE = new Shape<StatusTimeline.Change>(
                    "Change", "A change of booking status to come.")
            .with("at", "The first instant of the new status.", Kinds.INSTANT, StatusTimeline.Change::at)
            .with("status", "The new status.", STATUS, StatusTimeline.Change::status);

    /** What a status means in a file that has no changes, since only one file has them all. */
    static final String STATUS_NOW = "The booking status as of asOf; status.json has the changes to come.";

    /** Part of other shapes. */
    static final Shape<StatusTimeline> STANDING = new Shape<StatusTimeline>("Standing", "How booking stands.")
            .with("status", "The booking status as of asOf.", STATUS, StatusTimeline::initial)
            .some(
                    "changes",
                    "Each change of status that is known to come if nobody edits anything and nobody books, soonest first.",
                    CHANGE,
                    StatusTimeline::changes);

    private Values() {}

    private static Optional<LocalDate> by(PlannedDate planned) {
        return planned instanceof PlannedDate.ToBeConfirmed unknown ? unknown.by() : Optional.empty();
    }
}
