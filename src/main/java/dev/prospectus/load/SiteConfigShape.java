package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.baseUrl;
import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.code;
import static dev.prospectus.load.shape.Shapes.currency;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.language;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.names;
import static dev.prospectus.load.shape.Shapes.number;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.timeZone;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.BaseCatalogue;
import dev.prospectus.model.BookingExport;
import dev.prospectus.model.CheckSettings;
import dev.prospectus.model.CheckSettings.Ignored;
import dev.prospectus.model.CheckSettings.Level;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Currency;
import dev.prospectus.model.FormMapping;
import dev.prospectus.model.Hosting;
import dev.prospectus.model.Money;
import dev.prospectus.model.Neighbourhood;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.Partner;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.AccessibilityStatement;
import dev.prospectus.model.SiteConfig.NavigationLink;
import dev.prospectus.model.SiteConfig.Privacy;
import dev.prospectus.model.SiteConfig.Theme;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code site-config.yml}: the hub and its site. */
final class SiteConfigShape extends ObjectShape<SiteConfig> {

    static final SiteConfigShape SITE_CONFIG = new SiteConfigShape();

    // The first key. No record has it: files of all formats become the same records.
    {
        optional("format", FormatVersionShape.INSTANCE, "the format of the site's files; without it 1, the first");
    }

    private final Key<String> name = required("name", text(), "the hub's full name");
    private final Key<String> shortName = required("short-name", text(), "the hub's name where space is short");
    private final Key<String> tagline = required("tagline", text(), "a few words under the name");
    private final Key<String> description = required("description", text(), "one or two sentences for search engines");
    private final Key<URI> baseUrl = required("base-url", baseUrl(), "where the site will stand");
    private final Key<String> language = optional("language", language(), "en-GB", "of the pages; default en-GB");
    private final Key<ZoneId> timeZone =
            optional("time-zone", timeZone(), SiteDefaults.TIME_ZONE, "of all dates and times; default Europe/London");
    private final Key<Hosting> hosting =
            optional("hosting", new HostingShape(), Hosting.ANYWHERE, "what the build writes for web servers");
    private final Key<Boolean> booklet = optional(
            "booklet",
            truth(),
            false,
            "whether all programmes are published as one PDF, and each flyer as another; default no");
    private final Key<String> region = required("region", text(), "what the hub serves, as one name");
    private final Key<List<String>> areas = optional("areas", names("areas"), List.of(), "the places the hub serves");
    private final Key<Currency> currency =
            optional("currency", currency(), Currency.POUND, "of all amounts of money; default GBP");
    private final Key<Optional<Integer>> cover = optional(
            "cover", new CoverShape(), "what cover costs a school, for the sum of what a programme takes from it");
    private final Key<List<OtherHub>> neighbours = optional(
            "neighbours",
            list("hubs", new OtherHubShape()),
            List.of(),
            "hubs whose runs are named where a programme is full here, what comes first at the front");
    private final Key<Boolean> openToNeighbours =
            optional("open-to-neighbours", truth(), false, "whether neighbours may send schools here; default false");
    private final Key<ContactId> contact = required(
            "contact",
            reference("contact", "data/contacts.yml", "office", ContactId::new),
            "the hub's general contact, from contacts.yml");
    private final Key<Optional<ContactId>> adjustments = optional(
            "adjustments",
            reference("contact", "data/contacts.yml", "office", ContactId::new),
            "whom to tell what somebody needs to take part");
    private final Key<List<NavigationLink>> navigation = optional(
            "navigation", list("links", new NavigationLinkShape()), SiteDefaults.NAVIGATION, "the site's main menu");
    private final Key<List<NavigationLink>> footer =
            optional("footer", list("links", new NavigationLinkShape()), List.of(), "links at the foot of every page");
    private final Key<List<Partner>> partners = optional(
            "partners",
            list("partners", new PartnerShape()),
            List.of(),
            "whom the hub works with and who pays for its work");
    private final Key<Theme> theme =
            optional("theme", new ThemeShape(), SiteDefaults.THEME, "colours for light and dark surroundings");
    private final Key<Booking> booking =
            optional("booking", new BookingShape(), Booking.DEFAULT, "how statuses are worded and how long they last");
    private final Key<List<Map.Entry<String, FormMapping>>> intake = optional(
            "intake",
            registry("forms", id("form", "proposal", Function.<String>identity()), new FormMappingShape(), Map::entry),
            List.of(),
            "how 'prospectus intake' makes files of the rows of online forms, each form under a name");
    private final Key<List<Map.Entry<String, Level>>> checks = optional(
            "checks",
            registry("codes of findings", code(), choice("level", Level.values()), Map::entry),
            List.of(),
            "how serious findings are here: a code and off, info, warning or error");
    private final Key<List<Ignored>> ignore = optional(
            "ignore",
            list("ignored findings", new IgnoredShape()),
            List.of(),
            "findings that are meant, in one place each");
    private final Key<List<BaseCatalogue>> catalogues = optional(
            CatalogueShape.LIST,
            CatalogueShape.CATALOGUES,
            List.of(),
            "catalogues in other folders that this one takes programmes over from");
    private final Key<AccessibilityStatement> accessibility =
            required("accessibility", new AccessibilityShape(), "what public bodies must state about their site");
    private final Key<Privacy> privacy = required("privacy", new PrivacyShape(), "who answers for personal data");

