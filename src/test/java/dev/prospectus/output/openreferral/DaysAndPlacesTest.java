package dev.prospectus.output.openreferral;

import static dev.prospectus.output.openreferral.Answers.objects;
import static dev.prospectus.output.openreferral.Answers.text;
import static dev.prospectus.output.openreferral.Answers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.prospectus.model.Programme;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days, hours and places against the sessions and venues of {@code /api/v1/}, which are written apart from them. */
final class DaysAndPlacesTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path temp;

    private List<Answers> sites() throws IOException {
        List<Answers> sites = new ArrayList<>();
        for (Path hub : List.of(Path.of("."), Path.of("src/test/resources/sites/arts-hub"), several())) {
            sites.add(Answers.of(hub, AS_OF, Optional.empty()));
        }
        return sites;
    }

    /** One with runs over several days, across the change of the clocks, by a rule and by none. */
    private Path several() {
        return GoldenSite.assemble(temp, GoldenSite.BASE, Path.of("src/test/resources/open-referral/hub"));
    }

    /** The runs of a catalogue by the addresses of their pages. */
    private static Map<String, JsonObject> runs(Answers answers) throws IOException {
        Map<String, JsonObject> runs = new HashMap<>();
        for (Programme programme : answers.site().edition().catalogue().programmes()) {
            for (JsonObject run : objects(answers.api("programmes/" + programme.id()), "cohorts")) {
                runs.put(text(run, "page"), run);
            }
        }
        return runs;
    }

    private record Meeting(LocalDate first, LocalDate last, Optional<LocalTime> start, Optional<LocalTime> end) {

        static List<Meeting> known(JsonObject run) {
            return objects(run, "sessions").stream()
                    .filter(session -> session.has("date"))
                    .map(session -> new Meeting(
                            LocalDate.parse(text(session, "date")),
                            LocalDate.parse(text(session, session.has("lastDate") ? "lastDate" : "date")),
                            time(session, "start"),
                            time(session, "end")))
                    .toList();
        }

        private static Optional<LocalTime> time(JsonObject session, String key) {
            return Optional.of(session).filter(it -> it.has(key)).map(it -> LocalTime.parse(text(it, key)));
        }

        boolean oneDay() {
            return first.equals(last);
        }
    }

    @Test
    void daysAndHoursAreThoseOfTheSessions() throws IOException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Answers answers : sites()) {
            ZoneId zone = answers.site().edition().zone();
            Map<String, JsonObject> runs = runs(answers);
            for (JsonObject service : answers.services()) {
                for (JsonObject schedule : objects(service, "schedules")) {
                    JsonObject run = runs.get(text(schedule, "schedule_link"));
                    assertThat(run).as(schedule.toString()).isNotNull();
                    compare(schedule, run, zone);
                    schedule.keySet().forEach(key -> seen.merge(key, 1, Integer::sum));
                }
            }
        }
        assertThat(seen)
                .as("each was compared somewhere, and was not there somewhere")
                .containsKeys("dtstart", "valid_to", "freq", "opens_at", "closes_at");
        for (String key : List.of("dtstart", "valid_to", "freq", "opens_at", "closes_at")) {
            assertThat(seen.get(key)).as(key).isGreaterThan(3).isLessThan(seen.get("id"));
        }
    }

    private static void compare(JsonObject schedule, JsonObject run, ZoneId zone) {
        List<Meeting> meetings = Meeting.known(run);
        TreeSet<LocalDate> days = new TreeSet<>();
        TreeSet<LocalDate> ends = new TreeSet<>();
        meetings.forEach(meeting -> {
            days.add(meeting.first());
            ends.add(meeting.last());
        });
        boolean allKnown = !meetings.isEmpty()
                && meetings.size() == objects(run, "sessions").size();
        boolean single = allKnown && meetings.stream().allMatch(Meeting::oneDay);
        assertThat(day(schedule, "dtstart"))
                .as(schedule.toString())
                .isEqualTo(days.stream().findFirst());
        assertThat(day(schedule, "valid_to"))
                .as(schedule.toString())
                .isEqualTo(Optional.of(ends).filter(some -> allKnown).map(TreeSet::last));
        assertThat(expanded(schedule))
                .as(schedule.toString())
                .isEqualTo(single && evenWeeks(days) ? new ArrayList<>(days) : List.of());
        if (single && meetings.stream().allMatch(meeting -> meeting.start().isPresent())) {
            hours(schedule, "opens_at", meetings, Meeting::start, zone);
            hours(schedule, "closes_at", meetings, Meeting::end, zone);
        } else {
            assertThat(schedule.keySet()).as(schedule.toString()).doesNotContain("opens_at", "closes_at");
        }
    }

    private static Optional<LocalDate> day(JsonObject schedule, String key) {
        return Optional.of(schedule).filter(it -> it.has(key)).map(it -> LocalDate.parse(text(it, key)));
    }

    /** The days of a rule, counted one by one; none without a rule. */
    private static List<LocalDate> expanded(JsonObject schedule) {
        List<LocalDate> days = new ArrayList<>();
        if (schedule.has("freq")) {
            assertThat(text(schedule, "freq")).isEqualTo("WEEKLY");
            LocalDate start = LocalDate.parse(text(schedule, "dtstart"));
            LocalDate monday = start.with(DayOfWeek.MONDAY);
            LocalDate last = LocalDate.parse(text(schedule, "valid_to"));
            int every = schedule.get("interval").getAsInt();
            for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
                long week = (day.with(DayOfWeek.MONDAY).toEpochDay() - monday.toEpochDay()) / 7;
                boolean named = day.getDayOfWeek().name().startsWith(text(schedule, "byday"));
                if (named && week % every == 0) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static boolean evenWeeks(NavigableSet<LocalDate> days) {
        Set<Long> gaps = new HashSet<>();
        for (LocalDate day : days) {
            LocalDate before = days.lower(day);
            if (before != null) {
                gaps.add(day.toEpochDay() - before.toEpochDay());
            }
        }
        return gaps.size() == 1 && gaps.iterator().next() % 7 == 0;
    }

    @FunctionalInterface
    private interface Hour {
        Optional<LocalTime> of(Meeting meeting);
    }

    /** The same instant on each day, where the clocks agree. */
    private static void hours(JsonObject schedule, String key, List<Meeting> meetings, Hour hour, ZoneId zone) {
        Set<LocalTime> times = new HashSet<>();
        Set<ZoneOffset> offsets = new HashSet<>();
        for (Meeting meeting : meetings) {
            LocalTime time = hour.of(meeting).orElseThrow();
            times.add(time);
            offsets.add(meeting.first().atTime(time).atZone(zone).getOffset());
        }
        if (times.size() > 1) {
            assertThat(schedule.has(key)).as(key + " of " + schedule).isFalse();
        } else if (offsets.size() > 1) {
            assertThat(times).containsExactly(LocalTime.parse(text(schedule, key)));
        } else {
            for (Meeting meeting : meetings) {
                LocalTime time = hour.of(meeting).orElseThrow();
                assertThat(OffsetTime.parse(text(schedule, key))
                                .atDate(meeting.first())
                                .toInstant())
                        .as(key + " of " + schedule)
                        .isEqualTo(meeting.first().atTime(time).atZone(zone).toInstant());
            }
        }
    }

    /** 25 March is before and 29 March after the clocks change: neither end is an hour that holds for each day. */
    @Test
    void aRunOverSeveralDaysHasNoHoursOfADay() throws IOException {
        JsonObject service = Answers.of(several(), AS_OF, Optional.empty()).service("/programmes/foundations/");
        Map<String, JsonObject> byName = new HashMap<>();
        objects(service, "schedules")
                .forEach(schedule -> byName.put(text(schedule, "description").replaceFirst("\\..*", ""), schedule));
        JsonObject easter = byName.get("Before and after the clocks change");
        assertThat(text(easter, "dtstart")).isEqualTo("2027-03-25");
        assertThat(text(easter, "valid_to")).isEqualTo("2027-03-29");
        assertThat(easter.keySet()).doesNotContain("opens_at", "closes_at", "freq");
        assertThat(byName.get("Two days each").keySet()).doesNotContain("opens_at", "closes_at", "freq");
        assertThat(byName.get("One of the days is two").keySet()).doesNotContain("opens_at", "closes_at", "freq");
        assertThat(text(byName.get("Thursdays"), "closes_at")).isEqualTo("17:00Z");
        assertThat(text(byName.get("Every other Wednesday"), "closes_at")).isEqualTo("12:00");
    }

    @Test
    void placesAreTheVenuesAndWaysOfItsRuns() throws IOException {
        int addresses = 0;
        for (Answers answers : sites()) {
            Map<String, JsonObject> runs = runs(answers);
            Map<String, JsonObject> venues = new HashMap<>();
            objects(answers.api("venues"), "venues").forEach(venue -> venues.put(text(venue, "id"), venue));
            for (JsonObject service : answers.services()) {
                Map<String, JsonObject> expected = new HashMap<>();
                Set<String> ways = new HashSet<>();
                for (String link : texts(objects(service, "schedules"), "schedule_link")) {
                    JsonObject run = runs.get(link);
                    strings(run, "venues").map(venues::get).forEach(venue -> expected.put(text(venue, "name"), venue));
                    if (!run.has("venues")) {
                        strings(run, "modes")
                                .filter(mode -> Set.of("online", "live-stream", "webinar")
                                        .contains(mode))
                                .findFirst()
                                .map(mode -> mode.replace('-', ' '))
                                .ifPresent(ways::add);
                    }
                }
                List<String> online = new ArrayList<>();
                List<String> named = new ArrayList<>();
                for (JsonObject at : objects(service, "service_at_locations")) {
                    JsonObject place = at.getAsJsonObject("location");
                    JsonObject venue = expected.get(text(place, "name"));
                    if (venue == null) {
                        assertThat(text(place, "location_type")).isEqualTo("virtual");
                        online.add(text(place, "name").toLowerCase(Locale.ROOT));
                    } else {
                        named.add(text(place, "name"));
                        addresses += address(
                                place,
                                venue,
                                answers.site().edition().catalogue().site().region());
                    }
                }
                assertThat(named).containsExactlyInAnyOrderElementsOf(expected.keySet());
                assertThat(online).containsExactlyInAnyOrderElementsOf(ways);
            }
        }
        assertThat(addresses).isGreaterThan(5);
    }

    /** How many there are. */
    private static int address(JsonObject place, JsonObject venue, String region) {
        assertThat(text(place, "location_type")).isEqualTo(venue.has("online") ? "virtual" : "physical");
        List<JsonObject> addresses = objects(place, "addresses");
        List<String> lines = strings(venue, "address").toList();
        if (lines.isEmpty() || !venue.has("postcode")) {
            assertThat(addresses).isEmpty();
            return 0;
        }
        assertThat(addresses).hasSize(1);
        JsonObject address = addresses.get(0);
        String town = lines.size() > 1 ? lines.get(lines.size() - 1) : text(venue, "area");
        assertThat(text(address, "city")).isEqualTo(town);
        assertThat(text(address, "state_province")).isEqualTo(venue.has("area") ? region : town);
        assertThat(text(address, "address_1"))
                .isEqualTo(lines.size() > 1 ? String.join(", ", lines).replaceFirst(", [^,]+$", "") : lines.get(0));
        assertThat(text(address, "postal_code")).isEqualTo(text(venue, "postcode"));
        assertThat(text(address, "country")).isEqualTo(venue.has("country") ? text(venue, "country") : "GB");
        return 1;
    }

    private static Stream<String> strings(JsonObject of, String key) {
        return of.has(key) ? of.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString) : Stream.empty();
    }
}
