package dev.prospectus.model;

import dev.prospectus.load.BuiltInVocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds catalogues of what a test is about, in the sample site of {@link #site}. */
public final class CatalogueBuilder {

    private final List<Programme> programmes = new ArrayList<>();
    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<Pathway> pathways = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<AcademicTerm> terms = new ArrayList<>();
    private final Map<String, String> redirects = new TreeMap<>();

    public static CatalogueBuilder catalogue() {
        return new CatalogueBuilder();
    }

    /** A hub in London's time zone that calls three places few. */
    public static SiteConfig site() {
        Colour white = new Colour(255, 255, 255);
        Colour black = new Colour(0, 0, 0);
        ContactId office = new ContactId("office");
        return new SiteConfig(
                new SiteConfig.Naming("Sample Maths Hub", "Sample", "A hub for tests", "One sentence."),
                new SiteConfig.Address(URI.create("https://hub.example.org/"), "en-GB", ZoneId.of("Europe/London")),
                new SiteConfig.Region("Sampleshire", List.of(), Currency.POUND),
                new SiteConfig.Contacts(office, Optional.empty()),
                new SiteConfig.Menus(List.of(), List.of(), List.of()),
                new SiteConfig.Theme(
                        new SiteConfig.Palette(black, white, black, white, black),
                        new SiteConfig.Palette(white, black, white, black, white)),
                new SiteConfig.Upkeep(3, 7, CheckSettings.NONE),
                new SiteConfig.Statements(
                        new SiteConfig.AccessibilityStatement(
                                SiteConfig.Compliance.FULL,
                                List.of(),
                                office,
                                10,
                                new SiteConfig.Jurisdiction(
                                        SiteConfig.Nation.ENGLAND, Optional.empty(), Optional.empty()),
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2026, 9, 1),
                                Optional.empty()),
                        new SiteConfig.Privacy(
                                "The lead school",
                                office,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 9, 1))));
    }

    public CatalogueBuilder with(ProgrammeBuilder programme) {
        programmes.add(programme.build());
        return this;
    }

    public CatalogueBuilder with(CohortBuilder cohort) {
        cohorts.add(cohort.build());
        return this;
    }

    public CatalogueBuilder with(Cohort cohort) {
        cohorts.add(cohort);
        return this;
    }

    public CatalogueBuilder with(AcademicTerm term) {
        terms.add(term);
        return this;
    }

    public CatalogueBuilder with(Pathway pathway) {
        pathways.add(pathway);
        return this;
    }

    public CatalogueBuilder with(PathwayBuilder pathway) {
        return with(pathway.build());
    }

    public CatalogueBuilder with(Notice notice) {
        notices.add(notice);
        return this;
    }

    /** An old address that leads on. */
    public CatalogueBuilder redirect(String from, String to) {
        redirects.put(from, to);
        return this;
    }

    /** Whatever order things were added in, reversed, so that tests see that the catalogue sorts. */
    public Catalogue build() {
        Collections.reverse(programmes);
        Collections.reverse(cohorts);
        return new Catalogue(
                site(),
                programmes,
                cohorts,
                pathways,
                List.of(new Contact(
                        new ContactId("office"),
                        "Hub office",
                        "office@hub.example.org",
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of(),
                notices,
                terms,
                BuiltInVocabulary.get(),
                redirects,
                List.of());
    }
}