    private SiteConfigShape() {
        super("a site configuration");
    }

    @Override
    protected void check(Values values, Problems problems) {
        values.node(neighbours).ifPresent(list -> DistinctIds.among(list, "hub", problems));
    }

    @Override
    protected SiteConfig create(Values values) {
        return new SiteConfig(
                new SiteConfig.Naming(
                        values.get(name), values.get(shortName), values.get(tagline), values.get(description)),
                new SiteConfig.Address(
                        values.get(baseUrl),
                        values.get(baseUrl),
                        values.get(language),
                        values.get(timeZone),
                        values.get(hosting),
                        Optional.empty(),
                        values.get(booklet)),
                new SiteConfig.Region(
                        values.get(region),
                        values.get(areas),
                        values.get(currency),
                        coverPerDay(values),
                        new Neighbourhood(values.get(neighbours), values.get(openToNeighbours))),
                new SiteConfig.Contacts(values.get(contact), values.get(adjustments)),
                new SiteConfig.Menus(values.get(navigation), values.get(footer), values.get(partners)),
                values.get(theme),
                new SiteConfig.Upkeep(
                        values.get(booking).fewPlaces(),
                        values.get(booking).freshForDays(),
                        settings(values),
                        values.get(booking).export(),
                        forms(values),
                        values.get(catalogues)),
                new SiteConfig.Statements(values.get(accessibility), values.get(privacy)));
    }

    private Optional<Money> coverPerDay(Values values) {
        return values.get(cover).map(whole -> new Money(whole * 100L, values.get(currency)));
    }

    private static final class CoverShape extends ObjectShape<Integer> {

        private final Key<Integer> perDay =
                required("per-day", number(1, 99_999), "what a day costs, as a whole number in the site's currency");

        CoverShape() {
            super("a price of cover");
        }

        @Override
        protected Integer create(Values values) {
            return values.get(perDay);
        }
    }

    private Map<String, FormMapping> forms(Values values) {
        Map<String, FormMapping> forms = new LinkedHashMap<>();
        values.get(intake).forEach(entry -> forms.put(entry.getKey(), entry.getValue()));
        return forms;
    }

    private CheckSettings settings(Values values) {
        Map<String, Level> levels = new LinkedHashMap<>();
        values.get(checks).forEach(entry -> levels.put(entry.getKey(), entry.getValue()));
        return new CheckSettings(levels, values.get(ignore));
    }

    private static final class NavigationLinkShape extends ObjectShape<NavigationLink> {

        private final Key<String> title = required("title", text(), "what the link says");
        private final Key<String> url = required("url", link(), "where it leads");

        NavigationLinkShape() {
            super("a menu link");
        }

        @Override
        protected NavigationLink create(Values values) {
            return new NavigationLink(values.get(title), values.get(url));
        }
    }

    private record Booking(int fewPlaces, int freshForDays, BookingExport export) {
        static final Booking DEFAULT =
                new Booking(SiteDefaults.FEW_PLACES, SiteDefaults.FRESH_FOR_DAYS, BookingExport.USUAL);
    }

    private static final class BookingShape extends ObjectShape<Booking> {

        private final Key<Integer> fewPlaces = optional(
                "few-places",
                number(0, PlacesShape.MOST),
                SiteDefaults.FEW_PLACES,
                "an open cohort with so many places left, or fewer, says so, once half are taken; default 3");
        private final Key<Integer> freshForDays = optional(
                "fresh-for-days",
                number(1, 366),
                SiteDefaults.FRESH_FOR_DAYS,
                "for how long statuses may be believed without a new build; default 7");

        private final Key<BookingExport> export = optional(
                "export",
                new BookingExportShape(),
                BookingExport.USUAL,
                "how 'prospectus bookings import' reads what the booking form exports");

        BookingShape() {
            super("a booking rule");
        }

        @Override
        protected Booking create(Values values) {
            return new Booking(values.get(fewPlaces), values.get(freshForDays), values.get(export));
        }
    }

    private static final class PrivacyShape extends ObjectShape<Privacy> {

        private final Key<String> controller =
                required("controller", text(), "the organisation that answers, such as the lead school");
        private final Key<ContactId> contact = required(
                "contact",
                reference("contact", "data/contacts.yml", "office", ContactId::new),
                "whom to ask, from contacts.yml");
        private final Key<Optional<String>> host =
                optional("host", text(), "who runs the web server and may keep access logs, in words");
        private final Key<Optional<String>> complaints = optional(
                "complaints",
                text(),
                "who hears complaints that the hub's answer does not settle, and how to reach them, in sentences");
        private final Key<LocalDate> updated = required("updated", day(), "the day on which this was last true");

        PrivacyShape() {
            super("a privacy statement");
        }

        @Override
        protected Privacy create(Values values) {
            return new Privacy(
                    values.get(controller),
                    values.get(contact),
                    values.get(host),
                    values.get(complaints),
                    values.get(updated));
        }
    }
}
