package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.NextAction;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader can do about a status: no status is a dead end. */
public final class NextSteps {

    private final Edition edition;

    public NextSteps(Edition edition) {
        this.edition = edition;
    }

    /** The step for an offer as a whole: that of the cohort a school can act on best. */
    public ActionView of(Programme programme, OfferId offer) {
        return inTime(edition.changes(offer), at -> {
            List<Cohort> cohorts = edition.catalogue().currentCohorts(offer, at);
            if (cohorts.isEmpty()) {
                BookingStatus none = edition.catalogue().status(offer, at);
                return byMail(none.nextAction(), programme, title(offer), Optional.empty());
            }
            Cohort best = cohorts.get(0);
            ActionView step = of(programme, best, Routes.cohort(best.id()), at);
            return cohorts.size() > 1 && step.hint().isEmpty()
                    ? step.about("Run: " + best.title() + ", " + best.id().year())
                    : step;
        });
    }

    public ActionView of(Programme programme, Cohort cohort) {
        return inTime(changes(edition.timeline(cohort)), at -> of(programme, cohort, Routes.cohort(cohort.id()), at));
    }

    /** The step as the run's own page shows it, where a link to that page would lead nowhere. */
    public ActionView onItsPage(Programme programme, Cohort cohort) {
        return inTime(changes(edition.timeline(cohort)), at -> of(programme, cohort, "", at));
    }

    /** The step now, and each other one that will take its place when a status changes. */
    private ActionView inTime(SortedSet<Instant> changes, Function<Instant, ActionView> stepAt) {
        ActionView first = stepAt.apply(edition.asOf());
        List<ActionView.Later> later = new ArrayList<>();
        ActionView last = first;
        for (Instant change : changes) {
            ActionView step = stepAt.apply(change);
            if (!step.equals(last)) {
                later.add(new ActionView.Later(change.toString(), step));
                last = step;
            }
        }
        return new ActionView(first.id(), first.label(), first.href(), first.hint(), List.copyOf(later));
    }

    private static SortedSet<Instant> changes(StatusTimeline timeline) {
        return timeline.changes().stream()
                .map(StatusTimeline.Change::at)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param datesPage the page that tells the run's dates; empty when the reader is there already */
    private ActionView of(Programme programme, Cohort cohort, String datesPage, Instant at) {
        BookingStatus status = edition.rules().status(cohort, at);
        String subject = title(cohort.offer()) + ", " + cohort.title() + ", "
                + cohort.id().year();
        return switch (status.nextAction()) {
            case APPLY, JOIN_WAITING_LIST -> form(programme, cohort, status.nextAction(), subject);
            case SAVE_OPENING_DATE -> opening(programme, cohort, datesPage, subject, at);
            case REGISTER_INTEREST, ASK ->
                byMail(status.nextAction(), programme, subject, cohort.lead().map(this::contact));
        };
    }

    /** To ask whoever runs a programme about an offer, whatever its status. */
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
                .flatMap(Cohort.Applications::url)
                .map(url -> new ActionView(
                        action.id(), action.label(), edition.routes().href(url), Optional.empty()))
                .orElseGet(
                        () -> byMail(action, programme, subject, cohort.lead().map(this::contact)));
    }

    /**
     * The status beside it tells the date. An editor may say "opening soon" while the date is not known, or past: then there
     * is nothing to see.
     */
    private ActionView opening(Programme programme, Cohort cohort, String datesPage, String subject, Instant at) {
        return edition.rules()
                .opensAt(cohort)
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
                        cohort.lead().map(this::contact)));
    }

    private ActionView byMail(NextAction action, Programme programme, String subject, Optional<Contact> lead) {
        Contact contact = lead.orElseGet(() -> contact(programme.contact()));
        return new ActionView(
                action.id(),
                action.label(),
                mail(contact, action.label() + ": " + subject),
                Optional.of("Opens an email to " + contact.email()));
    }

    private Contact contact(dev.prospectus.model.ContactId id) {
        return edition.catalogue().contact(id).orElseThrow();
    }

    private String title(OfferId offer) {
        return edition.catalogue().title(offer).orElseThrow();
    }
}
