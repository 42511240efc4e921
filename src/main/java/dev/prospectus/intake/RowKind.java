package dev.prospectus.intake;

import static dev.prospectus.draft.Notation.CONTACT;
import static dev.prospectus.draft.Notation.COST;
import static dev.prospectus.draft.Notation.DAY;
import static dev.prospectus.draft.Notation.LINES;
import static dev.prospectus.draft.Notation.MARKDOWN;
import static dev.prospectus.draft.Notation.MOMENT;
import static dev.prospectus.draft.Notation.NUMBER;
import static dev.prospectus.draft.Notation.PROGRAMME;
import static dev.prospectus.draft.Notation.SENTENCES;
import static dev.prospectus.draft.Notation.SESSIONS;
import static dev.prospectus.draft.Notation.TEXT;
import static dev.prospectus.draft.Notation.TRUTH;
import static dev.prospectus.draft.Notation.VENUE;
import static dev.prospectus.draft.Notation.WORD;
import static dev.prospectus.draft.Notation.WORDS;

import java.util.List;
import java.util.Optional;

/** What a row can become, with the columns that it may have, in the order in which their keys stand in files. */
final class RowKind {

    /** The column that names the entry; where it is empty, the entry is named after its {@link #title}. */
    static final Field ID = new Field("Id", "", TEXT, false, "Its short name in addresses, such as northbridge-centre");

    static final Field OF_PROGRAMME = new Field("Programme", "", PROGRAMME, true, "Which programme runs");
    static final Field YEAR = new Field("Year", "", TEXT, true, "The academic year, as 2026-27");

    static final RowKind CONTACTS = new RowKind(
            "contact",
            "Contacts",
            "Role",
            List.of(
                    ID,
                    new Field("Role", "role", TEXT, true, "Who answers, as a role and not a person"),
                    new Field("E-mail", "email", TEXT, true, "A role mailbox"),
                    new Field("Phone", "phone", TEXT, false, "One number"),
                    new Field("About", "about", TEXT, false, "What to ask them, one sentence")));

    static final RowKind VENUES = new RowKind(
            "venue",
            "Venues",
            "Name",
            List.of(
                    ID,
                    new Field("Name", "name", TEXT, true, "What it is called"),
                    new Field("Town", "area", TEXT, false, "The town that lists name"),
                    new Field("Address", "address", LINES, false, "Its lines in postal order"),
                    new Field("Postcode", "postcode", TEXT, false, "Such as ZZ1 1ZZ"),
                    new Field("Features", "features", WORDS, false, "Access features"),
                    new Field("Access", "access", TEXT, false, "What the features don't say"),
                    new Field("Travel", "travel", TEXT, false, "Parking, trains, buses"),
                    new Field("Online room", "online", TRUTH, false, "Whether it is an online room")));

    static final RowKind PROGRAMMES = new RowKind(
            "programme",
            "Programmes",
            "Title",
            List.of(
                    ID,
                    new Field("Title", "title", TEXT, true, "What it is called"),
                    new Field("Short title", "short-title", TEXT, false, "For cards and the calendar"),
                    new Field("Summary", "summary", TEXT, true, "One sentence that says what it is"),
                    new Field("Phases", "phases", WORDS, true, "Every phase of schooling it is for"),
                    new Field("Year groups", "year-groups", NUMBER, false, "As 5-8, if narrower than the phases"),
                    new Field("Roles", "roles", WORDS, true, "Who takes part"),
                    new Field("Other names", "also-called", WORDS, false, "Shown on its page"),
                    new Field(
                            "Publish from",
                            "publish-from",
                            DAY,
                            false,
                            "The first day on which readers may know of it"),
                    new Field("Duration", "format.duration", TEXT, true, "In words, such as One academic year"),
                    new Field("Volume", "format.volume", TEXT, false, "Hours or days altogether, such as 4 days"),
                    new Field(
                            "Release days", "format.release-days", NUMBER, false, "Over all participants of a school"),
                    new Field("School types", "eligibility.school-types", WORDS, false, "Which schools can take part"),
                    new Field("Criteria", "eligibility.criteria", SENTENCES, false, "Sentences: who can take part"),
                    new Field("Cost", "funding.cost", COST, true, "What a school pays"),
                    new Field("Funder", "funding.funder", TEXT, false, "Who pays for the programme"),
                    new Field("Outcomes", "outcomes", SENTENCES, true, "What participants will get, a sentence each"),
                    new Field(
                            "Expectations",
                            "expectations",
                            SENTENCES,
                            false,
                            "What the school commits to, a sentence each"),
                    new Field("Bring", "bring", SENTENCES, false, "What participants bring"),
                    new Field(
                            "How to apply", "apply", MARKDOWN, false, "In words; dates and form belong to the cohort"),
                    new Field("Contact", "contact", CONTACT, true, "Whom to ask"),
                    new Field("Text", "body", MARKDOWN, false, "Everything else")));

