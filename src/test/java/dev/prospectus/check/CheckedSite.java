package dev.prospectus.check;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.Locator;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Loads a site's folder and runs all checks over it, as the command line does. */
final class CheckedSite {

    /** What counts as now in fixtures. */
    static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    private CheckedSite() {}

    static List<Diagnostic> findings(Path site) {
        Loaded loaded = Loader.load(site, LoadOptions.on(AsOf.of(AS_OF)));
        Findings all = new Findings();
        all.addAll(loaded.findings());
        all.addAll(Checks.run(context(loaded), places(loaded.locator())));
        return all.sorted();
    }

    static CheckContext context(Loaded loaded) {
        SortedSet<String> assets = new TreeSet<>(loaded.assets().keySet());
        SitePaths paths = new SitePaths(paths(loaded.catalogue()), Fragments.known(loaded.catalogue()), assets);
        return new CheckContext(loaded.catalogue(), AS_OF, loaded.brokenFiles(), paths);
    }

    static Places places(Locator locator) {
        return new Places() {
            @Override
            public SourceLocation locate(String file, String pointer) {
                return locator.locate(file, pointer);
            }

            @Override
            public SourceLocation locate(String file, String pointer, int line, int column) {
                return locator.locate(file, pointer, line, column);
            }
        };
    }

    private static SortedSet<String> paths(Catalogue catalogue) {
        SortedSet<String> paths = new TreeSet<>(List.of(
                "/",
                Routes.PROGRAMMES,
                Routes.PATHWAYS,
                Routes.ARCHIVE,
                Routes.NEWS,
                Routes.GLOSSARY,
                Routes.CONTACT,
                Routes.ACCESSIBILITY,
                Routes.PRIVACY,
                "/find/",
                "/calendar/",
                "/search/"));
        catalogue.programmes().forEach(programme -> paths.add(Routes.programme(programme.id())));
        catalogue.cohorts().forEach(cohort -> paths.add(Routes.cohort(cohort.id())));
        catalogue.pathways().forEach(pathway -> paths.add(Routes.pathway(pathway.id())));
        catalogue.pages().forEach(page -> paths.add(Routes.page(page)));
        return paths;
    }
}
