package dev.prospectus.output.html.page;

import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.NextAction;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.People.Purpose;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Rollover;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a reader can do about a status: no status is a dead end. */
public final class NextSteps {

    private final Edition edition;
    private final YearAfter yearAfter;
    private final Map<OfferId, ActionView> ofOffers = new ConcurrentHashMap<>();
    private final Map<CohortId, ActionView> ofCohorts = new ConcurrentHashMap<>();

    public NextSteps(Edition edition) {
        this.edition = edition;
        this.yearAfter = new YearAfter(edition);
    }

    /**
     * The step for an offer as a whole: that of the cohort a school can act on best. Where no cohort can be booked, now or
     * from a known day on, it is about the offer and its next run.
     */
    public ActionView of(Programme programme, OfferId offer) {
        return ofOffers.computeIfAbsent(
                offer,
                key -> inTime(
                        edition.booking(key).spans(), OfferBooking.Span::from, span -> step(programme, key, span)));
    }

    private ActionView step(Programme programme, OfferId offer, OfferBooking.Span span) {
        NextAction action = span.status().nextAction();
        if (span.best().isEmpty() || action == NextAction.ASK || action == NextAction.REGISTER_INTEREST) {
            return byMail(action, programme, title(offer), Optional.empty());
        }
        Cohort best = span.best().get().cohort();
        ActionView step = of(programme, span.best().get(), Routes.cohort(best.id()), span.from());
        return span.current() > 1 && step.hint().isEmpty()
                ? step.about("Run: " + best.title() + ", " + best.id().year())
                : step;
    }

    public ActionView of(Programme programme, Cohort cohort) {
        return ofCohorts.computeIfAbsent(
                cohort.id(), id -> inTime(programme, edition.booking(cohort), Routes.cohort(id)));
    }

    /** The step on the run's own page. It has no link to that page. */
    public ActionView onItsPage(Programme programme, Cohort cohort) {
        return inTime(programme, edition.booking(cohort), "");
    }

    private ActionView inTime(Programme programme, CohortBooking booking, String datesPage) {
        List<Instant> instants = new ArrayList<>(List.of(edition.asOf()));
        booking.timeline().changes().forEach(change -> instants.add(change.at()));
        if (booking.fullUntil().isPresent()) {
            instants.addAll(yearAfter.changes(booking.cohort()));
        }
        instants.sort(null);
        return inTime(instants, at -> at, at -> of(programme, booking, datesPage, at));
    }

    /** The step now, and each other one that will take its place when a status changes. */
    private static <T> ActionView inTime(List<T> times, Function<T, Instant> from, Function<T, ActionView> stepAt) {
        Rollover<ActionView> steps = Rollover.over(times, from, time -> Rollover.of(stepAt.apply(time)));
        ActionView first = steps.now();
        return new ActionView(first.id(), first.label(), first.href(), first.hint(), steps.changes());
    }

    /** @param datesPage the page that tells the run's dates; empty when the reader is there already */
    private ActionView of(Programme programme, CohortBooking booking, String datesPage, Instant at) {
        Cohort cohort = booking.cohort();
        BookingStatus status = booking.statusAt(at);
        Optional<CohortBooking> later = status == BookingStatus.FULLY_BOOKED
                        && booking.fullUntil().filter(at::isBefore).isPresent()
                ? yearAfter.next(cohort, at)
                : Optional.empty();
        if (later.isPresent()) {
            return yearAfter(later.get(), at);
        }
        String subject = edition.catalogue().offerTitle(cohort).orElseThrow() + ", " + cohort.title() + ", "
                + cohort.id().year();
        return switch (status.nextAction()) {
            case APPLY, JOIN_WAITING_LIST -> form(programme, cohort, status.nextAction(), subject);
            case SAVE_OPENING_DATE -> opening(programme, booking, datesPage, subject, at);
            case REGISTER_INTEREST, ASK ->
                byMail(status.nextAction(), programme, subject, cohort.lead().map(this::contact));
        };
    }

    /** The way from a run that is fully booked for its year to the one of a later year. */
    private ActionView yearAfter(CohortBooking later, Instant at) {
        boolean soon = later.statusAt(at) == BookingStatus.OPENING_SOON;
        return new ActionView(
                (soon ? NextAction.SAVE_OPENING_DATE : NextAction.APPLY).id(),
                (soon ? "See when applications open for " : "See the run of ")
                        + later.cohort().id().year(),
                edition.routes().href(Routes.cohort(later.cohort().id())),
                Optional.empty());
    }

    /** The link to ask a programme's contact about an offer, at any status. */
    public ActionView ask(Programme programme, OfferId offer) {
        Contact contact = contact(programme.contact());
        return new ActionView(
                NextAction.ASK.id(),
                "Ask us about it",
                mail(contact, "Is there a way for us? " + title(offer)),
                Optional.of("Opens an email to " + contact.email()));
    }

    /** A message to a contact about something; RFC 6068 wants spaces as {@code %20}. */
    public static String mail(Contact contact, String subject) {
        String encoded = URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
        return "mailto:" + contact.email() + "?subject=" + encoded;
    }

    private ActionView form(Programme programme, Cohort cohort, NextAction action, String subject) {
        return cohort.applications()
                .flatMap(Applications::url)
                .map(url -> new ActionView(
                        action.id(), action.label(), edition.routes().href(url), Optional.empty()))
                .orElseGet(
                        () -> byMail(action, programme, subject, cohort.lead().map(this::contact)));
    }

    /**
     * The status beside it tells the date. An editor may say "opening soon" while the date is not known, or past: then there
     * is nothing to see.
     */
    private ActionView opening(
            Programme programme, CohortBooking booking, String datesPage, String subject, Instant at) {
        return booking.applicationDates(at)
                .opening()
                .filter(opens -> opens.isAfter(at) && !datesPage.isEmpty())
                .map(opens -> new ActionView(
                        NextAction.SAVE_OPENING_DATE.id(),
                        "See when applications open",
                        edition.routes().href(datesPage),
                        Optional.empty()))
                .orElseGet(() -> byMail(
                        NextAction.REGISTER_INTEREST,
                        programme,
                        subject,
                        booking.cohort().lead().map(this::contact)));
    }

    private ActionView byMail(NextAction action, Programme programme, String subject, Optional<Contact> lead) {
        Contact contact = programme
                .people()
                .about(Purpose.APPLY)
                .map(this::contact)
                .or(() -> lead)
                .orElseGet(() -> contact(programme.contact()));
        return new ActionView(
                action.id(),
                action.label(),
                mail(contact, action.label() + ": " + subject),
                Optional.of("Opens an email to " + contact.email()));
    }

    private Contact contact(ContactId id) {
        return edition.catalogue().contact(id).orElseThrow();
    }

    private String title(OfferId offer) {
        return edition.catalogue().title(offer).orElseThrow();
    }
}
