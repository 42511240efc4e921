package dev.prospectus.build;

import dev.prospectus.asciidoc.AsciiDoc;
import dev.prospectus.check.CheckMemory;
import dev.prospectus.load.Catalogues;
import dev.prospectus.load.LoadMemory;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.picture.PictureMemory;
import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.template.Templates;
import dev.prospectus.template.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is worth keeping between looks at one site. Each look gives what a look without a memory gives; only faster.
 *
 * <p>One look at a time may use it; what a look has handed out may be used from many threads.
 */
public final class SiteMemory {

    private final LoadMemory load;
    private final CheckMemory checks = new CheckMemory();
    private final ThemeMemory themes;
    private final Optional<PictureMemory> pictures;
    private final Map<Path, Cache> made = new HashMap<>();
    private final UnaryOperator<Cache> caches;
    private final AsciiDoc asciiDoc = AsciiDoc.uncached();
    private @Nullable Kept<Templates> templates;

    /** @param caches makes what a site uses of what is kept in its folder */
    private SiteMemory(
            LoadMemory load, ThemeMemory themes, Optional<PictureMemory> pictures, UnaryOperator<Cache> caches) {
        this.load = load;
        this.themes = themes;
        this.pictures = pictures;
        this.caches = caches;
    }

    /** For one run: a single look, or looks at a few states of a site, whatever folders they are in. Every file is read at each. */
    public static SiteMemory ofOneRun() {
        return new SiteMemory(
                LoadMemory.none(),
                new ThemeMemory(SourceFiles.unremembered()),
                Optional.empty(),
                UnaryOperator.identity());
    }

    /** For a single look at one of several sites. */
    static SiteMemory sharing(Catalogues catalogues, ThemeMemory themes, SharedResults results) {
        return new SiteMemory(LoadMemory.sharing(catalogues), themes, Optional.empty(), results::behind);
    }

    /**
     * For several looks at one site, one after the other.
     *
     * @param clock the time now, which tells whether a file may have changed since without its time of change doing so
     */
    public static SiteMemory across(InstantSource clock) {
        return new SiteMemory(
                LoadMemory.across(clock),
                new ThemeMemory(SourceFiles.remembered(clock)),
                Optional.of(new PictureMemory(clock)),
                UnaryOperator.identity());
    }

    /** @param basis what the value depends on */
    record Kept<T>(List<?> basis, T value) {}

    LoadMemory load() {
        return load;
    }

    CheckMemory checks() {
        return checks;
    }

    /** What earlier builds of the site made. */
    Cache made(Path site) {
        return made.computeIfAbsent(site, folder -> caches.apply(FolderCache.of(folder)));
    }

    Pictures pictures(Path content, Cache cache) {
        return pictures.map(examined -> Pictures.in(content, cache, examined))
                .orElseGet(() -> Pictures.in(content, cache));
    }

    /** With one Asciidoctor for all looks. */
    AsciiDoc asciiDoc(Cache cache) {
        return asciiDoc.with(cache);
    }

    ThemeMemory themes() {
        return themes;
    }

    /** The theme's templates, made when a page asks for them. */
    synchronized Templates templates(Theme theme, Edition edition) {
        Locale locale = Locale.forLanguageTag(edition.catalogue().site().language());
        ZoneId zone = edition.catalogue()
                .site()
                .jbake()
                .flatMap(JBakeSettings::templateZone)
                .orElseGet(edition::zone);
        Map<String, String> abbreviations =
                GlossaryTerm.abbreviations(edition.catalogue().glossary());
        Assets files = edition.assets();
        Routes routes = edition.routes();
        List<?> basis = List.of(theme, files, routes, locale, zone, abbreviations);
        if (templates == null || !templates.basis().equals(basis)) {
            UnaryOperator<String> asset = name -> routes.href(files.path(name));
            templates = new Kept<>(
                    basis,
                    new Templates(theme, themes.parsed(theme), locale, zone, routes::href, asset, abbreviations));
        }
        return templates.value();
    }
}
