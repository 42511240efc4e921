package dev.prospectus.output.ical;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a VTIMEZONE (RFC 5545 section 3.6.5) with its full name, by which most programs know it without reading on; macOS takes
 * others for another zone. It is made from the rules by which all of this site tells times, so both agree. ical4j's own table of zones
 * would be a second opinion, of another age, and goes back to 1847.
 */
final class ZoneText {

    /** No hub tells dates of earlier years. */
    private static final int SINCE = 2015;

    private static final int DAYS_OF_WEEK = 7;

    private ZoneText() {}

    /** @param until the last year for which changes are told where they follow no rule */
    static String of(ZoneId zone, int until) {
        ZoneRules rules = zone.getRules();
        VTimeZone text = new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(byRule(rules).orElseGet(() -> oneByOne(rules, until))));
        return text.toString();
    }

    /** Changes that come every year, as in most zones of today; what was before these rules is told one by one. */
    private static Optional<List<Observance>> byRule(ZoneRules rules) {
        List<Optional<String>> recurring =
                rules.getTransitionRules().stream().map(ZoneText::recurrence).toList();
        if (recurring.isEmpty() || recurring.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<ZoneOffsetTransition> single = rules.getTransitions();
        int first = single.isEmpty() ? SINCE - 1 : Math.max(SINCE - 1, year(single.get(single.size() - 1)) + 1);
        List<Observance> observances = new ArrayList<>(first < SINCE ? List.of() : oneByOne(rules, first - 1));
        for (int i = 0; i < recurring.size(); i++) {
            observances.add(
                    observance(rules.getTransitionRules().get(i).createTransition(first), rules, recurring.get(i)));
        }
        return Optional.of(observances);
    }

    private static List<Observance> oneByOne(ZoneRules rules, int until) {
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(beginOf(SINCE));
        if (change == null) {
            observances.add(always(rules));
            change = rules.nextTransition(beginOf(SINCE));
        }
        while (change != null && year(change) <= until) {
            observances.add(observance(change, rules, Optional.empty()));
            change = rules.nextTransition(change.getInstant());
        }
        return observances;
    }

    private static Instant beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static int year(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().getYear();
    }

    /** Where the clocks never changed. */
    private static Observance always(ZoneRules rules) {
        ZoneOffset offset = rules.getOffset(beginOf(SINCE));
        return new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDate.of(SINCE, 1, 1).atStartOfDay()),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset))));
    }

    private static Observance observance(ZoneOffsetTransition change, ZoneRules rules, Optional<String> recurrence) {
        List<Property> properties = new ArrayList<>(List.of(
                new DtStart<>(change.getDateTimeBefore()),
                new TzOffsetFrom(change.getOffsetBefore()),
                new TzOffsetTo(change.getOffsetAfter())));
        recurrence.map(RRule::new).ifPresent(properties::add);
        PropertyList all = new PropertyList(properties);
        return rules.isDaylightSavings(change.getInstant()) ? new Daylight(all) : new Standard(all);
    }

    /**
     * A rule as calendars say it: the last Sunday of March. Absent where that would need more: where the day is none of the week, or another
     * one on the clocks of the zone than in the rule, which may count in UTC.
     */
    private static Optional<String> recurrence(ZoneOffsetTransitionRule rule) {
        LocalDate seen = rule.createTransition(SINCE).getDateTimeBefore().toLocalDate();
        DayOfWeek day = rule.getDayOfWeek();
        if (day == null || seen.getDayOfWeek() != day || seen.getMonth() != rule.getMonth()) {
            return Optional.empty();
        }
        int from = rule.getDayOfMonthIndicator();
        String name = day.name().substring(0, 2);
        String yearly = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        boolean isLast = from + DAYS_OF_WEEK - 1 == rule.getMonth().maxLength() && rule.getMonth() != Month.FEBRUARY;
        if (from == -1 || isLast) {
            return Optional.of(yearly + ";BYDAY=-1" + name);
        }
        if (from < 1 || from + DAYS_OF_WEEK - 1 > rule.getMonth().minLength()) {
            return Optional.empty();
        }
        if (from % DAYS_OF_WEEK == 1) {
            return Optional.of(yearly + ";BYDAY=" + (from / DAYS_OF_WEEK + 1) + name);
        }
        String days = IntStream.range(from, from + DAYS_OF_WEEK)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return Optional.of(yearly + ";BYMONTHDAY=" + days + ";BYDAY=" + name);
    }
}
