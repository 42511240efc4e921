package dev.prospectus.plan;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.PageId;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Role;
import dev.prospectus.model.SiteConfig;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything lives: the only authority on URLs.
 *
 * <p>A site path begins with a slash and knows nothing of the host or of the folder the site stands in: {@code
 * /programmes/sktm/}. A path that ends in a slash is a page, written as {@code index.html} in that folder. {@link #href}
 * turns a site path into what pages link to, {@link #absolute} into what other systems need.
 *
 * @param baseUrl ends in a slash
 */
public record Routes(URI baseUrl) {

    public static final String HOME = "/";
    public static final String PROGRAMMES = "/programmes/";
    public static final String PATHWAYS = "/pathways/";
    public static final String CALENDAR = "/calendar/";

    /** How to have the dates in a calendar of one's own. */
    public static final String CALENDAR_SUBSCRIBE = "/calendar/subscribe/";

    /** Calendars for other programs, apart from the pages: no page stands there. */
    public static final String CALENDAR_FILES = "/ics/";

    /** In which calendar the dates of each offer stand, for a script. */
    public static final String CALENDAR_OF_OFFERS = "/ics/offers.json";

    /** When applications open, of every run that opens next. */
    public static final String CALENDAR_OPENINGS = "/calendar/openings/";

    public static final String FINDER = "/find/";

    /** Where a school plans its year. What it plans stands in the address, after the hash. */
    public static final String PLAN = "/plan/";

    /** What a plan has to know of all runs, for a script. */
    public static final String PLAN_RUNS = "/plan/runs.json";

    /** The hubs of a network. */
    public static final String HUBS = "/hubs/";

    public static final String PATHWAYS_MAP = "/pathways/map/";
    public static final String ARCHIVE = "/archive/";
    public static final String NEWS = "/news/";
    public static final String GLOSSARY = "/glossary/";
    public static final String CONTACT = "/contact/";
    public static final String ACCESSIBILITY = "/accessibility/";
    public static final String PRIVACY = "/privacy/";

    /** All programmes as one PDF. */
    public static final String BOOKLET = "/prospectus.pdf";

    public static final String ROBOTS = "/robots.txt";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String SITEMAPS = "/sitemaps/";

    /** Where assistants begin to read. */
    public static final String LLMS = "/llms.txt";

    /** Programmes for directories of courses. */
    public static final String XCRI = "/xcri-cap.xml";

    public static final String CARDS = "/cards/";
    public static final String FEEDS = "/feeds/";

    /** Where browsers look for an icon without being told. */
    public static final String ICON = "/favicon.ico";

    /** The icon as the hub drew it, where it did so in {@code content/}. */
    public static final String ICON_DRAWN = "/favicon.svg";

    /** Where iPhones look for an icon without being told. */
    public static final String ICON_OF_PHONES = "/apple-touch-icon.png";

    public static final String MANIFEST = "/site.webmanifest";

    /** Feeds without their endings, {@code .atom} and {@code .json}. */
    public static final String FEED_OF_NEWS = FEEDS + "news";

    public static final String FEED_OF_PROGRAMMES = FEEDS + "programmes";
    public static final String FEED_OF_STATUSES = FEEDS + "statuses";

    /** Where a site that JBake made has its feed. */
    public static final String FEED_OF_JBAKE = "/feed.xml";

    /** The theme's style sheets, scripts and pictures, under names that change with their content. */
    public static final String ASSETS = "/assets/";

    /** Pages made for frames on other sites. */
    public static final String EMBEDDED = "/embed/";

    /** What other programs can read of the hub. */
    public static final String DATA = "/data/";

    /** The catalogue as JSON, apart from the pages. What stands below changes only as docs/API.md promises. */
    public static final String API = "/api/v1/";

    /** Programmes as services of Open Referral UK: the base of its interface, whose version is that of the standard. */
    public static final String OPEN_REFERRAL = "/open-referral/v3/";

    public static final String SEARCH = "/search/";
    public static final String SEARCH_INDEX = "/search/index.json";
    public static final String NOT_FOUND = "/404.html";

    /** Of addresses that name things for good: they stay the same when a site is built for another address, such as for a review. */
    static Routes naming(SiteConfig site) {
        return new Routes(site.address().published());
    }

    public static String programme(ProgrammeId id) {
        return PROGRAMMES + id + "/";
    }

    /** One sheet of paper about a programme. */
    public static String flyer(ProgrammeId id) {
        return programme(id) + "flyer/";
    }

    /** The same as PDF. */
    public static String flyerOnPaper(ProgrammeId id) {
        return programme(id) + "flyer.pdf";
    }

    /** A strand has no page of its own: it is a part of its programme's page. */
    public static String offer(OfferId id) {
        return programme(id.programme())
                + id.strand().map(name -> "#" + PageId.of("strand", name)).orElse("");
    }

    /**
     * The same for somebody who comes from the finder's page of some answers, which a script looks up there.
     *
     * @param answers as for {@link #finder}
     */
    public static String offer(OfferId id, List<String> answers) {
        String plain = offer(id);
        String page = programme(id.programme());
        return answers.isEmpty()
                ? plain
                : page + "?answers=" + String.join("/", answers) + plain.substring(page.length());
    }

    public static String cohort(CohortId id) {
        return programme(id.programme()) + id.segment() + "/";
    }

    /** Adds a run to the plan of a school. After the hash, so that no browser tells a server of it. */
    public static String addToPlan(CohortId id) {
        return PLAN + "#add=" + id;
    }

    public static String role(Role role) {
        return role(role.id());
    }

    /** The programmes of the hubs of a region, by the slug of its name. */
    public static String region(String region) {
        return PROGRAMMES + "region/" + region + "/";
    }

    /** The programmes of a network's hubs for a role, by the slug of its name. */
    public static String role(String role) {
        return PROGRAMMES + "for/" + role + "/";
    }

    /**
     * A programme that several hubs of a network offer.
     *
     * @param name on which hubs agreed: {@code national/primary-development}
     */
    public static String shared(String name) {
        return PROGRAMMES + "shared/" + name + "/";
    }

    public static String phase(Phase phase) {
        return PROGRAMMES + "phase/" + phase.id() + "/";
    }

    /** @param id of a unit that several programmes have */
    public static String unit(String id) {
        return PROGRAMMES + "unit/" + id + "/";
    }

    /** The list of all offers, which a script filters by a phase and a role. */
    public static String offers(Phase phase, Optional<Role> role) {
        return PROGRAMMES + "?phase=" + phase.id()
                + role.map(some -> "&role=" + some.id()).orElse("");
    }

    public static String status(BookingStatus status) {
        return PROGRAMMES + "status/" + status.id() + "/";
    }

    /** A later part of a list that is too long for one page. */
    public static String part(String list, int number) {
        return list + "part/" + number + "/";
    }

    public static String pathway(PathwayId id) {
        return PATHWAYS + id + "/";
    }

    /**
     * One page of a pathway, where the map of all programmes takes several.
     *
     * @param number from 1
     */
    public static String map(PathwayId pathway, int number) {
        return PATHWAYS_MAP + "pathway/" + pathway + "/" + (number == 1 ? "" : number + "/");
    }

    /**
     * One page of the programmes on no pathway, where the map takes several.
     *
     * @param number from 1
     */
    public static String mapOfOthers(int number) {
        return PATHWAYS_MAP + "others/" + (number == 1 ? "" : number + "/");
    }

    public static String calendar(YearMonth month) {
        return CALENDAR + month + "/";
    }

    /** The part of a month's calendar that begins on a day. */
    public static String calendar(LocalDate day) {
        return calendar(YearMonth.from(day)) + day.getDayOfMonth() + "/";
    }

    public static String calendar(ProgrammeId id) {
        return CALENDAR + "for/" + id + "/";
    }

    public static String calendar(Role role) {
        return CALENDAR + "role/" + role.id() + "/";
    }

    public static String calendar(Phase phase) {
        return CALENDAR + "phase/" + phase.id() + "/";
    }

    /** @param town its slug */
    public static String calendarOfTown(String town) {
        return CALENDAR + "town/" + town + "/";
    }

    /**
     * The dates of a network's hubs of a region, of which there is a file and no page.
     *
     * @param region the slug of its name
     */
    public static String calendarOfRegion(String region) {
        return CALENDAR + "region/" + region + "/";
    }

    /**
     * The calendar for other programs with the dates of a page of the calendar: {@code /ics/role/teacher.ics}.
     *
     * @param page such as {@code /calendar/role/teacher/}
     */
    public static String calendarFile(String page) {
        return CALENDAR_FILES + (page.equals(CALENDAR) ? "all" : page.substring(CALENDAR.length(), page.length() - 1))
                + ".ics";
    }

    /**
     * The same with dates of one kind: {@code /ics/role/teacher/openings.ics}.
     *
     * @param kind one segment
     */
    public static String calendarFile(String page, String kind) {
        return CALENDAR_FILES + page.substring(CALENDAR.length()) + kind + ".ics";
    }

    /** The calendar of a strand, among those of its programme; of anything else that can be booked the programme's own. */
    public static String calendarFile(OfferId offer) {
        String programme = calendar(offer.programme());
        return offer.strand()
                .map(strand -> calendarFile(programme, "strand/" + strand))
                .orElseGet(() -> calendarFile(programme));
    }

    /** The calendar of a run, among those of its programme. */
    public static String calendarFile(CohortId cohort) {
        return calendarFile(calendar(cohort.programme()), "run/" + cohort.segment());
    }

    /** @param answers one segment each, in the order in which they were given */
    public static String finder(List<String> answers) {
        return FINDER + answers.stream().map(answer -> answer + "/").collect(Collectors.joining());
    }

    public static String archive(AcademicYear year) {
        return ARCHIVE + year + "/";
    }

    public static String page(ContentPage page) {
        return page.address();
    }

    /**
     * A version of a picture; its name changes with the picture, so that a browser may keep it for ever.
     *
     * @param path of the picture below {@code content/}
     * @param hash of its content; so many digits of it that no two pictures of one name share them
     */
    public static String picture(String path, String hash, int width, String ending) {
        String stem = path.substring(0, path.lastIndexOf('.'));
        return "/" + stem + "." + hash.substring(0, 10) + "-" + width + "." + ending;
    }

    public static String tag(String slug) {
        return NEWS + "tag/" + slug + "/";
    }

    /** Whether a page only chooses from what others tell: an answer to the finder's questions, some of the offers or dates, or all from A to Z. */
    public static boolean isSelection(String page) {
        return (page.startsWith(FINDER) && !page.equals(FINDER))
                || Stream.of("for/", "role/", "phase/", "town/").anyMatch(some -> page.startsWith(CALENDAR + some))
                || Stream.of("for/", "phase/", "region/", "status/", "unit/", "part/")
                        .anyMatch(some -> page.startsWith(PROGRAMMES + some))
                || page.startsWith(SEARCH)
                || isMonth(page);
    }

    private static boolean isMonth(String page) {
        return page.startsWith(CALENDAR)
                && page.length() > CALENDAR.length()
                && Character.isDigit(page.charAt(CALENDAR.length()));
    }

    /** A page in Markdown, for assistants. */
    public static String twin(String page) {
        return (page.endsWith("/") ? page + "index" : withoutEnding(page)) + ".md";
    }

    private static String withoutEnding(String page) {
        int dot = page.lastIndexOf('.');
        return dot > page.lastIndexOf('/') ? page.substring(0, dot) : page;
    }

    /** A feed as Atom. */
    public static String atom(String feed) {
        return feed + ".atom";
    }

    /** A feed as JSON Feed. */
    public static String jsonFeed(String feed) {
        return feed + ".json";
    }

    /** Without its ending, as all feeds. */
    public static String feedOfStatuses(Role role) {
        return FEED_OF_STATUSES + "/role/" + role.id();
    }

    /** Without its ending, as all feeds. */
    public static String feedOfStatuses(Phase phase) {
        return FEED_OF_STATUSES + "/phase/" + phase.id();
    }

    /**
     * A small form of a page for frames of other sites: its address with {@code embed/} before it.
     *
     * @param page its site path
     */
    public static String embedded(String page) {
        return EMBEDDED + page.substring(1);
    }

    /** The same for one offer; a strand, which has no page of its own, stands below its programme. */
    public static String embedded(OfferId id) {
        return embedded(programme(id.programme()))
                + id.strand().map(name -> "strand/" + name + "/").orElse("");
    }

    /**
     * The picture that goes with a link to a page; of the home page that of all pages without their own.
     *
     * @param page its site path
     */
    public static String card(String page) {
        return CARDS
                + (page.equals(HOME)
                        ? "hub"
                        : "of" + (page.endsWith("/") ? page.substring(0, page.length() - 1) : withoutEnding(page)))
                + ".png";
    }

    /** @param name such as {@code 192} */
    public static String icon(String name) {
        return "/icon-" + name + ".png";
    }

    /** @param file without its ending, such as {@code status}: one segment or two */
    public static String api(String file) {
        return API + file + ".json";
    }

    public static String api(ProgrammeId id) {
        return api("programmes/" + id);
    }

    public static String api(PathwayId id) {
        return api("pathways/" + id);
    }

    /** The runs of a year. */
    public static String api(AcademicYear year) {
        return api("cohorts/" + year);
    }

    /** @param file without its ending, such as {@code services}: one segment or two */
    public static String openReferral(String file) {
        return OPEN_REFERRAL + file + ".json";
    }

    /** A programme as a service, known by a number that follows from the address of its page. */
    public String openReferral(ProgrammeId id) {
        return openReferral("services/" + StableUuid.of(absolute(programme(id))));
    }

    /** @param number from 1 */
    public static String sitemap(int number) {
        return SITEMAPS + number + ".xml";
    }

    /** The file that answers to a site path; a fragment is left aside. */
    public static OutputPath file(String sitePath) {
        String path = withoutFragment(sitePath).substring(1);
        return new OutputPath(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    /** The folder that a page at the top of the site is in. */
    public static OutputPath folder(String sitePath) {
        return new OutputPath(sitePath.substring(1, sitePath.length() - 1));
    }

    /**
     * The file that answers to an address of an earlier site, whatever its query. Hosts tell by a name's ending what a file is, and would
     * hand out a page called {@code old.aspx} or {@code old.pdf} as something else. A folder of that name answers too: hosts add the
     * slash and show its index.
     *
     * @param address an {@link OldAddress} without a fault
     */
    public static OutputPath oldFile(String address) {
        String path = OldAddress.path(address);
        return file(path.endsWith("/") || path.endsWith(".html") || path.endsWith(".htm") ? path : path + "/");
    }

    /** The site path without its fragment, if it has one. */
    public static String withoutFragment(String sitePath) {
        int hash = sitePath.indexOf('#');
        return hash < 0 ? sitePath : sitePath.substring(0, hash);
    }

    /** What a page links to; anything that is not a site path stays as it is. Characters that no address holds are escaped, escapes are kept. */
    public String href(String target) {
        return target.startsWith("/") && !target.startsWith("//") ? basePath() + escaped(target) : target;
    }

    /** The whole address, for other systems. */
    public String absolute(String target) {
        return target.startsWith("/") && !target.startsWith("//")
                ? baseUrl.getScheme() + "://" + baseUrl.getRawAuthority() + basePath() + escaped(target)
                : target;
    }

    private static String escaped(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (isForeign(path.charAt(i))) {
                return escapedFrom(path);
            }
        }
        return path;
    }

    private static String escapedFrom(String path) {
        StringBuilder escaped = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (c > Character.MAX_VALUE || isForeign((char) c)) {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** What an address can't hold unescaped (RFC 3986). */
    private static boolean isForeign(char c) {
        return c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0;
    }

    /** The whole address in the form that makes calendar programs subscribe to it. */
    public String webcal(String sitePath) {
        return absolute(sitePath).replaceFirst("^https?:", "webcal:");
    }

    private String basePath() {
        String path = baseUrl.getPath();
        return path.substring(0, path.length() - 1);
    }
}
