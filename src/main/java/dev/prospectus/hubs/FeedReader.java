package dev.prospectus.hubs;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedHub.Word;
import dev.prospectus.model.PublishedProgramme;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.PublishedSession;
import dev.prospectus.model.Slug;
import dev.prospectus.model.StatusTimeline;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A hub's files as a publication. It is sound as a whole or not taken: half of a list of programmes would tell what is not so. */
final class FeedReader {

    private static final String SESSION_KEY = "session(\\.[a-z0-9-]{1,100}|-[1-9][0-9]{0,3})";

    private final OtherHub hub;
    private final FeedFiles files;
    private final Json index;
    private final Instant asOf;
    private final URI home;
    private final Map<String, StatusTimeline> offers;
    private final Map<String, StatusTimeline> cohorts;

    private FeedReader(OtherHub hub, FeedFiles files) throws FeedFault {
        this.hub = hub;
        this.files = files;
        this.index = files.json(FeedFiles.INDEX);
        this.asOf = index.instant("asOf");
        this.home = home();
        Json status = files.json(FeedFiles.STATUS);
        this.offers = timelines(status, "offers", FeedLimits.OFFER_CHANGES);
        this.cohorts = timelines(status, "cohorts", FeedLimits.RUN_CHANGES);
    }

    static PublishedHub read(OtherHub hub, FeedFiles files) throws FeedFault {
        return new FeedReader(hub, files).read();
    }

    private PublishedHub read() throws FeedFault {
        SortedMap<String, PublishedProgramme> programmes = programmes();
        Json vocabulary = index.object("vocabulary");
        return new PublishedHub(
                hub,
                home,
                zone(),
                asOf,
                new PublishedHub.Words(words(vocabulary, "phases"), words(vocabulary, "roles")),
                List.copyOf(programmes.values()),
                runs(programmes, words(vocabulary, "modes")));
    }

    /** Where the hub is asked; a trial on this machine may hold what will stand elsewhere. */
    private URI home() throws FeedFault {
        URI home = index.object("hub").address("home");
        Optional<String> asked = hub.address().map(URI::getHost).filter(host -> !FeedWeb.isThisMachine(host));
        if (asked.isPresent() && !bare(asked.get()).equals(bare(home.getHost()))) {
            throw new FeedFault(
                    "its home page is " + home + ", not on " + asked.get() + "; write that address in 'from'");
        }
        return home;
    }

