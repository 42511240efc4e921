import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Writes a made-up hub with any number of programmes: {@code java bench/Catalogue.java FOLDER COUNT [--without-requirements] [--hub=NUMBER]}.
 *
 * <p>A programme is 4 KB of YAML with 300 words of Markdown in it. It requires none to two programmes with lower numbers, and
 * runs in up to three academic years. Some programmes have strands or units; most stand on a pathway. Runs take place in up
 * to 100 venues of 20 towns. News, pictures, bookings, notices, terms and a glossary stand beside them. What programmes say of
 * participants, prices, contacts and the work, and runs of places, sessions and access, differs as it does among real ones.
 *
 * <p>The same arguments give the same files. Without requirements all else stays the same, so that their cost can be seen. Hubs with
 * numbers differ in their names and addresses and in half of their photographs.
 * {@code check} as of 2026-10-01T09:00:00Z finds nothing, and each booking status occurs.
 */
final class Catalogue {

    private static final int BYTES = 4096;
    private static final int WORDS = 300;
    private static final int VENUES = 100;
    private static final int PICTURES = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final String COUNTED = "2026-09-21";
    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 25),
            LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 31));
    private static final String[] PHASES = {"early-years", "primary", "secondary", "post-16"};
    private static final String[] ROLES = {
        "headteacher", "maths-lead", "head-of-department", "teacher", "early-career-teacher", "teaching-assistant"
    };
    private static final String[] TEAMS = {
        "primary", "secondary", "early-years", "college", "mastery", "specialists", "assistants", "research", "bookings", "leaders"
    };
    private static final String[] TOWNS = ("Northmere Eastbrook Calderfield Thornwick Ossenham Saltby Millbeck Harwold Priorsea Lindale "
                    + "Westerby Ashcombe Marlow Fenwick Greyston Holmley Kirkstead Oakhurst Ravenby Stanmere")
            .split(" ");
    private static final String[] BUILDINGS = {"Learning Centre", "College", "Guildhall", "Primary School", "Academy"};
    private static final String[] STRANDS = {"Number", "Shape"};
    private static final String[] ABBREVIATIONS = {"CPD", "TRG", "SEND", "MAT", "SLT", "ECT"};
    private static final String[] MEANT = {
        "continuing professional development", "teacher research group", "special educational needs and disabilities",
        "multi-academy trust", "senior leadership team", "early career teacher"
    };
    /** Stand where requirements belong until all else is written, which therefore doesn't depend on them. */
    private static final String REQUIRES = "@requires@";

    private static final String PHASE_2_REQUIRES = "@phase 2 requires@";
    private static final String[] VOCABULARY = ("number fraction ratio shape pattern lesson pupil teacher group idea question drawing "
                    + "counter example method line array table length angle proof story reason structure plan task work talk watch "
                    + "compare explain build measure count share change follow connect notice describe choose small large equal "
                    + "careful clear simple deep whole common early second third other and with from through about between")
            .split(" ");

    private final Path site;
    private final int count;
    private final boolean requirements;
    private final int hub;
    private final Set<Integer> venues = new TreeSet<>();
    private final Set<String> teams = new TreeSet<>();
    private final StringBuilder bookings = new StringBuilder("cohort,taken,waiting,as-of\n");
    /** Of the runs of 2026-27 of one programme; prices for those who are early end before. */
    private LocalDate firstClosing = LocalDate.MAX;

    private Random random = new Random(0);

    private Catalogue(Path site, int count, boolean requirements, int hub) {
        this.site = site;
        this.count = count;
        this.requirements = requirements;
        this.hub = hub;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        boolean requirements = !Arrays.asList(args).contains("--without-requirements");
        int hub = Arrays.stream(args)
                .filter(argument -> argument.startsWith("--hub="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("--hub=".length())))
                .findFirst()
                .orElse(0);
        new Catalogue(Path.of(args[0]), Integer.parseInt(args[1]), requirements, hub).write();
    }

    private void write() throws IOException {
        for (int number = 1; number <= count; number++) {
            random = random(number, "cohorts");
            firstClosing = LocalDate.MAX;
            put("data/cohorts/2026-27/" + id(number) + ".yml", cohorts(number, 2026, 1 + random.nextInt(3)));
            random = random(number, "programme");
            put("data/programmes/" + id(number) + ".yml", programme(number));
            random = random(number, "other years");
            if (ranBefore(number)) {
                put("data/cohorts/2025-26/" + id(number) + ".yml", cohorts(number, 2025, 1));
            }
            if (random.nextInt(4) == 0) {
                put("data/cohorts/2027-28/" + id(number) + ".yml", cohorts(number, 2027, 1));
            }
        }
        put("data/bookings/2026-27.csv", bookings.toString());
        random = random(0, "rest");
        pathways();
        registries();
        content();
        put("site-config.yml", hub == 0 ? SITE : ofHub());
    }

    private String ofHub() {
        return SITE.replace("Bench Maths Hub", "Bench Maths Hub " + hub)
                .replace("short-name: Bench", "short-name: Bench " + hub)
                .replace("https://bench.", "https://hub-" + hub + ".");
    }

    private String programme(int number) {
        String phase = phase(number);
        String role = ROLES[number % ROLES.length];
        StringBuilder yaml = new StringBuilder();
        line(yaml, "title: " + capital(words(4)) + " " + number);
        line(yaml, "short-title: " + capital(words(2)) + " " + number);
        line(yaml, "summary: " + sentence(14));
        boolean continues = phase.equals("primary") && random.nextInt(6) == 0;
        line(yaml, "phases: [" + phase + (continues ? ", secondary]" : "]"));
        String other = random.nextBoolean() ? "" : ROLES[(number + 2) % ROLES.length];
        line(yaml, "roles: [" + role + (other.isEmpty() ? "]" : ", " + other + "]"));
        line(yaml, "synonyms: [" + words(2) + "]");
        strands(yaml, number);
        if (number % 3 == 1) {
            units(yaml, "", 3);
        }
        line(yaml, "format:\n  duration: One academic year");
        participants(yaml, number, role, other);
        line(yaml, "  meetings:\n    - what: " + words(6));
        line(yaml, "      count: 3\n      length: half a day\n      mode: in-person");
        line(yaml, random.nextBoolean() ? "  group: {people: 24}" : "  group: {schools: 6-7, per-school: 2}\n  release-days: 10");
        line(yaml, "eligibility:\n  school-types: [state-funded" + (random.nextInt(4) == 0 ? ", independent]" : "]"));
        if (role.equals("early-career-teacher")) {
            line(yaml, "  teaching-years: 1-2");
        }
        yaml.append(REQUIRES);
        line(yaml, "  once-only: " + (random.nextInt(3) == 0));
        line(yaml, "  criteria:\n    - " + sentence(12) + "\n  preferred:\n    - " + sentence(12));
        reasons(yaml, number, role);
        funding(yaml, number);
        list(yaml, "outcomes", 4);
        if (!other.isEmpty()) {
            line(yaml, "  - {text: " + sentence(10) + ", for: [" + other + "]}");
        }
        work(yaml, number);
        line(yaml, "apply: |\n  " + sentence(16));
        line(yaml, "contact: " + team(number));
        if (number % 6 == 0) {
            line(yaml, "contacts:\n  apply: " + team(number + 1) + "\n  access: office");
        }
        if (number > 1) {
            line(yaml, "see-also: [" + id(1 + random.nextInt(number - 1)) + "]");
        }
        media(yaml, number);
        if (number % 10 == 0) {
            line(yaml, "further:\n  - title: " + capital(words(4)) + "\n    url: /news/" + post(number / 10) + "/");
        }
        yaml.append(body(number));
        yaml.append("expectations:\n");
        do {
            line(yaml, "  - " + sentence(12));
        } while (yaml.length() < BYTES);
        String asked = requirements ? requires(number) : "";
        String askedOfPhase2 = requirements ? "    eligibility:\n      requires: {completed: " + id(number) + "/phase-1}\n" : "";
        return yaml.toString().replace(REQUIRES, asked).replace(PHASE_2_REQUIRES, askedOfPhase2);
    }

    /** Whom a school sends. */
    private static void participants(StringBuilder yaml, int number, String role, String other) {
        if (number % 3 == 0) {
            return;
        }
        line(yaml, "  participants:\n    - {count: 2, role: " + role + "}");
        if (!other.isEmpty()) {
            line(yaml, "    - {role: " + other + ", at-times: true}");
        }
    }

    /** Who should come rather than who may. */
    private void reasons(StringBuilder yaml, int number, String role) {
        if (role.equals("maths-lead")) {
            line(yaml, "  years-in-role: 3");
        }
        if (number % 4 == 0) {
            line(yaml, "  suits: [" + words(5) + ", " + words(6) + "]\n  advised:\n    - " + sentence(10));
        }
        if (number % 5 == 0) {
            line(yaml, "  priority:\n    - " + sentence(10));
        }
    }

    private void funding(StringBuilder yaml, int number) {
        line(yaml, "funding:\n  cost:" + switch (random.nextInt(16)) {
            case 0 -> " {amount: 120, per: place}";
            case 1 -> "\n    - {amount: 120, per: place" + early() + "}"
                    + "\n    - {amount: 0, per: place, for: {school-types: [state-funded]}}";
            default -> " free";
        });
        line(yaml, "  funder: The Department for Education");
        if (number % 7 == 0) {
            line(yaml, "  grant: {amount: 1000, per: school, purpose: releasing teachers for the meetings}");
        }
    }

    private String early() {
        LocalDate until = firstClosing.minusDays(7);
        return until.isAfter(TODAY) ? ", early: {amount: 95, until: " + until + "}" : "";
    }

    private static boolean ranBefore(int number) {
        return random(number, "before").nextBoolean();
    }

    /** What the work is, and what comes of it. */
    private void work(StringBuilder yaml, int number) {
        if (number % 2 == 0) {
            line(yaml, "activities: [" + words(4) + ", " + words(5) + ", " + words(4) + "]\nbring: [" + words(3) + "]");
        }
        if (number % 4 == 1) {
            line(yaml, "certificate: " + capital(words(4)) + "\nfocus:\n  2026-27: " + words(7));
        }
        if (number % 6 == 1 && !ranBefore(number)) {
            line(yaml, "new-in: 2026-27");
        }
    }

    /** Strands of a choice, strands of which the second follows the first, or none. */
    private void strands(StringBuilder yaml, int number) {
        List<String> ids = strands(number);
        if (ids.isEmpty()) {
            return;
        }
        line(yaml, "strands:");
        for (int i = 0; i < ids.size(); i++) {
            boolean phase = ids.get(i).startsWith("phase");
            line(yaml, "  - id: " + ids.get(i) + "\n    kind: " + (phase ? "phase" : "pathway"));
            line(yaml, "    title: " + (phase ? "Phase " + (i + 1) : STRANDS[i]) + "\n    summary: " + sentence(8));
            yaml.append(phase && i > 0 ? PHASE_2_REQUIRES : "");
            units(yaml, "    ", 2);
        }
    }

    private static List<String> strands(int number) {
        if (number % 8 == 3) {
            return Arrays.stream(STRANDS).map(title -> title.toLowerCase(Locale.ROOT)).toList();
        }
        return number % 12 == 6 ? List.of("phase-1", "phase-2") : List.of();
    }

    private void units(StringBuilder yaml, String indent, int units) {
        line(yaml, indent + "units:");
        for (int unit = 1; unit <= units; unit++) {
            line(yaml, indent + "  - title: " + capital(words(3)) + " " + unit + "\n" + indent + "    length: 3 to 4 hours");
        }
    }

    /** Has its own random numbers, so that leaving it out changes nothing else. */
    private static String requires(int number) {
        Random random = random(number, "requires");
        Set<String> earlier = new TreeSet<>();
        for (int left = Math.max(0, random.nextInt(4) - 1); left > 0; left--) {
            IntStream.generate(() -> 1 + random.nextInt(Math.max(1, number - 1)))
                    .limit(30)
                    .filter(other -> other < number && phase(other).equals(phase(number)))
                    .findFirst()
                    .ifPresent(other -> earlier.add(completed(other, random)));
        }
        if (earlier.isEmpty()) {
            boolean excludes = number % 5 > 2 && phase(number - 1).equals(phase(number));
            return excludes ? "  requires: {not-taken-part: " + id(number - 1) + "}\n" : "";
        }
        if (earlier.size() == 1) {
            return "  requires: {" + earlier.iterator().next() + "}\n";
        }
        boolean any = random.nextInt(3) > 0;
        StringBuilder yaml = new StringBuilder("  requires:\n    " + (any ? "any-of" : "all-of") + ":\n");
        earlier.forEach(one -> line(yaml, "      - {" + one + "}"));
        if (any && random.nextInt(4) == 0) {
            line(yaml, "      - holds: has a specialist on its staff");
        }
        return yaml.toString();
    }

    private static String completed(int number, Random random) {
        List<String> strands = strands(number);
        String strand = strands.isEmpty() || random.nextBoolean() ? "" : "/" + strands.get(random.nextInt(2));
        String since = random.nextInt(4) == 0 ? ", since: " + year(2016 + random.nextInt(9)) : "";
        return (random.nextInt(6) == 0 ? "taking-part: " + id(number) + strand : "completed: " + id(number) + strand + since);
    }

    private void media(StringBuilder yaml, int number) {
        if (number % 4 == 0) {
            line(yaml, "media:\n  - image: images/" + picture(number) + "\n    alt: " + sentence(9) + "\n    caption: " + sentence(6));
            if (number % 20 == 0) {
                line(yaml, "  - video: https://video.example.org/watch\n    title: A lesson in four minutes\n    length: 4 minutes");
                line(yaml, "    poster: images/" + picture(number + 1) + "\n    transcript: /film/");
            }
        }
    }

    private String body(int number) {
        StringBuilder body = new StringBuilder("body: |\n");
        int left = WORDS;
        for (int part = 0; left > 0; part++) {
            int length = Math.min(left, 30);
            left -= length;
            switch (part % 4) {
                case 1 -> body.append("  ## ").append(capital(words(3))).append(' ').append(part).append("\n\n  ")
                        .append(sentence(length - 4));
                case 2 -> {
                    for (int item = 0; item < length; item += 10) {
                        body.append("  - ").append(sentence(10)).append('\n');
                    }
                }
                case 3 -> body.append("  **").append(capital(words(3))).append(".** ").append(sentence(length - 3));
                default -> body.append("  ").append(sentence(length));
            }
            body.append("\n\n");
        }
        String other = id(1 + random.nextInt(count));
        return body + "  It goes well with [" + words(3) + "](/programmes/" + other + "/).\n";
    }

    private String cohorts(int number, int year, int cohorts) {
        StringBuilder yaml = new StringBuilder("cohorts:\n");
        List<String> strands = strands(number);
        for (int cohort = 1; cohort <= cohorts; cohort++) {
            int venue = 1 + random.nextInt(VENUES);
            boolean online = random.nextInt(5) == 0;
            String where = online ? "Online" : town(venue);
            line(yaml, "  - id: group-" + cohort);
            if (!strands.isEmpty()) {
                String one = strands.get(random.nextInt(2));
                line(yaml, "    strand: " + (one.startsWith("phase") || random.nextInt(5) > 0 ? one : strands));
            }
            line(yaml, "    title: Group " + cohort + ", " + where);
            if (year == 2027) {
                comingYear(yaml);
            } else {
                dated(yaml, id(number) + "/group-" + cohort, year);
            }
            line(yaml, "    mode: " + (online ? "online" : random.nextInt(4) == 0 ? "blended" : "in-person"));
            if (!online) {
                venues.add(venue);
                line(yaml, "    venue: " + venue(venue));
            }
            line(yaml, "    led-by: " + team(random.nextInt(TEAMS.length)));
            if (random.nextInt(8) == 0) {
                line(yaml, "    features: [captions]");
            }
            if (random.nextInt(8) == 0) {
                line(yaml, "    materials:\n      - {title: " + capital(words(3)) + ", url: \"https://files.example.org/" + number + "\", when: after}");
            }
        }
        return yaml.toString();
    }

    private void comingYear(StringBuilder yaml) {
        if (random.nextBoolean()) {
            String opens = random.nextBoolean() ? "2027-05-03 09:00" : "tbc by 2027-03-01";
            line(yaml, "    applications:\n      opens: " + opens);
        }
        line(yaml, "    sessions:\n      - date: tbc by 2027-06-01");
    }

    private void dated(StringBuilder yaml, String cohort, int year) {
        LocalDate first = LocalDate.of(year, 9, 8).plusDays(random.nextInt(170));
        LocalDate closes = first.minusDays(5 + random.nextInt(16));
        if (year == 2026 && closes.isBefore(firstClosing)) {
            firstClosing = closes;
        }
        LocalDate opens = closes.minusDays(30 + random.nextInt(60));
        int total = 10 + random.nextInt(30);
        int taken = opens.isAfter(TODAY) ? 0 : Math.min(total, total / 2 + random.nextInt(total));
        boolean waits = random.nextInt(3) > 0;
        if (random.nextInt(12) > 0) {
            line(yaml, "    applications:\n      opens: " + opens + " 09:00\n      closes: " + closes);
            line(yaml, "      url: https://forms.example.org/" + cohort);
            if (random.nextInt(10) == 0) {
                line(yaml, "      allocation: selection\n      decisions-by: " + closes.plusDays(3));
            }
            line(yaml, "    places:\n      total: " + total + (random.nextInt(6) == 0 ? "\n      unit: school" : "") + "\n      taken: " + taken + "\n      waiting-list: " + waits);
            line(yaml, "      as-of: " + (year == 2026 ? COUNTED : "2025-11-10"));
            if (year == 2026 && taken > 0 && random.nextInt(3) == 0) {
                bookings.append(cohort).append(',').append(taken).append(",,2026-09-30\n");
            }
        }
        line(yaml, "    sessions:");
        LocalDate session = first;
        for (int left = 3 + random.nextInt(4); left > 0; left--) {
            session = schoolDay(session);
            line(yaml, "      - date: " + session + switch (random.nextInt(12)) {
                case 0 -> "\n        parts:\n          - {title: Afternoon, start: 13:15, end: 16:00}"
                        + "\n          - {title: Twilight, start: 16:15, end: 17:30}";
                case 1 -> "\n        bring: [" + words(3) + "]\n        start: 13:00\n        end: 16:00";
                default -> "\n        start: 13:00\n        end: 16:00";
            });
            if (left == 1 && random.nextInt(4) == 0) {
                line(yaml, "        mode: online");
            }
            session = session.plusDays(21);
        }
        switch (random.nextInt(25)) {
            case 0 -> line(yaml, "    cancelled:\n      reason: Too few schools applied.");
            case 1 -> {
                if (year == 2026) {
                    line(yaml, "    override:\n      status: fully-booked\n      until: 2026-10-09\n      reason: " + sentence(6));
                }
            }
            case 2 -> line(yaml, "    notes: |\n      " + sentence(12));
            default -> {}
        }
    }

    /** The day, or the next on which schools are open. */
    private static LocalDate schoolDay(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || BANK_HOLIDAYS.contains(next) || isAtChristmas(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** As in {@code data/terms.yml}. */
    private static boolean isAtChristmas(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 3);
    }

    /** Three of five programmes stand on a pathway of their phase, in the order of their numbers: none requires a later one. */
    private void pathways() throws IOException {
        for (String phase : PHASES) {
            List<Integer> members = IntStream.rangeClosed(1, count)
                    .filter(number -> number % 5 < 3 && phase(number).equals(phase))
                    .boxed()
                    .toList();
            for (int from = 0; from + 3 <= members.size(); from += 6) {
                String id = phase + "-" + (from / 6 + 1);
                put("data/pathways/" + id + ".yml", pathway(id, phase, members.subList(from, Math.min(from + 6, members.size()))));
            }
        }
    }

    private String pathway(String id, String phase, List<Integer> offers) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "title: " + capital(words(3)) + " " + id + "\nsummary: " + sentence(12) + "\nphases: [" + phase + "]");
        line(yaml, "body: |\n  " + sentence(30) + "\nroutes:\n  - id: main\n    title: The main route\n    stages:");
        int main = Math.min(offers.size(), 4);
        for (int stage = 1; stage <= main; stage++) {
            String also = stage == main && offers.size() > 5 ? ", " + id(offers.get(5)) + "]\n        choice: any" : "]";
            line(yaml, "      - id: stage-" + stage + "\n        title: " + capital(words(2)));
            line(yaml, "        offers: [" + id(offers.get(stage - 1)) + also + "\n        timing: Year " + stage);
            line(yaml, stage == 1 ? "        entry: true" : stage == main ? "        repeats: true" : "        notes: " + sentence(8));
        }
        if (offers.size() > 4) {
            line(yaml, "  - id: beside\n    title: Beside the main route\n    parallel: true\n    from: [stage-1]\n    stages:");
            line(yaml, "      - id: beside\n        title: " + capital(words(2)) + "\n        offers: [" + id(offers.get(4)) + "]\n        timing: Any year");
        }
        return yaml.toString();
    }

    private void registries() throws IOException {
        StringBuilder contacts = new StringBuilder("office:\n  role: Hub office\n  email: office@bench.example.org\n");
        for (String team : teams) {
            line(contacts, team + ":\n  role: " + capital(team) + " team\n  email: " + team + "@bench.example.org");
            line(contacts, "  phone: \"01632 9601" + (10 + team.length()) + "\"\n  about: " + sentence(10));
        }
        put("data/contacts.yml", contacts.toString());
        StringBuilder places = new StringBuilder();
        for (int venue : venues) {
            String name = town(venue) + " " + BUILDINGS[venue / TOWNS.length % BUILDINGS.length];
            line(places, venue(venue) + ":\n  name: " + name + "\n  area: " + town(venue));
            line(places, "  address: [" + venue + " Mill Lane, " + town(venue) + "]\n  postcode: ZZ" + (1 + venue % 9) + " 1ZZ");
            line(places, "  features: [step-free" + (venue % 3 == 0 ? ", hearing-loop" : "") + (venue % 4 == 0 ? ", parking]" : "]"));
            line(places, "  access: The lift is beside the main door.\n  travel: " + sentence(10));
        }
        put("data/venues.yml", places.toString());
        StringBuilder glossary = new StringBuilder();
        for (int term = 0; term < ABBREVIATIONS.length; term++) {
            line(glossary, ABBREVIATIONS[term] + ":\n  full: " + MEANT[term] + "\n  meaning: " + sentence(12));
        }
        for (int term = 1; term <= 40; term++) {
            line(glossary, capital(words(2)) + " " + term + ":\n  meaning: " + sentence(12) + "\n  synonyms: [" + words(3) + "]");
        }
        put("data/glossary.yml", glossary.toString());
        StringBuilder terms = new StringBuilder();
        for (int year = 2025; year <= 2027; year++) {
            line(terms, "autumn-" + year + ": {title: Autumn term, kind: term, from: " + year + "-09-02, until: " + year + "-12-18}");
            line(terms, "christmas-" + year + ": {title: Christmas holiday, kind: holiday, from: " + year + "-12-21, until: "
                    + (year + 1) + "-01-02}");
            line(terms, "summer-" + year + ": {title: Summer term, kind: term, from: " + (year + 1) + "-04-13, until: "
                    + (year + 1) + "-07-21}");
        }
        put("data/terms.yml", terms.toString());
        put("data/notices.yml", "applying:\n  title: Applying in autumn\n  text: |\n    " + sentence(12)
                + "\n  from: 2026-09-01\n  until: 2026-10-23\none:\n  title: A briefing online\n  text: |\n    " + sentence(12)
                + "\n  from: 2026-09-15\n  until: 2026-12-01\n  programmes: [" + id(1) + "]\n");
        StringBuilder redirects = new StringBuilder("/home.html: /\n");
        for (int number = 20; number <= count; number += 20) {
            line(redirects, "/old-" + number + ".html: /programmes/" + id(number) + "/");
        }
        put("data/redirects.yml", redirects.toString());
    }

    private void content() throws IOException {
        put("content/about.md", header("About the hub", "page", "2025-09-01") + paragraphs());
        put("content/funding.md", header("How funding works", "page", "2025-09-01") + paragraphs());
        put("content/film.md", header("A lesson in four minutes", "page", "2025-09-01") + paragraphs());
        for (int number = 0; number <= count / 5; number++) {
            String date = TODAY.minusDays(1 + number % 1000).toString();
            String picture = number % 3 == 0 ? "\n![" + sentence(9) + "](/images/" + picture(number) + ")\n" : "";
            put("content/news/" + post(number) + ".md", header(capital(words(5)) + " " + number, "post", date) + paragraphs() + picture);
        }
        for (int number = 0; number < PICTURES; number++) {
            String name = picture(number);
            if (name.endsWith(".svg")) {
                put("content/images/" + name, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 320\" width=\"720\" height=\"320\">"
                        + "<rect width=\"720\" height=\"320\" fill=\"#fdfcf8\"/><circle cx=\"" + (90 + number * 20)
                        + "\" cy=\"160\" r=\"80\" fill=\"#14524a\"/></svg>\n");
            } else {
                photograph(site.resolve("content/images").resolve(name), number);
            }
        }
    }

    private String header(String title, String type, String date) {
        return "title=" + title + "\ntype=" + type + "\nstatus=published\ndate=" + date + "\ntags=" + PHASES[random.nextInt(4)]
                + ", " + words(1) + "\nsummary=" + sentence(12) + "\n~~~~~~\n";
    }

    private String paragraphs() {
        return sentence(40) + "\n\n## " + capital(words(3)) + "\n\n" + sentence(40) + "\n\n- " + sentence(8) + "\n- " + sentence(8) + "\n";
    }

    /** The first half may be of a catalogue, the others are the hub's own. */
    private void photograph(Path file, int number) throws IOException {
        BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        int own = number < PICTURES / 2 ? 0 : hub % 100;
        drawing.setPaint(new GradientPaint(0, 0, new Color(20 + own, 82, 74), 1600, 1000, new Color(240, 200, 12 * number)));
        drawing.fillRect(0, 0, 1600, 1000);
        drawing.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "jpg", file.toFile());
    }

    private void list(StringBuilder yaml, String key, int items) {
        line(yaml, key + ":");
        for (int item = 0; item < items; item++) {
            line(yaml, "  - " + sentence(10));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String sentence(int length) {
        String abbreviation = random.nextInt(10) == 0 ? " in the " + one(ABBREVIATIONS) : "";
        return capital(words(length)) + abbreviation + ".";
    }

    private String words(int length) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < length; word++) {
            words.add(one(VOCABULARY));
        }
        return String.join(" ", words);
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String team(int number) {
        String team = TEAMS[number % TEAMS.length];
        teams.add(team);
        return team;
    }

    private static String id(int number) {
        return String.format("programme-%06d", number);
    }

    private static String post(int number) {
        return String.format("post-%06d", number);
    }

    private static String picture(int number) {
        int picture = number % PICTURES;
        return "picture-" + picture + (picture % 2 == 0 ? ".svg" : ".jpg");
    }

    private static String year(int start) {
        return start + "-" + (start + 1) % 100;
    }

    private static String town(int venue) {
        return TOWNS[venue % TOWNS.length];
    }

    private static String venue(int venue) {
        return "venue-" + venue;
    }

    private static String phase(int number) {
        int part = random(number, "phase").nextInt(10);
        return PHASES[part < 1 ? 0 : part < 5 ? 1 : part < 9 ? 2 : 3];
    }

    private static Random random(int number, String purpose) {
        return new Random((number * 0x9E3779B97F4A7C15L) ^ purpose.hashCode());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final String SITE = """
            format: 2
            name: Bench Maths Hub
            short-name: Bench
            tagline: A hub that does not exist
            description: A catalogue made up for measuring.
            base-url: https://bench.example.org/
            region: Nowhere
            contact: office
            adjustments: office
            cover: {per-day: 220}
            partners:
              - {name: The Bench Trust, kind: funder, logo: images/picture-0.svg, alt: The Bench Trust, url: "https://trust.example.org/"}
              - {name: Northmere College, kind: partner, url: "https://college.example.org/"}
            navigation:
              - {title: Programmes, url: /programmes/}
              - {title: Find a programme, url: /find/}
              - {title: Pathways, url: /pathways/}
              - {title: Calendar, url: /calendar/}
              - {title: News, url: /news/}
              - {title: About, url: /about/}
            footer:
              - {title: How funding works, url: /funding/}
              - {title: Glossary, url: /glossary/}
            accessibility:
              compliance: full
              report: office
              response-days: 10
              prepared: 2026-09-01
              reviewed: 2026-09-01
            privacy:
              controller: Nobody
              contact: office
              updated: 2026-09-01
            """;
}
