package dev.prospectus.hubs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.prospectus.model.BookingStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a made-up hub publishes, written by Gson from a seed.
 *
 * @param files text by path below the site's root
 */
public record GeneratedHub(String id, Instant asOf, SortedMap<String, String> files) {

    private static final List<BookingStatus> STATUSES = List.of(BookingStatus.values());
    private static final List<String> TOWNS = List.of("Brackwater", "Hollin Cross", "Saltmere", "Wendale");
    private static final List<String> SHARED =
            List.of("primary-development", "primary-embedding", "number-sense", "years-5-8", "secondary-development");

    /** What no other hub offers. */
    private static final String OWN = "summer-school";

    /**
     * A hub that differs by its seed.
     *
     * @param home where its pages say that they stand; ends in a slash
     */
    public static GeneratedHub of(String id, long seed, Instant asOf, String home) {
        Random random = new Random(seed);
        JsonArray programmes = new JsonArray();
        JsonArray runs = new JsonArray();
        JsonArray offerStatuses = new JsonArray();
        JsonArray runStatuses = new JsonArray();
        for (String subject : Stream.concat(SHARED.stream(), Stream.of(OWN)).toList()) {
            JsonObject programme = new JsonObject();
            programme.addProperty("id", subject);
            if (!subject.equals(OWN)) {
                programme.addProperty("sameAs", "national/" + subject);
            }
            programme.addProperty("title", subject.replace('-', ' ') + (seed % 3 == 0 ? " in " + id : ""));
            programme.addProperty("summary", "A programme of the hub " + id + ".");
            programme.add("phases", list(subject.startsWith("secondary") ? "secondary" : "primary"));
            programme.add("roles", list(random.nextBoolean() ? "teacher" : "maths-lead"));
            programme.add("offers", list(subject));
            programme.addProperty("status", "open");
            programme.addProperty("page", home + "programmes/" + subject + "/");
            if (random.nextInt(4) > 0) {
                programme.addProperty("openToNeighbours", true);
            }
            programmes.add(programme);
            List<JsonObject> own = new ArrayList<>();
            for (int number = 1; number <= 1 + random.nextInt(3); number++) {
                String run = subject + "/2026-27-group-" + number;
                runs.add(run(run, subject, number, random, asOf, home));
                own.add(status(run, random, asOf));
            }
            own.forEach(runStatuses::add);
            offerStatuses.add(best(subject, own, asOf));
        }
        SortedMap<String, String> files = new TreeMap<>();
        JsonObject index = file(asOf);
        JsonObject hub = new JsonObject();
        hub.addProperty("home", home);
        hub.addProperty("timeZone", "Europe/London");
        index.add("hub", hub);
        index.add("programmes", programmes);
        JsonObject year = new JsonObject();
        year.addProperty("year", "2026-27");
        JsonArray years = new JsonArray();
        years.add(year);
        index.add("cohorts", years);
        JsonObject vocabulary = new JsonObject();
        vocabulary.add("phases", words("primary", "Primary", "secondary", "Secondary"));
        JsonArray roles = words("teacher", "Teacher", "maths-lead", "Maths lead");
        for (JsonElement role : roles) {
            String word = role.getAsJsonObject().get("label").getAsString().toLowerCase(Locale.ROOT);
            role.getAsJsonObject().addProperty("inText", word);
            role.getAsJsonObject().addProperty("plural", word + "s");
        }
        vocabulary.add("roles", roles);
        vocabulary.add("modes", words("online", "Online", "in-person", "In person"));
        index.add("vocabulary", vocabulary);
        files.put("api/v1/index.json", index.toString());
        JsonObject status = file(asOf);
        status.add("offers", offerStatuses);
        status.add("cohorts", runStatuses);
        files.put("api/v1/status.json", status.toString());
        JsonObject cohorts = file(asOf);
        cohorts.addProperty("year", "2026-27");
        cohorts.add("cohorts", runs);
        files.put("api/v1/cohorts/2026-27.json", cohorts.toString());
        JsonObject venues = file(asOf);
        JsonArray places = new JsonArray();
        for (String town : TOWNS) {
            JsonObject venue = new JsonObject();
            venue.addProperty("id", town.toLowerCase(Locale.ROOT).replace(' ', '-'));
            venue.addProperty("name", town + " Hall");
            venue.addProperty("area", town);
            places.add(venue);
        }
        venues.add("venues", places);
        files.put("api/v1/venues.json", venues.toString());
        return new GeneratedHub(id, asOf, files);
    }

