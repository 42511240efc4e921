package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.calendar.CalendarUid;
import dev.prospectus.calendar.EntryWords;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBuilder;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.Session;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as three programs read them that share no code: ical4j, biweekly and ical.js. */
final class CalendarOutputTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-09-02T07:31:05Z");

    /** Texts that other programs wrote wrong ones of: marks of the format, other scripts, lines, and what no calendar may hold. */
    private static final List<String> ODD = List.of(
            "Number, shape; and \"more\": 50% \\ half",
            "\\n is no line, \\, no comma and \\\\ no mark",
            "One\nTwo\r\nThree\rFour",
            "Control \u0000\u0007\u001b\u007f\u0085 and \u2028 lines \u2029",
            "Tab\there",
            "Zażółć gęślą jaźń, Ελληνικά, кириллица",
            "مرحبا بالعالم \u200f(שלום)\u200e",
            "数学教师的专业发展，第一次会议",
            "👩🏽‍🏫 teaches 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 😀".repeat(6),
            "e\u0301".repeat(60),
            "x".repeat(300),
            "é".repeat(37) + "x" + "€".repeat(50) + "😀".repeat(30),
            "BEGIN:VEVENT\r\nEND:VCALENDAR",
            " begins and ends with a space ",
            "half \ud83d a pair",
            ";;,,\\\\");

    @TempDir
    Path folder;

    @Test
    void everyCalendarOfTheSampleIsUnderstoodByThreeReaders() throws IOException {
        Edition edition = sample(AS_OF);
        List<CalendarFile> files = new CalendarFiles(edition).every().toList();
        assertThat(files).hasSizeGreaterThan(90).doesNotHaveDuplicates();

        assertUnderstood(edition, files);

        assertThat(files.stream().map(CalendarFile::path))
                .contains(
                        "/ics/all.ics",
                        "/ics/openings.ics",
                        "/ics/role/teacher.ics",
                        "/ics/sessions.ics",
                        "/ics/role/teacher/openings.ics",
                        "/ics/phase/primary/deadlines.ics",
                        "/ics/town/northbridge.ics",
                        "/ics/for/primary-embedding.ics",
                        "/ics/for/sktm-primary-teachers/strand/number.ics",
                        "/ics/for/primary-embedding/run/2026-27-northbridge.ics");
    }

    @Test
    void oddTextsAreUnderstoodByThreeReaders() throws IOException {
        Sample sample = new Sample();
        for (int i = 0; i < ODD.size(); i++) {
            String odd = ODD.get(i);
            LocalDate day = LocalDate.of(2026, 11, 2).plusDays(i);
            Cohort plain = Sample.cohort("odd-" + i, LocalDate.of(2026, 9, 29), day.minusDays(3), day);
            sample.with(changed(
                    plain,
                    odd,
                    List.of(
                            titled(plain.sessions().get(0), odd),
                            titled(plain.sessions().get(0), odd)),
                    i % 3 == 0 ? Optional.of(new Cancellation(odd, Optional.empty())) : Optional.empty(),
                    i % 3 == 1
                            ? Optional.of(new Postponement(odd, Optional.empty(), Optional.empty()))
                            : Optional.empty()));
        }
        Edition edition = sample.tools().edition();

        assertUnderstood(edition, new CalendarFiles(edition).every().toList());
    }

    /** Over clock changes, at midnight, over several days, with days alone, in any state. */
    @Test
    void whateverADateIsItIsUnderstoodByThreeReaders() throws IOException {
        Sample sample = new Sample();
        ModelGenerator random = new ModelGenerator(11);
        for (int i = 0; i < 60; i++) {
            Cohort run = random.cohort();
            sample.with(new Cohort(
                    new dev.prospectus.model.CohortId(Sample.PLAIN, run.id().year(), "run-" + i),
                    List.of(),
                    "Run " + i,
                    run.booking(),
                    run.sessions(),
                    run.setting(),
                    run.guidance()));
        }
        LocalDate forward = LocalDate.of(2027, 3, 28);
        LocalDate back = LocalDate.of(2026, 10, 25);
        Cohort plain = Sample.cohort("clocks", forward, back, back);
        sample.with(changed(
                plain,
                "Clocks",
                List.of(
                        session(forward, Optional.empty(), Optional.of("01:30"), Optional.of("03:00")),
                        session(forward, Optional.empty(), Optional.of("00:30"), Optional.of("02:00")),
                        session(back, Optional.empty(), Optional.of("00:00"), Optional.of("01:30")),
                        session(back, Optional.empty(), Optional.of("09:00"), Optional.of("23:59")),
                        session(back.minusDays(1), Optional.of(back), Optional.of("18:00"), Optional.of("00:00")),
                        session(back.minusDays(1), Optional.of(back.plusDays(1)), Optional.empty(), Optional.empty()),
                        session(LocalDate.of(2027, 12, 31), Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty()));
        Edition edition = sample.tools().edition();
        List<CalendarFile> files = new CalendarFiles(edition).every().toList();

        assertUnderstood(edition, files);

        assertThat(text(edition, "/ics/for/development/run/2026-27-clocks.ics"))
                .contains("DTSTART;TZID=Europe/London:20270328T023000\r\n")
                .contains("DTSTART;VALUE=DATE:20261024\r\nDURATION:P3D\r\n")
                .contains("DTSTART;VALUE=DATE:20271231\r\nDURATION:P1D\r\n");
    }

    @Test
    void whatWasCancelledStaysAndWhatWasPostponedSaysSo() {
        Cohort plain =
                Sample.cohort("a", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 11, 2));
        String cancelled = of(changed(
                plain,
                "Group a",
                plain.sessions(),
                Optional.of(new Cancellation("Too few applied.", Optional.of(LocalDate.of(2026, 9, 20)))),
                Optional.empty()));
        String postponed = of(changed(
                plain,
                "Group a",
                plain.sessions(),
                Optional.empty(),
                Optional.of(new Postponement(
                        "The hall is being repaired.",
                        Optional.empty(),
                        Optional.of(new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2027, 1, 15))))))));

        assertThat(unfolded(cancelled))
                .contains(
                        "SUMMARY:Cancelled: Teaching for Mastery: Development\r\nSTATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n")
                .contains("DESCRIPTION:Cancelled: Too few applied.\\nGroup a\\, 2026-27\\nMore: ")
                .contains("DTSTAMP:20260919T230000Z\r\nLAST-MODIFIED:20260919T230000Z\r\nSEQUENCE:3533700\r\n")
                .doesNotContain("Applications");
        assertThat(unfolded(postponed))
                .contains(
                        "SUMMARY:Postponed: Teaching for Mastery: Development\r\nSTATUS:TENTATIVE\r\nTRANSP:TRANSPARENT\r\n")
                .contains("DESCRIPTION:Postponed\\, so this date holds no more: The hall is being repaired.")
                .contains("DTSTAMP:20200101T000000Z\r\nDTSTART")
                .doesNotContain("LAST-MODIFIED", "SEQUENCE");
        assertThat(of(plain)).doesNotContain("STATUS", "SUMMARY:Cancelled");
    }

    @Test
    void openingsHaveAnAlarmAndDeadlinesMakeNobodyBusy() {
        Cohort plain =
                Sample.cohort("a", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 11, 2));
        assertThat(of(plain)).contains("""
                        DTSTART;VALUE=DATE:20261005\r
                        DURATION:P1D\r
                        SUMMARY:Applications open: Teaching for Mastery: Development\r
                        TRANSP:TRANSPARENT\r
                        DESCRIPTION:Group a\\, 2026-27\\nApplications close on 9 October 2026.\\nMore:\r
                          https://hub.example.org/base/programmes/development/2026-27-a/\r
                        BEGIN:VALARM\r
                        TRIGGER;RELATED=START:PT9H\r
                        ACTION:DISPLAY\r
                        DESCRIPTION:Applications open: Teaching for Mastery: Development\r
                        END:VALARM\r
                        END:VEVENT\r
                        """).containsOnlyOnce("BEGIN:VALARM");
    }

    /** Of a run whose title, days, places and state all change no number does; of sessions that come and go only those without an id. */
    @Test
    void whatADateIsCalledByProgramsFollowsFromIdsAlone() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        Cohort plain = Sample.cohort("a", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), day);
        Session named = new Session(
                Optional.of("First"),
                PlannedDate.On.day(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Session.Details(Optional.of("kick-off"), Handouts.NONE, List.of()));
        Session moved = new Session(
                Optional.of("The first of all"),
                PlannedDate.On.day(day.plusDays(20)),
                Optional.empty(),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(LocalTime.of(10, 0)),
                Optional.empty(),
                Optional.of(Sample.HALL),
                new Session.Details(Optional.of("kick-off"), Handouts.NONE, List.of()));
        Session plainSession = Sample.session(day.plusDays(1));

        assertThat(uids(changed(plain, "Group a", List.of(named, plainSession), Optional.empty(), Optional.empty())))
                .containsExactlyInAnyOrder(
                        "development.2026-27-a.opens@hub.example.org/base",
                        "development.2026-27-a.closes@hub.example.org/base",
                        "development.2026-27-a.session.kick-off@hub.example.org/base",
                        "development.2026-27-a.session-2@hub.example.org/base");
        assertThat(uids(changed(
                        plain,
                        "Another title",
                        List.of(Sample.session(day), plainSession, moved),
                        Optional.of(new Cancellation("x", Optional.empty())),
                        Optional.empty())))
                .containsExactlyInAnyOrder(
                        "development.2026-27-a.session-1@hub.example.org/base",
                        "development.2026-27-a.session-2@hub.example.org/base",
                        "development.2026-27-a.session.kick-off@hub.example.org/base");
    }

    /** As the history says, never after the instant of the build, and later than before after any change. */
    @Test
    void theNumberOfAChangeRisesWithTheHistory() {
        Cohort plain =
                Sample.cohort("a", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 11, 2));
        Catalogue catalogue = new Sample().with(plain).tools().catalogue();
        int before = 0;
        for (Instant at = CHANGED; at.isBefore(AS_OF); at = at.plusSeconds(86_400)) {
            Instant changed = at;
            Edition edition = edition(
                    catalogue,
                    (file, asOf) -> Optional.of(
                            file.startsWith("data/cohorts/") ? changed : Instant.parse("2025-01-01T00:00:00Z")));
            Revision revision = Revision.of(plain, edition);
            assertThat(revision.stamp()).isEqualTo(changed);
            assertThat(revision.sequence()).isGreaterThan(before);
            before = revision.sequence();
        }
        assertThat(Revision.of(plain, edition(catalogue, (file, asOf) -> Optional.of(asOf.plusSeconds(60))))
                        .stamp())
                .isEqualTo(AS_OF);
        assertThat(Revision.of(plain, edition(catalogue, LastChanges.UNKNOWN)).sequence())
                .isZero();
    }

    /** Nobody edits anything when an override ends, and still a deadline that it made another must move in calendars that have it. */
    @Test
    void theNumberOfADateRisesWhenAnOverrideEndsThatMadeItAnother() {
        Catalogue catalogue = new Sample()
                .with(CohortBuilder.cohort("development", "2026-27", "a")
                        .opens("2026-10-05")
                        .closes("2026-10-30")
                        .session("2026-11-11", "09:00", "10:00")
                        .override(BookingStatus.FEW_PLACES, "2026-10-02")
                        .build())
                .tools()
                .catalogue();
        Map<String, String> held =
                events(text(edition(catalogue, (file, asOf) -> Optional.of(CHANGED)), "/ics/all.ics"));
        Map<String, String> over = events(text(
                edition(catalogue, Instant.parse("2026-10-03T09:00:00Z"), (file, asOf) -> Optional.of(CHANGED)),
                "/ics/all.ics"));
        String closes = "development.2026-27-a.closes@hub.example.org/base";
        String session = "development.2026-27-a.session-1@hub.example.org/base";

        assertThat(held).containsOnlyKeys(closes, session);
        assertThat(held.get(closes)).contains("DTSTAMP:20260902T073105Z", "DTSTART;VALUE=DATE:20261002");
        assertThat(over.get(closes))
                .contains("DTSTAMP:20261002T230000Z", "SEQUENCE:3552420", "DTSTART;VALUE=DATE:20261030");
        assertThat(over.get("development.2026-27-a.opens@hub.example.org/base"))
                .contains("DTSTART;VALUE=DATE:20261005");
        assertThat(over.get(session)).isEqualTo(held.get(session));
    }

    /** The instant of a build alone changes which dates there are, and nothing that is told of one that stays. */
    @Test
    void aDateThatStaysIsTheSameInALaterBuild() {
        Catalogue catalogue = sample(AS_OF).catalogue();
        Map<String, String> early =
                events(text(edition(catalogue, (file, asOf) -> Optional.of(CHANGED)), "/ics/all.ics"));
        Map<String, String> late = events(text(
                edition(catalogue, AS_OF.plusSeconds(40 * 86_400L), (file, asOf) -> Optional.of(CHANGED)),
                "/ics/all.ics"));
        Map<String, String> both = new TreeMap<>(early);
        both.keySet().retainAll(late.keySet());

        assertThat(both).hasSizeGreaterThan(30);
        both.forEach((uid, event) -> assertThat(late.get(uid)).isEqualTo(event));
    }

    @Test
    void aHubWithoutDatesHasNoCalendar() {
        Edition edition = new Sample().tools().edition();

        assertThat(new CalendarFiles(edition).every()).isEmpty();
        assertThat(SitePlan.of(edition, List.of(new CalendarOutput()), List.of())
                        .outputs())
                .isEmpty();
    }

    private void assertUnderstood(Edition edition, List<CalendarFile> files) throws IOException {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        CalendarTexts made = new CalendarTexts(edition);
        files.forEach(file -> texts.put(file.path(), made.of(file)));
        assertThat(texts).hasSize(files.size());
        SortedMap<String, List<Read.Date>> byIcalJs = Read.byIcalJs(texts, folder);
        Expected expected = new Expected(edition);
        for (CalendarFile file : files) {
            String text = decoded(texts.get(file.path()));
            assertWellFormed(text);
            Read meant = expected.of(file);
            assertSame("ical4j: " + file.path(), Read.byIcal4j(text), meant);
            assertSame("biweekly: " + file.path(), Read.byBiweekly(text), meant);
            assertSame("ical.js: " + file.path(), new Read(meant.name(), byIcalJs.get(file.path())), meant);
        }
    }

    /** Date by date, so that a failure shows the one that differs. */
    private static void assertSame(String reader, Read read, Read meant) {
        assertThat(read.name()).as(reader).isEqualTo(meant.name());
        assertThat(read.dates()).as(reader).hasSameSizeAs(meant.dates());
        for (int i = 0; i < meant.dates().size(); i++) {
            if (reader.startsWith("ical4j") && meant.dates().get(i).text().contains("\\\n")) {
                continue; // Its reader, not its writer, takes a backslash before the end of a line for another mark.
            }
            assertThat(read.dates().get(i)).as(reader).isEqualTo(meant.dates().get(i));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
    }

    /** RFC 5545 section 3.1. */
    private static void assertWellFormed(String text) {
        assertThat(text).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)|\r\n\r\n");
        for (String line : text.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContainPattern("[\\p{Cntrl}&&[^\t]]");
        }
    }

    private static String of(Cohort run) {
        return text(new Sample().with(run).tools().edition(), "/ics/for/development.ics");
    }

    private static List<String> uids(Cohort run) {
        return List.copyOf(events(of(run)).keySet());
    }

    private static String text(Edition edition, String path) {
        Output.Bytes output = (Output.Bytes) SitePlan.of(edition, List.of(new CalendarOutput()), List.of())
                .find(Routes.file(path))
                .orElseThrow();
        return decoded(output.bytes().get());
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    /** Each date as it stands, by its UID. */
    private static Map<String, String> events(String calendar) {
        return Stream.of(calendar.split("(?=BEGIN:VEVENT)"))
                .skip(1)
                .collect(Collectors.toMap(
                        event -> unfolded(event)
                                .lines()
                                .filter(line -> line.startsWith("UID:"))
                                .findFirst()
                                .orElseThrow()
                                .substring("UID:".length()),
                        event -> event.replace("END:VCALENDAR\r\n", ""),
                        (one, other) -> {
                            throw new AssertionError("two dates have one UID: " + one);
                        },
                        TreeMap::new));
    }

    static Edition sample(Instant asOf) {
        return edition(
                Loader.load(Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(asOf)))
                        .catalogue(),
                (file, at) -> Optional.of(CHANGED));
    }

    private static Edition edition(Catalogue catalogue, LastChanges changes) {
        return edition(catalogue, AS_OF, changes);
    }

    static Edition edition(Catalogue catalogue, Instant asOf, LastChanges changes) {
        return new Edition(
                catalogue,
                asOf,
                new Assets(Map.of()),
                path -> Optional.empty(),
                Cache.NONE,
                dev.prospectus.model.Waiting.of(catalogue, asOf),
                changes);
    }

    private static Session titled(Session session, String title) {
        return new Session(
                Optional.of(title),
                session.date(),
                session.lastDay(),
                session.start(),
                session.end(),
                session.mode(),
                session.venue(),
                new Handouts(List.of(), List.of(title, title)));
    }

    private static Session session(
            LocalDate day, Optional<LocalDate> last, Optional<String> start, Optional<String> end) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(day),
                last,
                start.map(LocalTime::parse),
                end.map(LocalTime::parse),
                Optional.empty(),
                Optional.empty());
    }

    private static Cohort changed(
            Cohort run,
            String title,
            List<Session> sessions,
            Optional<Cancellation> cancelled,
            Optional<Postponement> postponed) {
        return new Cohort(
                run.id(),
                run.strands(),
                title,
                new Cohort.Booking(
                        run.applications(),
                        run.places(),
                        run.minimum(),
                        new Cohort.Said(Optional.empty(), Optional.empty(), postponed, cancelled),
                        Optional.empty(),
                        List.of()),
                sessions,
                run.setting(),
                run.guidance());
    }

    /** What a calendar should say, from the entries of the site's own calendar and without any library. */
    private record Expected(Edition edition) {

        Read of(CalendarFile file) {
            EntryWords words = new EntryWords(edition);
            List<Read.Date> dates = new ArrayList<>();
            file.dates().get().forEach(entry -> dates.add(date(entry, words)));
            dates.sort(
                    Comparator.comparing((Read.Date date) -> local(date.from())).thenComparing(Read.Date::uid));
            String hub = edition.catalogue().site().name();
            return new Read(
                    file.title().contains(hub) ? plain(file.title()) : plain(file.title()) + " – " + hub, dates);
        }

        /** As calendars sort: a day before its times, by the clocks of the hub. */
        private String local(String from) {
            return from.length() == 10
                    ? from
                    : Instant.parse(from)
                            .atZone(edition.zone())
                            .toLocalDateTime()
                            .toString();
        }

        private Read.Date date(CalendarEntry entry, EntryWords words) {
            Cohort run = entry.cohort();
            String from = entry.time()
                    .map(time -> entry.first()
                            .atTime(time)
                            .atZone(edition.zone())
                            .toInstant()
                            .toString())
                    .orElse(entry.first().toString());
            String until = entry.time().isEmpty()
                    ? entry.last().plusDays(1).toString()
                    : entry.session()
                            .flatMap(Session::end)
                            .map(end -> entry.last()
                                    .atTime(end)
                                    .atZone(edition.zone())
                                    .toInstant()
                                    .toString())
                            .orElse(from);
            Revision revision = Revision.of(entry, edition);
            return new Read.Date(
                    new CalendarUid(edition).of(entry),
                    from,
                    until,
                    plain(words.title(entry)),
                    words.lines(entry).stream().map(Expected::plain).collect(Collectors.joining("\n")),
                    words.place(entry).map(Expected::plain).orElse(""),
                    run.cancelled().isPresent() ? "CANCELLED" : run.holds() ? "" : "TENTATIVE",
                    Integer.toString(revision.sequence()),
                    entry.kind() != CalendarEntry.Kind.OPENS ? "" : entry.time().isPresent() ? "-PT15M" : "PT9H");
        }

        /** Without what no calendar may hold. */
        private static String plain(String text) {
            StringBuilder plain = new StringBuilder();
            text.replace("\r\n", "\n")
                    .replace("\r", "\n")
                    .codePoints()
                    .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                    .filter(point -> point != 0x2028 && point != 0x2029)
                    .filter(point -> Character.getType(point) != Character.SURROGATE)
                    .forEach(plain::appendCodePoint);
            return plain.toString().strip();
        }
    }
}
