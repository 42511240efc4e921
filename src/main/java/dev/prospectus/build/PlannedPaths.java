package dev.prospectus.build;

import dev.prospectus.check.SitePaths;
import dev.prospectus.load.Loaded;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Redirect;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.LastingAddresses;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.SimilarNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers checks of links from the plan, of which a folder is opened only when a link leads there. */
final class PlannedPaths implements SitePaths {

    private final SitePlan plan;
    private final Edition edition;
    private final Catalogue catalogue;
    private final SortedSet<String> assets;
    private final Redirects redirects;
    private final SortedMap<String, Integer> published;
    private final SortedMap<String, ContentPage> pages = new TreeMap<>();
    private final SortedMap<String, ContentPage> unpublished = new TreeMap<>();
    private @Nullable SimilarNames all;

    PlannedPaths(SitePlan plan, Edition edition, Loaded loaded) {
        this.plan = plan;
        this.edition = edition;
        this.catalogue = loaded.catalogue();
        this.assets = new TreeSet<>(loaded.assets().keySet());
        this.published = loaded.published();
        this.redirects = Redirects.of(catalogue);
        loaded.unpublished().forEach(page -> unpublished.put(Routes.page(page), page));
        catalogue.pages().forEach(page -> pages.put(Routes.page(page), page));
    }

    @Override
    public boolean answers(String path) {
        String plain = plain(path);
        return plan.answers(plain) || (plain.startsWith("/") && assets.contains(plain.substring(1)));
    }

    /** A path with the signs themselves, for which links have escapes; pages that JBake made also name the index of a folder. */
    private String plain(String path) {
        String plain = path.indexOf('%') >= 0 && OldAddress.fault(path).isEmpty() ? OldAddress.path(path) : path;
        return plain.endsWith("/index.html") && catalogue.site().jbake().isPresent()
                ? plain.substring(0, plain.length() - "index.html".length())
                : plain;
    }

    @Override
    public Optional<String> named(String path) {
        return plan.pageNamed(plain(path));
    }

    @Override
    public synchronized Optional<String> similar(String path) {
        if (all == null) {
            Set<String> paths = plan.sitePaths();
            assets.forEach(asset -> paths.add("/" + asset));
            all = new SimilarNames(paths);
        }
        return all.to(path);
    }

    @Override
    public SortedSet<String> assets() {
        return assets;
    }

    @Override
    public Optional<ContentPage> page(String path) {
        return Optional.ofNullable(pages.get(plain(path)));
    }

    @Override
    public Optional<ContentPage> unpublished(String path) {
        return Optional.ofNullable(unpublished.get(plain(path)));
    }

    @Override
    public List<Redirect> redirects() {
        return redirects.all();
    }

    @Override
    public Optional<Redirect> redirect(String address) {
        return redirects.at(address);
    }

    @Override
    public SortedMap<String, Integer> published() {
        return published;
    }

    @Override
    public SortedSet<String> lasting() {
        return LastingAddresses.of(plan, redirects);
    }

    @Override
    public boolean isLasting(String address) {
        return LastingAddresses.isLasting(address);
    }

    @Override
    public String service(ProgrammeId programme) {
        return edition.namingRoutes().openReferral(programme);
    }

    @Override
    public boolean waits(String path) {
        return edition.waits(path);
    }

    @Override
    public Optional<Set<String>> fragments(String path) {
        return path.equals(Routes.GLOSSARY)
                ? Optional.of(Fragments.onGlossary(catalogue.glossary()))
                : Optional.empty();
    }
}
