package dev.prospectus.diff;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Money;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Span;
import dev.prospectus.model.TelephoneNumber;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.EligibilityWords;
import dev.prospectus.words.QuantityWords;
import dev.prospectus.words.RunWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of one side are written: either with the names that readers see, or with ids, in which both sides can be
 * compared.
 *
 * @param venue what a venue is called
 * @param contact what a contact is called
 * @param offer what an offer is called
 * @param text how a text is written
 */
record Values(
        Edition edition,
        Function<VenueId, String> venue,
        Function<ContactId, String> contact,
        Function<OfferId, String> offer,
        Function<RichText, String> text) {

    /** With the names of the edition. */
    static Values named(Edition edition, Function<RichText, String> text) {
        Catalogue catalogue = edition.catalogue();
        return new Values(
                edition,
                id -> catalogue.venue(id).map(Venue::name).orElse(id.value()),
                id -> catalogue.contact(id).map(Contact::role).orElse(id.value()),
                catalogue::titleOrId,
                text);
    }

    /** Whether a stage of a pathway has a title of its own, and not that of an offer. */
    boolean isOwn(Pathway.Stage stage) {
        return stage.offers().stream().noneMatch(id -> stage.title().equals(brief(id)));
    }

    private String brief(OfferId id) {
        Optional<Programme> programme = edition.catalogue().programme(id.programme());
        return id.strand()
                .flatMap(strand ->
                        programme.flatMap(found -> found.strand(strand)).map(Programme.Strand::title))
                .or(() -> programme.map(Programme::briefTitle))
                .orElse(id.toString());
    }

    EligibilityWords eligibility() {
        return new EligibilityWords(offer, edition.catalogue().nouns());
    }

    String date(PlannedDate date) {
        return new RunWords(edition).planned("", date).words();
    }

    /** Whether a value is written as one text. */
    static boolean isText(Object value) {
        return !(value instanceof Record)
                || value instanceof RichText
                || value instanceof Labelled
                || value instanceof PlannedDate
                || value instanceof VenueId
                || value instanceof ContactId
                || value instanceof ProgrammeId
                || value instanceof OfferId
                || value instanceof PathwayId
                || value instanceof Span
                || value instanceof Quantity
                || value instanceof AcademicYear
                || value instanceof Money
                || value instanceof TelephoneNumber;
    }

    /** A value as one text. */
    String words(Object value) {
        if (value instanceof RichText markdown) {
            return text.apply(markdown);
        }
        if (value instanceof Labelled word) {
            return word.label();
        }
        if (value instanceof PlannedDate date) {
            return date(date);
        }
        if (value instanceof LocalDate day) {
            return DateWords.day(day);
        }
        if (value instanceof LocalTime time) {
            return DateWords.time(time);
        }
        if (value instanceof Quantity quantity) {
            return QuantityWords.of(quantity);
        }
        if (value instanceof TelephoneNumber number) {
            return number.written();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return name(value);
    }

    private String name(Object value) {
        if (value instanceof VenueId id) {
            return venue.apply(id);
        }
        if (value instanceof ContactId id) {
            return contact.apply(id);
        }
        if (value instanceof ProgrammeId id) {
            return offer.apply(OfferId.of(id));
        }
        if (value instanceof OfferId id) {
            return offer.apply(id);
        }
        return value instanceof PathwayId id
                ? edition.catalogue().pathway(id).map(Pathway::title).orElse(id.value())
                : value.toString();
    }
}
