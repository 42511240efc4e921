package dev.prospectus.check;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Redirect;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.LastingAddresses;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Findings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
        all.addAll(Checks.run(Checks.all(), context(loaded), loaded.locator()));
        return all.sorted();
    }

    static CheckContext context(Loaded loaded) {
        return new CheckContext(
                loaded.catalogue(),
                new Bookings(loaded.catalogue(), AS_OF),
                loaded.brokenFiles(),
                new KnownPaths(
                        loaded.catalogue(),
                        paths(loaded.catalogue()),
                        new TreeSet<>(loaded.assets().keySet()),
                        loaded.unpublished(),
                        loaded.published()),
                loaded.locator().inheritable(),
                new CheckMemory());
    }

    /** The pages that every site has, and those of a catalogue. */
    private record KnownPaths(
            Catalogue catalogue,
            SortedSet<String> paths,
            SortedSet<String> assets,
            List<ContentPage> drafts,
            SortedMap<String, Integer> published)
            implements SitePaths {

        @Override
        public boolean answers(String path) {
            return all().contains(path);
        }

        @Override
        public Optional<String> named(String path) {
            return all().stream()
                    .filter(other -> name(other).equals(name(path)))
                    .findFirst();
        }

        private static String name(String path) {
            return path.replaceAll("/$", "").toLowerCase(Locale.ROOT);
        }

        @Override
        public Optional<String> similar(String path) {
            return DidYouMean.among(all(), path);
        }

        private SortedSet<String> all() {
            SortedSet<String> all = new TreeSet<>(paths);
            assets.forEach(asset -> all.add("/" + asset));
            return all;
        }

        @Override
        public Optional<ContentPage> page(String path) {
            return catalogue.pages().stream()
                    .filter(page -> Routes.page(page).equals(path))
                    .findFirst();
        }

        @Override
        public Optional<ContentPage> unpublished(String path) {
            return drafts.stream()
                    .filter(page -> Routes.page(page).equals(path))
                    .findFirst();
        }

        @Override
        public List<Redirect> redirects() {
            return Redirects.of(catalogue).all();
        }

        @Override
        public Optional<Redirect> redirect(String address) {
            return Redirects.of(catalogue).at(address);
        }

        @Override
        public SortedSet<String> lasting() {
            return all();
        }

        @Override
        public boolean isLasting(String address) {
            return LastingAddresses.isLasting(address);
        }

        @Override
        public String service(ProgrammeId programme) {
            return "/services/" + programme + ".json";
        }

        @Override
        public boolean waits(String path) {
            return false;
        }

        @Override
        public Optional<Set<String>> fragments(String path) {
            return path.equals(Routes.GLOSSARY)
                    ? Optional.of(Fragments.onGlossary(catalogue.glossary()))
                    : Optional.empty();
        }
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