    private static JsonObject run(String id, String offer, int number, Random random, Instant asOf, String home) {
        JsonObject run = new JsonObject();
        run.addProperty("id", id);
        run.add("offers", list(offer));
        run.addProperty("title", "Group " + number);
        run.addProperty("page", home + "programmes/" + id + "/");
        run.addProperty("status", "open");
        boolean online = random.nextInt(4) == 0;
        run.add("modes", list(online ? "online" : "in-person"));
        if (!online) {
            String town = TOWNS.get(random.nextInt(TOWNS.size()));
            run.add("venues", list(town.toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
        if (random.nextInt(5) > 0) {
            Instant starts = asOf.plus(random.nextInt(200), ChronoUnit.DAYS);
            run.addProperty("starts", starts.toString());
            run.addProperty("ends", starts.plus(60, ChronoUnit.DAYS).toString());
            run.add("sessions", sessions(starts));
        }
        return run;
    }

    /** Two, of which the second takes two days and says no time. */
    private static JsonArray sessions(Instant starts) {
        JsonArray sessions = new JsonArray();
        ZonedDateTime first = starts.atZone(ZoneId.of("Europe/London"));
        JsonObject one = new JsonObject();
        one.addProperty("key", "session-1");
        one.addProperty("title", "First meeting");
        one.addProperty("date", first.toLocalDate().toString());
        one.addProperty(
                "start", first.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        one.addProperty("end", "23:30");
        one.add("venues", list("wendale"));
        sessions.add(one);
        JsonObject two = new JsonObject();
        two.addProperty("key", "session-2");
        two.addProperty("date", first.toLocalDate().plusDays(58).toString());
        two.addProperty("lastDate", first.toLocalDate().plusDays(59).toString());
        sessions.add(two);
        return sessions;
    }

    private static JsonObject status(String id, Random random, Instant asOf) {
        JsonObject status = new JsonObject();
        status.addProperty("id", id);
        int last = random.nextInt(STATUSES.size());
        status.addProperty("status", STATUSES.get(last).id());
        JsonArray changes = new JsonArray();
        Instant at = asOf;
        for (int i = random.nextInt(4); i > 0; i--) {
            at = at.plus(1L + random.nextInt(5 * 24), ChronoUnit.HOURS);
            last = (last + 1 + random.nextInt(STATUSES.size() - 1)) % STATUSES.size();
            JsonObject change = new JsonObject();
            change.addProperty("at", at.toString());
            change.addProperty("status", STATUSES.get(last).id());
            changes.add(change);
        }
        if (!changes.isEmpty()) {
            status.add("changes", changes);
        }
        return status;
    }

    /** An offer has the best status that any of its runs has. */
    private static JsonObject best(String id, List<JsonObject> runs, Instant asOf) {
        TreeSet<Instant> instants = new TreeSet<>(Set.of(asOf));
        runs.forEach(run -> changes(run)
                .forEach(change -> instants.add(
                        Instant.parse(change.getAsJsonObject().get("at").getAsString()))));
        JsonObject offer = new JsonObject();
        offer.addProperty("id", id);
        JsonArray changes = new JsonArray();
        String last = "";
        for (Instant instant : instants) {
            String best = runs.stream()
                    .map(run -> statusAt(run, instant))
                    .min(Comparator.comparing(status -> STATUSES.indexOf(BookingStatus.valueOf(
                            status.toUpperCase(Locale.ROOT).replace('-', '_')))))
                    .orElseThrow();
            if (last.isEmpty()) {
                offer.addProperty("status", best);
            } else if (!best.equals(last)) {
                JsonObject change = new JsonObject();
                change.addProperty("at", instant.toString());
                change.addProperty("status", best);
                changes.add(change);
            }
            last = best;
        }
        offer.add("changes", changes);
        return offer;
    }

    /** The status of an entry of {@code status.json} at an instant. */
    public static String statusAt(JsonObject entry, Instant instant) {
        String status = entry.get("status").getAsString();
        for (JsonElement change : changes(entry)) {
            if (!Instant.parse(change.getAsJsonObject().get("at").getAsString()).isAfter(instant)) {
                status = change.getAsJsonObject().get("status").getAsString();
            }
        }
        return status;
    }

    private static JsonArray changes(JsonObject entry) {
        return entry.has("changes") ? entry.getAsJsonArray("changes") : new JsonArray();
    }

    private static JsonObject file(Instant asOf) {
        JsonObject file = new JsonObject();
        file.addProperty("$schema", "https://hub.example.org/some.json");
        file.addProperty("asOf", asOf.toString());
        file.addProperty("aKeyOfLater", 1.5e3);
        return file;
    }

    private static JsonArray words(String... idsAndLabels) {
        JsonArray words = new JsonArray();
        for (int i = 0; i < idsAndLabels.length; i += 2) {
            JsonObject word = new JsonObject();
            word.addProperty("id", idsAndLabels[i]);
            word.addProperty("label", idsAndLabels[i + 1]);
            words.add(word);
        }
        return words;
    }

    private static JsonArray list(String word) {
        JsonArray list = new JsonArray();
        list.add(word);
        return list;
    }

    /** The same with other text in place of some. */
    public GeneratedHub with(String path, String text) {
        SortedMap<String, String> others = new TreeMap<>(files);
        others.putAll(Map.of(path, text));
        return new GeneratedHub(id, asOf, others);
    }

    /** As a site that was built. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
