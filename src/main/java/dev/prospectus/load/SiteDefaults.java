package dev.prospectus.load;

import dev.prospectus.model.CheckSettings;
import dev.prospectus.model.Colour;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.NavigationLink;
import dev.prospectus.model.SiteConfig.Palette;
import dev.prospectus.model.SiteConfig.Theme;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The defaults of {@code site-config.yml}. */
final class SiteDefaults {

    static final ZoneId TIME_ZONE = ZoneId.of("Europe/London");

    static final int FEW_PLACES = 3;

    static final int FRESH_FOR_DAYS = 7;

    static final List<NavigationLink> NAVIGATION = List.of(
            new NavigationLink("{Programmes}", "/programmes/"),
            new NavigationLink("Find {a programme}", "/find/"),
            new NavigationLink("Pathways", "/pathways/"),
            new NavigationLink("Calendar", "/calendar/"),
            new NavigationLink("News", "/news/"),
            new NavigationLink("Contact", "/contact/"));

    /** As many pages as fit into a menu beside news and contact. */
    private static final int PAGES_IN_MENU = 4;

    /** What a menu without programmes keeps of the usual one. */
    private static final Set<String> WITHOUT_PROGRAMMES = Set.of("/news/", "/contact/");

    static final Theme THEME = new Theme(
            palette("#123c69", "#ffffff", "#b3471d", "#ffffff", "#1b1f24"),
            palette("#8db8ff", "#0b1a2e", "#ffb38a", "#11161d", "#e8ecf1"));

    private SiteDefaults() {}

    /** The menu of a site that names none, in the nouns of its vocabulary. */
    static SiteConfig named(SiteConfig config, Nouns nouns) {
        return config.navigation().equals(NAVIGATION)
                ? config.withNavigation(NAVIGATION.stream()
                        .map(link -> new NavigationLink(nouns.say(link.title()), link.to()))
                        .toList())
                : config;
    }

    /** The menu of a site without programmes that names none: its pages at the top of {@code content/}, news and contact. */
    static SiteConfig ofBlog(SiteConfig config, List<ContentPage> pages) {
        if (!config.navigation().equals(NAVIGATION)) {
            return config;
        }
        Stream<NavigationLink> own = pages.stream()
                .filter(page -> !page.isPost() && page.source().indexOf('/') < 0)
                .filter(page -> !page.address().equals("/") && !page.slug().equals("contact"))
                .sorted(Comparator.comparing(ContentPage::title).thenComparing(ContentPage::source))
                .limit(PAGES_IN_MENU)
                .map(page -> new NavigationLink(page.title(), page.address()));
        Stream<NavigationLink> usual = NAVIGATION.stream().filter(link -> WITHOUT_PROGRAMMES.contains(link.to()));
        return config.withNavigation(Stream.concat(own, usual).toList());
    }

    /** A substitute for an unusable configuration, so that everything else can be checked. */
    static SiteConfig placeholder() {
        ContactId nobody = new ContactId("unknown");
        LocalDate day = LocalDate.of(2000, 1, 1);
        return new SiteConfig(
                new SiteConfig.Naming("The hub", "The hub", "", ""),
                new SiteConfig.Address(URI.create("http://localhost/"), "en-GB", TIME_ZONE),
                new SiteConfig.Region("the region", List.of(), Currency.POUND),
                new SiteConfig.Contacts(nobody, Optional.empty()),
                new SiteConfig.Menus(NAVIGATION, List.of(), List.of()),
                THEME,
                new SiteConfig.Upkeep(FEW_PLACES, FRESH_FOR_DAYS, CheckSettings.NONE),
                new SiteConfig.Statements(
                        new SiteConfig.AccessibilityStatement(
                                SiteConfig.Compliance.NONE,
                                List.of("unknown"),
                                nobody,
                                1,
                                new SiteConfig.Jurisdiction(
                                        SiteConfig.Nation.ENGLAND, Optional.empty(), Optional.empty()),
                                day,
                                day,
                                Optional.empty()),
                        new SiteConfig.Privacy("The hub", nobody, Optional.empty(), Optional.empty(), day)));
    }

    private static Palette palette(String brand, String onBrand, String accent, String background, String text) {
        return new Palette(
                Colour.parse(brand),
                Colour.parse(onBrand),
                Colour.parse(accent),
                Colour.parse(background),
                Colour.parse(text));
    }
}
