package dev.prospectus.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hub and its site, from {@code site-config.yml}.
 */
public record SiteConfig(
        Naming naming,
        Address address,
        Region served,
        Contacts contacts,
        Menus menus,
        Theme theme,
        Upkeep upkeep,
        Statements statements) {

    public record Naming(String name, String shortName, String tagline, String description) {}

    /**
     * Where the site stands and how it is read.
     *
     * @param baseUrl ends in a slash; its path is put before every link
     * @param published where the site stands as its settings say, also when it is built for another address
     * @param language BCP 47 tag of the pages
     * @param hosting what is written for the web server there
     * @param jbake the settings of the site that JBake made before, of which addresses and feeds remain
     * @param booklet whether everything can be had on paper too: one PDF of all programmes, and one of each flyer
     */
    public record Address(
            URI baseUrl,
            URI published,
            String language,
            ZoneId timeZone,
            Hosting hosting,
            Optional<JBakeSettings> jbake,
            boolean booklet) {

        /** A site that no server has files for, and that JBake did not make. */
        public Address(URI baseUrl, String language, ZoneId timeZone) {
            this(baseUrl, baseUrl, language, timeZone, Hosting.ANYWHERE, Optional.empty(), false);
        }
    }

    /**
     * @param areas the places the hub serves
     * @param currency of all amounts of money
     * @param coverPerDay what a day of cover costs a school, as the hub reckons
     */
    public record Region(
            String region,
            List<String> areas,
            Currency currency,
            Optional<Money> coverPerDay,
            Neighbourhood neighbourhood) {

        /** Where the hub says nothing about the price of cover, or about other hubs. */
        public Region(String region, List<String> areas, Currency currency) {
            this(region, areas, currency, Optional.empty(), Neighbourhood.NONE);
        }

        public Region {
            areas = List.copyOf(areas);
        }
    }

    /**
     * Whom to ask.
     *
     * @param general about the hub
     * @param adjustments about what somebody needs to take part
     */
    public record Contacts(ContactId general, Optional<ContactId> adjustments) {}

    /** @param partners whom the foot of every page names */
    public record Menus(List<NavigationLink> navigation, List<NavigationLink> footer, List<Partner> partners) {
        public Menus {
            navigation = List.copyOf(navigation);
            footer = List.copyOf(footer);
            partners = List.copyOf(partners);
        }
    }

    /**
     * How the site is kept right.
     *
     * @param fewPlaces see {@link BookingRules}
     * @param freshForDays for how long after a build the statuses may be believed without a new one
     * @param checks what the hub makes of findings
     * @param bookings how the export of its booking form is read
     * @param forms how rows of its other forms become files, by the names that the hub gave them
     * @param catalogues what it takes programmes over from
     */
    public record Upkeep(
            int fewPlaces,
            int freshForDays,
            CheckSettings checks,
            BookingExport bookings,
            Map<String, FormMapping> forms,
            List<BaseCatalogue> catalogues) {

        public Upkeep {
            forms = Map.copyOf(forms);
            catalogues = List.copyOf(catalogues);
        }

        /** A form with the usual words. */
        public Upkeep(int fewPlaces, int freshForDays, CheckSettings checks) {
            this(fewPlaces, freshForDays, checks, BookingExport.USUAL, Map.of(), List.of());
        }
    }

    public record Statements(AccessibilityStatement accessibility, Privacy privacy) {}

    public String name() {
        return naming.name();
    }

    public String shortName() {
        return naming.shortName();
    }

    public String tagline() {
        return naming.tagline();
    }

    public String description() {
        return naming.description();
    }

    public URI baseUrl() {
        return address.baseUrl();
    }

    public String language() {
        return address.language();
    }

    public ZoneId timeZone() {
        return address.timeZone();
    }

    public Hosting hosting() {
        return address.hosting();
    }

    /** Whether the site has PDFs of its programmes and flyers. */
    public boolean booklet() {
        return address.booklet();
    }

    /** The settings of JBake, where JBake made the site before. */
    public Optional<JBakeSettings> jbake() {
        return address.jbake();
    }

    /** How the site calls its folders. */
    public SiteFolders folders() {
        return jbake().map(JBakeSettings::folders).orElse(SiteFolders.USUAL);
    }

    public String region() {
        return served.region();
    }

    public List<String> areas() {
        return served.areas();
    }

    public Optional<Money> coverPerDay() {
        return served.coverPerDay();
    }

    public Currency currency() {
        return served.currency();
    }

    public Neighbourhood neighbourhood() {
        return served.neighbourhood();
    }

    /** The hub's general contact. */
    public ContactId contact() {
        return contacts.general();
    }

    public Optional<ContactId> adjustments() {
        return contacts.adjustments();
    }

    public List<Partner> partners() {
        return menus.partners();
    }

    public List<NavigationLink> navigation() {
        return menus.navigation();
    }

    public List<NavigationLink> footer() {
        return menus.footer();
    }

    public int fewPlaces() {
        return upkeep.fewPlaces();
    }

    public int freshForDays() {
        return upkeep.freshForDays();
    }

    public CheckSettings checks() {
        return upkeep.checks();
    }

    /** How the export of the hub's booking form is read. */
    public BookingExport bookings() {
        return upkeep.bookings();
    }

    /** How rows of forms become files, by the names that the hub gave the forms. */
    public Map<String, FormMapping> forms() {
        return upkeep.forms();
    }

    public AccessibilityStatement accessibility() {
        return statements.accessibility();
    }

    public Privacy privacy() {
        return statements.privacy();
    }

    public BookingRules bookingRules() {
        return new BookingRules(timeZone(), fewPlaces());
    }

    /** The base URL's path without its last slash: empty at the root of a host, {@code /hub} below it. */
    public String basePath() {
        String path = baseUrl().getPath();
        return path.substring(0, path.length() - 1);
    }

    public SiteConfig withMenus(Menus others) {
        return new SiteConfig(naming, address, served, contacts, others, theme, upkeep, statements);
    }

    /** The same with other settings of what the hub makes of findings. */
    public SiteConfig withChecks(CheckSettings checks) {
        Upkeep other = new Upkeep(fewPlaces(), freshForDays(), checks, bookings(), forms(), upkeep.catalogues());
        return new SiteConfig(naming, address, served, contacts, menus, theme, other, statements);
    }

    public SiteConfig withBaseUrl(URI other) {
        return with(new Address(other, address.published(), language(), timeZone(), hosting(), jbake(), booklet()));
    }

    /** The same of a site that JBake made. */
    public SiteConfig withJBake(JBakeSettings settings) {
        return with(new Address(
                baseUrl(), address.published(), language(), timeZone(), hosting(), Optional.of(settings), booklet()));
    }

    private SiteConfig with(Address other) {
        return new SiteConfig(naming, other, served, contacts, menus, theme, upkeep, statements);
    }

    /** The same with another main menu. */
    public SiteConfig withNavigation(List<NavigationLink> links) {
        return withMenus(new Menus(links, menus.footer(), menus.partners()));
    }

    /** @param to a path on this site, or a full address */
    public record NavigationLink(String title, String to) {}

    /** The hub's colours, one palette for light and one for dark surroundings. */
    public record Theme(Palette light, Palette dark) {}

    /**
     * Colours as {@code #rrggbb}.
     *
     * @param brand headers, links and buttons
     * @param onBrand text upon the brand colour
     * @param accent what should catch the eye, such as focus and markers
     * @param background behind the page
     * @param text the running text
     */
    public record Palette(Colour brand, Colour onBrand, Colour accent, Colour background, Colour text) {}

    /**
     * What UK public sector bodies state about their site (The Public Sector Bodies (Websites and Mobile Applications)
     * (No. 2) Accessibility Regulations 2018, regulation 8).
     *
     * @param knownProblems what does not meet the standard, a sentence each; empty only when nothing is known
     * @param report whom to tell about a problem
     * @param responseDays working days within which a report is answered
     * @param tested how and by whom the site was tested, one sentence
     */
    public record AccessibilityStatement(
            Compliance compliance,
            List<String> knownProblems,
            ContactId report,
            int responseDays,
            Jurisdiction jurisdiction,
            LocalDate prepared,
            LocalDate reviewed,
            Optional<String> tested) {
        public AccessibilityStatement {
            knownProblems = List.copyOf(knownProblems);
        }
    }

    /**
     * Under which law the site stands.
     *
     * @param law its name, where it is not that of the United Kingdom
     * @param enforcement who enforces it and how to reach them, in sentences, where it is not that of the United Kingdom
     */
    public record Jurisdiction(Nation nation, Optional<String> law, Optional<String> enforcement) {}

    /** How far the site meets WCAG 2.2 AA, in the terms of the model statement. */
    public enum Compliance implements FixedChoice {
        FULL("fully compliant"),
        PARTIAL("partially compliant"),
        NONE("not compliant");

        private final String label;

        Compliance(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Decides which body enforces: the Equality and Human Rights Commission, or Northern Ireland's Equality Commission, or whom the hub names. */
    public enum Nation implements FixedChoice {
        ENGLAND("England"),
        SCOTLAND("Scotland"),
        WALES("Wales"),
        NORTHERN_IRELAND("Northern Ireland"),
        ELSEWHERE("elsewhere");

        private final String label;

        Nation(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Who answers for personal data.
     *
     * @param controller the organisation, such as the lead school
     * @param host who runs the web server and may keep access logs, in words
     * @param complaints who hears those whom the hub's answer does not satisfy, and how to reach them, in sentences; the authority of the
     *     United Kingdom where the hub is there
     * @param updated when this was last true
     */
    public record Privacy(
            String controller,
            ContactId contact,
            Optional<String> host,
            Optional<String> complaints,
            LocalDate updated) {}
}