    /** A host without {@code www}: most sites answer at both, and one leads to the other. */
    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }

    private ZoneId zone() throws FeedFault {
        Json about = index.object("hub");
        try {
            return ZoneId.of(about.text("timeZone"));
        } catch (DateTimeException unknown) {
            throw about.fault("'timeZone' is none that is known");
        }
    }

    private static List<Word> words(Json vocabulary, String kind) throws FeedFault {
        List<Word> words = new ArrayList<>();
        for (Json word : vocabulary.items(kind, FeedLimits.WORDS)) {
            String label = word.text("label");
            if (!PortablePath.fault(Slug.of(label)).isEmpty()) {
                throw word.fault("no page can be named after '" + label + "'");
            }
            String inText = word.maybeText("inText").orElse(label);
            words.add(new Word(
                    word.text("id"), label, inText, word.maybeText("plural").orElse(inText)));
        }
        return words;
    }

    private SortedMap<String, PublishedProgramme> programmes() throws FeedFault {
        SortedMap<String, PublishedProgramme> programmes = new TreeMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Json some : index.items("programmes", FeedLimits.PROGRAMMES)) {
            String id = id(some);
            PublishedProgramme programme = new PublishedProgramme(
                    id,
                    sharedName(some),
                    some.text("title"),
                    some.text("summary"),
                    new PublishedProgramme.Audience(some.texts("phases"), some.texts("roles")),
                    page(some),
                    some.holds("openToNeighbours"),
                    timeline(some, offers, id));
            if (id.contains("/") || programmes.put(id, programme) != null) {
                throw some.fault("its id is not the only one of its kind");
            }
            if (programme.sameAs().isPresent()
                    && alike.merge(programme.sameAs().get(), 1, Integer::sum) > FeedLimits.ALIKE) {
                throw some.fault("more than " + FeedLimits.ALIKE + " programmes have the same 'sameAs'");
            }
        }
        return programmes;
    }

    /** A page may be named after it. */
    private static Optional<String> sharedName(Json some) throws FeedFault {
        Optional<String> name = some.maybeText("sameAs");
        if (name.isPresent()
                && (!name.get().matches("[a-z0-9-]{1,100}/[a-z0-9-]{1,100}")
                        || !PortablePath.fault(name.get()).isEmpty())) {
            throw some.fault("'sameAs' is no name that hubs can agree on");
        }
        return name;
    }

    private List<PublishedRun> runs(SortedMap<String, PublishedProgramme> programmes, List<Word> modes)
            throws FeedFault {
        Map<String, String> places = new HashMap<>();
        for (Json venue : files.json(FeedFiles.VENUES).items("venues", FeedLimits.ENTRIES)) {
            places.put(venue.text("id"), venue.maybeText("area").orElse(venue.text("name")));
        }
        Map<String, String> ways = new HashMap<>();
        modes.forEach(mode -> ways.put(mode.id(), mode.label()));
        SortedMap<String, PublishedRun> runs = new TreeMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String file : files.files().keySet()) {
            if (file.startsWith("cohorts/")) {
                for (Json some : files.json(file).items("cohorts", FeedLimits.ENTRIES)) {
                    PublishedRun run = run(some, places, ways);
                    if (!programmes.containsKey(run.programme()) || runs.put(run.id(), run) != null) {
                        throw some.fault("its id is not the only one, or of no programme");
                    }
                    if (numbers.merge(run.programme(), 1, Integer::sum) > FeedLimits.RUNS) {
                        throw some.fault("its programme has more than " + FeedLimits.RUNS + " runs");
                    }
                }
            }
        }
        return List.copyOf(runs.values());
    }

    private PublishedRun run(Json some, Map<String, String> places, Map<String, String> ways) throws FeedFault {
        String id = id(some);
        if (id.indexOf('/') < 1) {
            throw some.fault("its id names no programme");
        }
        return new PublishedRun(
                id,
                some.texts("offers"),
                some.text("title"),
                page(some),
                new PublishedRun.Place(known(some.texts("modes"), ways), known(some.texts("venues"), places)),
                new PublishedRun.Time(some.maybeInstant("starts"), some.maybeInstant("ends")),
                sessions(some, places),
                timeline(some, cohorts, id));
    }

    /** Where a run has one way and one place, and none of its sessions has the key of its own, all meet where the run does. */
    private List<PublishedSession> sessions(Json run, Map<String, String> places) throws FeedFault {
        List<Json> all = run.items("sessions", FeedLimits.SESSIONS);
        List<String> ofRun = run.texts("venues");
        boolean asRun = run.texts("modes").size() == 1
                && ofRun.size() == 1
                && all.stream().noneMatch(some -> some.has("venues"));
        List<PublishedSession> sessions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Json some : all) {
            String key = some.text("key");
            LocalDate first = some.day("date").orElseThrow(() -> some.fault("there is no 'date'"));
            LocalDate last = some.day("lastDate").orElse(first);
            if (!key.matches(SESSION_KEY) || !keys.add(key) || last.isBefore(first)) {
                throw some.fault("its 'key' is none or not the only one, or it ends before it begins");
            }
            sessions.add(new PublishedSession(
                    key,
                    some.maybeText("title"),
                    first,
                    last,
                    some.time("start"),
                    some.time("end"),
                    known(asRun ? ofRun : some.texts("venues"), places)));
        }
        return sessions;
    }

    private static List<String> known(List<String> ids, Map<String, String> words) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(words.get(id)).stream())
                .distinct()
                .toList();
    }

    private static String id(Json some) throws FeedFault {
        String id = some.text("id");
        if (!id.matches("[a-z0-9-]{1,100}(/[a-z0-9-]{1,100})?")) {
            throw some.fault("'id' is no id");
        }
        return id;
    }

    /** Nobody else's page: who reads it is sent to the hub. */
    private URI page(Json some) throws FeedFault {
        URI page = some.address("page");
        boolean own = home.getHost().equalsIgnoreCase(page.getHost())
                && home.getScheme().equals(page.getScheme())
                && home.getPort() == page.getPort();
        if (!own) {
            throw some.fault("'page' is not the hub's");
        }
        return page;
    }

    private StatusTimeline timeline(Json some, Map<String, StatusTimeline> timelines, String id) throws FeedFault {
        return Optional.ofNullable(timelines.get(id))
                .orElseThrow(() -> some.fault(FeedFiles.STATUS + " does not tell how booking of '" + id + "' stands"));
    }

    private Map<String, StatusTimeline> timelines(Json status, String kind, int most) throws FeedFault {
        Map<String, StatusTimeline> timelines = new HashMap<>();
        for (Json some : status.items(kind, FeedLimits.ENTRIES)) {
            List<StatusTimeline.Change> changes = new ArrayList<>();
            for (Json change : some.items("changes", most)) {
                changes.add(new StatusTimeline.Change(change.instant("at"), status(change)));
            }
            boolean ordered = changes.stream()
                    .map(StatusTimeline.Change::at)
                    .sorted(Comparator.naturalOrder())
                    .distinct()
                    .toList()
                    .equals(changes.stream().map(StatusTimeline.Change::at).toList());
            if (!ordered || (!changes.isEmpty() && !changes.get(0).at().isAfter(asOf))) {
                throw some.fault("its changes are not in order");
            }
            timelines.put(some.text("id"), new StatusTimeline(asOf, status(some), changes));
        }
        return timelines;
    }

    private static BookingStatus status(Json some) throws FeedFault {
        String id = some.text("status");
        for (BookingStatus status : BookingStatus.values()) {
            if (status.id().equals(id)) {
                return status;
            }
        }
        throw some.fault("'" + id + "' is no booking status");
    }
}
