package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The lists of offers there are, each with its offers: whoever links to one counts what it shows. */
final class Selections {

    private final PageTools tools;
    private final List<OfferId> offers;
    private final List<Selection> roles;
    private final List<Selection> phases;
    private final List<Selection> units;
    private final Map<BookingStatus, Selection> statuses = new EnumMap<>(BookingStatus.class);

    Selections(PageTools tools) {
        this.tools = tools;
        this.offers = tools.cards().sorted();
        this.roles = tools.catalogue().roles().stream().map(this::forRole).toList();
        this.phases = tools.catalogue().phases().stream().map(this::inPhase).toList();
        this.units = tools.catalogue().sharedUnits().titles().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Listing.A_TO_Z))
                .map(unit -> covering(unit.getKey(), unit.getValue()))
                .toList();
        for (BookingStatus status : BookingStatus.values()) {
            statuses.put(status, withStatus(status));
        }
    }

    Selection all() {
        return new Selection(
                Routes.PROGRAMMES,
                tools.say("All {programmes}"),
                tools.say("{Programmes}"),
                "Everything on offer, with what you can apply for first.",
                offers,
                "");
    }

    /** For each role that has offers. */
    List<Selection> roles() {
        return roles;
    }

    /** For each phase that has offers. */
    List<Selection> phases() {
        return phases;
    }

    /** For each unit that several programmes have, from A to Z. */
    List<Selection> units() {
        return units;
    }

    /** For each status that an offer has, now or later, and for what is open: everybody asks for that. */
    List<Selection> statuses() {
        Set<BookingStatus> ever = EnumSet.of(BookingStatus.OPEN);
        for (OfferId offer : offers) {
            StatusTimeline timeline = tools.edition().booking(offer).timeline();
            ever.add(timeline.initial());
            timeline.changes().forEach(change -> ever.add(change.status()));
        }
        return ever.stream().map(this::with).toList();
    }

    Selection with(BookingStatus status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    private Selection forRole(Role role) {
        return new Selection(
                Routes.role(role),
                role.label(),
                tools.say("{Programmes} for ") + role.plural(),
                role.leadsSchool()
                        ? "These are for " + role.plural() + " themselves."
                        : "What somebody in this role can take part in.",
                where(programme -> programme.isFor(role)),
                "");
    }

    private Selection inPhase(Phase phase) {
        return new Selection(
                Routes.phase(phase),
                phase.label(),
                phase.label() + tools.say(" {programmes}"),
                tools.say("What is on offer for this {phase}, also where it is shared with another."),
                where(programme -> programme.phases().contains(phase)),
                "");
    }

    private Selection covering(String id, String title) {
        return new Selection(
                Routes.unit(id),
                title,
                title + tools.say(": {programmes} that cover it"),
                "Where this is part of the content.",
                offers.stream()
                        .filter(offer ->
                                tools.catalogue().sharedUnits().of(offer).contains(id))
                        .toList(),
                "");
    }

    private Selection withStatus(BookingStatus status) {
        String today = DateWords.day(tools.edition().today());
        return new Selection(
                Routes.status(status),
                status.label(),
                tools.say("{Programmes} by status: ") + status.inText(),
                "What had this status when the list was made, on " + today + ".",
                offers.stream()
                        .filter(offer -> tools.edition().booking(offer).status() == status)
                        .toList(),
                " on " + today);
    }

    private List<OfferId> where(Predicate<Programme> fits) {
        return offers.stream()
                .filter(offer ->
                        fits.test(tools.catalogue().programme(offer.programme()).orElseThrow()))
                .toList();
    }
}