    static final RowKind COHORTS = new RowKind(
            "cohort",
            "Cohorts",
            "Title",
            List.of(
                    OF_PROGRAMME,
                    YEAR,
                    ID,
                    new Field("Strand", "strand", WORDS, false, "If the programme has strands"),
                    new Field("Title", "title", TEXT, true, "What tells it from the others, such as Autumn group"),
                    new Field(
                            "Publish from",
                            "publish-from",
                            DAY,
                            false,
                            "The first day on which readers may know of it"),
                    new Field("Applications open", "applications.opens", MOMENT, false, "From when schools can apply"),
                    new Field("Applications close", "applications.closes", MOMENT, false, "Until when"),
                    new Field("Form", "applications.url", TEXT, false, "The address of the form"),
                    new Field("Allocation", "applications.allocation", WORD, false, "first-come, selection or ballot"),
                    new Field("Places", "places.total", NUMBER, false, "How many there are"),
                    new Field("Taken", "places.taken", NUMBER, false, "How many are taken"),
                    new Field("Waiting list", "places.waiting-list", TRUTH, false, "Whether there is one"),
                    new Field("Counted on", "places.as-of", DAY, false, "The day on which the figures were true"),
                    new Field(
                            "Dates known by",
                            "dates",
                            MOMENT,
                            false,
                            "As tbc by 2026-09-01, while no session is known"),
                    new Field("Sessions", "sessions", SESSIONS, false, "As 7 October 2026 13:00-16:00"),
                    new Field("Mode", "mode", WORD, false, "How people meet"),
                    new Field("Venue", "venue", VENUE, false, "Where"),
                    new Field("Led by", "led-by", CONTACT, false, "Who leads it"),
                    new Field("Notes", "notes", MARKDOWN, false, "Anything else")));

    static final List<RowKind> ALL = List.of(CONTACTS, VENUES, PROGRAMMES, COHORTS);

    private final String word;
    private final String sheet;
    private final String title;
    private final List<Field> fields;

    private RowKind(String word, String sheet, String title, List<Field> fields) {
        this.word = word;
        this.sheet = sheet;
        this.title = title;
        this.fields = List.copyOf(fields);
    }

    static Optional<RowKind> named(String word) {
        return ALL.stream()
                .filter(kind -> kind.word.equals(word) || kind.sheet.equalsIgnoreCase(word))
                .findFirst();
    }

    /** In the singular, as messages say it. */
    String word() {
        return word;
    }

    /** What its sheet is called. */
    String sheet() {
        return sheet;
    }

    /** The heading of the column by which people know it. */
    String title() {
        return title;
    }

    List<Field> fields() {
        return fields;
    }

    /** A column by its heading or by its key. */
    Optional<Field> field(String name) {
        return fields.stream()
                .filter(field -> Header.folded(field.heading()).equals(Header.folded(name))
                        || (!field.key().isEmpty() && field.key().equals(name)))
                .findFirst();
    }

    /** Whether its entries stand in one file, each under its id. */
    boolean isRegistry() {
        return this == CONTACTS || this == VENUES;
    }
}
