package dev.prospectus.load;

import dev.prospectus.asciidoc.AsciiDoc;
import dev.prospectus.jbake.AssetFolder;
import dev.prospectus.jbake.ContentFiles;
import dev.prospectus.jbake.ContentFolder;
import dev.prospectus.jbake.ContentSettings;
import dev.prospectus.jbake.SettingsFile;
import dev.prospectus.load.DataFile.OfBookings;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.picture.Pictures;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Loads a site: its configuration first, because dates need its time zone; then the data files, in parallel; then booking
 * figures and content pages. The result is always a catalogue of all that is sound, with findings about the rest.
 */
public final class Loader {

    private final Path site;
    private final LoadOptions options;
    private final LoadMemory memory;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> brokenFiles = new TreeSet<>();
    private SortedMap<String, Integer> published = new TreeMap<>();
    private Heritage heritage = Heritage.NONE;
    private RunFiles runs = new RunFiles(FileShapes.builtIn(), new TreeMap<>());

    private Loader(Path site, LoadOptions options, LoadMemory memory) {
        this.site = site;
        this.options = options;
        this.memory = memory;
    }

    /**
     * The whole site.
     *
     * @param site the folder that holds {@code site-config.yml}
     * @param pictures the pictures of its {@code content/}
     * @param asciiDoc converts its pages in AsciiDoc
     * @param memory of earlier loads
     * @throws java.io.UncheckedIOException when the file system fails
     */
    public static Loaded load(Path site, LoadOptions options, Pictures pictures, AsciiDoc asciiDoc, LoadMemory memory) {
        return new Loader(site, options, memory).load(Optional.of(pictures), asciiDoc);
    }

    /** The whole site, without a memory of earlier loads. */
    public static Loaded load(Path site, LoadOptions options) {
        return load(
                site, options, pictures(site, folder -> Pictures.in(folder)), AsciiDoc.uncached(), LoadMemory.none());
    }

    /** The settings and {@code data/} alone, as if the site had no {@code content/}. */
    public static Loaded loadData(Path site, LoadOptions options) {
        return new Loader(site, options, LoadMemory.none()).load(Optional.empty(), AsciiDoc.uncached());
    }

    /** Where the site will stand; empty as long as its settings can't be read. */
    public static Optional<URI> baseUrl(Path site) {
        return new Loader(site, LoadOptions.on(AsOf.of(Instant.EPOCH)), LoadMemory.none())
                .readSiteConfig()
                .map(SiteConfig::baseUrl);
    }

    /** How a site calls its folders. */
    public static SiteFolders folders(Path site) {
        return SettingsFile.in(site, SourceFiles.unremembered())
                .settings()
                .map(JBakeSettings::folders)
                .orElse(SiteFolders.USUAL);
    }

    /** The hubs that a site names as its neighbours; none as long as its settings can't be read. */
    public static List<OtherHub> neighbours(Path site) {
        return new Loader(site, LoadOptions.on(AsOf.of(Instant.EPOCH)), LoadMemory.none())
                .readSiteConfig()
                .map(config -> config.neighbourhood().neighbours())
                .orElse(List.of());
    }

    /**
     * The pictures of a site: those of its {@code content/}, and on a site that JBake made those of its {@code assets/}.
     *
     * @param ofFolder those of a folder
     */
    public static Pictures pictures(Path site, Function<Path, Pictures> ofFolder) {
        SiteFolders folders = folders(site);
        Pictures own = ofFolder.apply(site.resolve(folders.content()));
        return SettingsFile.isIn(site) ? own.besides(site.resolve(folders.assets())) : own;
    }

    /** Whether JBake makes the site of this folder, and this program does not yet: nothing else can be said of it. */
    public static boolean isJBakes(Path site) {
        return ConfigFile.isJBakes(site);
    }

    /** The folders of the catalogues that a site names, by their ids; those that are there. */
    public static Map<String, Path> catalogues(Path site) {
        Map<String, Path> folders = new TreeMap<>();
        withBases(site).bases().forEach((id, base) -> base.ifPresent(there -> folders.put(id, there.folder())));
        return folders;
    }

    /** The folders of all catalogues that a site builds on, also through others; those that are there. */
    public static List<Path> catalogueFolders(Path site) {
        return withBases(site).behind().stream().map(CatalogueFolder::folder).toList();
    }

    /** The folders that a site names for its catalogues, by their ids, as they are written; they may not be there. */
    public static Map<String, String> namedCatalogues(Path site) {
        return new CatalogueFolder.Reader(Catalogues.unremembered(), Map.of(), false).named(site);
    }

    private static CatalogueFolder withBases(Path site) {
        return new CatalogueFolder.Reader(Catalogues.unremembered(), Map.of(), false).site(site, List.of());
    }

    /** The JSON Schemas of a site's files. Only what stands in their way is found. */
    public static Schemas schemas(Path site) {
        return new Loader(site, LoadOptions.on(AsOf.of(Instant.EPOCH)), LoadMemory.none()).schemas();
    }

    /** The YAML files of a site, one by one. */
    public static SiteFiles files(Path site) {
        return new Loader(site, LoadOptions.on(AsOf.of(Instant.EPOCH)), LoadMemory.none()).files();
    }

    private SiteFiles files() {
        SiteConfig config = siteConfig();
        boolean obstacle = findings.stream()
                .map(Diagnostic::code)
                .anyMatch(Set.of(FileCode.LEADS_OUT, LoadCode.NO_SITE.code())::contains);
        if (!isSite() || obstacle) {
            return new SiteFiles(Map.of(), FileShapes.builtIn(), Heritage.NONE, findings);
        }
        FileSearch.Found found = FileSearch.in(site);
        heritage = heritage(found);
        findings.clear();
        FileShapes shapes = shapes(found, new Draft(), config);
        return SiteFiles.of(site, found, shapes, heritage);
    }

    private Schemas schemas() {
        SiteConfig config = siteConfig();
        if (!isSite()) {
            return Schemas.none(findings);
        }
        FileSearch.Found found = FileSearch.in(site);
        heritage = heritage(found);
        FileShapes shapes = shapes(found, new Draft(), config);
        take(found.findings());
        return shapes.words().whole()
                ? Schemas.of(shapes, KnownEntries.of(loadData(site, options).catalogue()))
                : Schemas.none(findings);
    }

    private Loaded load(Optional<Pictures> pictures, AsciiDoc asciiDoc) {
        if (ConfigFile.isJBakes(site)) {
            return loaded(readSiteConfig().orElseGet(SiteDefaults::placeholder), new Draft(), ContentFiles.NONE);
        }
        SiteConfig config = siteConfig();
        Draft draft = isSite() ? data(config) : new Draft();
        ContentFiles content =
                pictures.map(found -> content(found, asciiDoc, config)).orElse(ContentFiles.NONE);
        return loaded(config, draft, content);
    }

    private ContentFiles content(Pictures pictures, AsciiDoc asciiDoc, SiteConfig config) {
        SiteFolders folders = config.folders();
        Path folder = site.resolve(folders.content());
        ContentFiles written = ContentFolder.read(
                "content", folder, contentSettings(config), options.asOf().in(config.timeZone()), memory.content());
        ContentFiles content = memory.asciiDoc()
                .converted(written, config.jbake(), new IncludedFiles(folder, memory.sources()), asciiDoc);
        take(content.findings());
        Optional<AssetFolder.Read> others = config.jbake()
                .map(jbake -> AssetFolder.in(DataFiles.assets(), site.resolve(folders.assets()), content.assets()));
        others.ifPresent(read -> take(read.findings()));
        ContentFiles all = others.map(read -> content.with(read.files())).orElse(content);
        take(pictures.findings(all.assets().keySet()));
        return all;
    }

    /**
     * Whether the folder has settings or data that may be read. A folder with neither gets a single finding: it is no site.
     * So does one in a format that is newer than this program.
     */
    private boolean isSite() {
        return !brokenFiles.contains("data")
                && Files.isDirectory(site)
                && (Files.exists(site.resolve(DataFiles.siteConfig()), LinkOption.NOFOLLOW_LINKS)
                        || Files.exists(site.resolve("data"), LinkOption.NOFOLLOW_LINKS));
    }

    /** Findings about the site's own templates are left to the theme, which reads them. */
    private ContentSettings contentSettings(SiteConfig config) {
        return new ContentSettings(
                        config.jbake(), Set.of(), config.timeZone(), Locale.forLanguageTag(config.language()))
                .withTemplates(templates(config.folders()));
    }

    private List<String> templates(SiteFolders folders) {
        return FolderWalk.files("templates", site.resolve(folders.templates()), new Findings());
    }

    private List<String> usable(List<String> templates) {
        return templates.stream()
                .filter(file -> !options.without().templates().contains(file))
                .toList();
    }

    private Draft data(SiteConfig config) {
        FileSearch.Found found = FileSearch.in(site);
        take(found.findings());
        brokenFiles.addAll(found.misnamed());
        if (found.lists()) {
            PublishedAddresses addresses = PublishedAddresses.of(site, memory.sources());
            take(addresses.findings());
            published = addresses.lines();
        }
        heritage = heritage(found);
        take(heritage.findings());
        List<DataFile> files = new ArrayList<>(found.files());
        files.addAll(heritage.files().values());
        memory.keepOnly(files, heritage.registries());
        Draft draft = new Draft();
        FileShapes shapes = shapes(found, draft, config);
        bind(files, shapes, draft);
        inheritWords(shapes, draft, config);
        runs = new RunFiles(shapes, draft.cohorts);
        for (DataFile file : found.files()) {
            if (file instanceof OfBookings bookings) {
                Set<String> known = KnownFiles.of(draft, brokenFiles, heritage.programmes());
                take(BookingFigures.overlay(bookings, draft.cohorts, known, memory));
            }
        }
        return draft;
    }

    private Heritage heritage(FileSearch.Found found) {
        CatalogueFolder.Reader reader =
                new CatalogueFolder.Reader(memory.catalogues(), options.catalogues(), options.whole());
        return Heritage.of(site, found, memory.catalogues(), reader);
    }

    private void bind(List<DataFile> files, FileShapes shapes, Draft draft) {
        List<DataFile> bindable = files.stream().filter(Binding::isBindable).toList();
        List<Bound> all = new Binding(site, heritage, memory, options.threads()).of(bindable, shapes);
        for (int i = 0; i < all.size(); i++) {
            take(all.get(i).findings());
            all.get(i).addTo(draft);
            if (all.get(i).isMissing()) {
                brokenFiles.add(bindable.get(i).name());
            }
        }
        brokenFiles.addAll(heritage.missing());
        heritage.files().forEach((name, file) -> {
            if (brokenFiles.contains(file.name())) {
                brokenFiles.add(name);
            }
        });
    }

    /** The terms of catalogues that the site does not say itself, and the contacts that what it takes over names. */
    private void inheritWords(FileShapes shapes, Draft draft, SiteConfig config) {
        List<Contact> own = List.copyOf(draft.contacts);
        List<DataFile> registries = new ArrayList<>(heritage.registries());
        Collections.reverse(registries);
        bind(registries, shapes, draft);
        Set<ContactId> named = draft.named(config);
        draft.contacts.removeIf(contact -> !own.contains(contact) && !named.contains(contact.id()));
    }

    /** The shapes of files for the words of the site's vocabulary and its currency. */
    private FileShapes shapes(FileSearch.Found found, Draft draft, SiteConfig config) {
        boolean whole = !found.misnamed().contains(DataFiles.vocabulary());
        List<DataFile> vocabularies = new ArrayList<>(heritage.registries());
        vocabularies.addAll(found.files());
        for (DataFile file : vocabularies) {
            if (file.isVocabulary()) {
                Bound bound = memory.bound(file, heritage, source -> Bound.ofVocabulary(file, source));
                take(bound.findings());
                bound.addTo(draft);
                whole = whole && bound.isSound();
            }
        }
        FileShapes shapes = memory.shapes(new SiteWords(draft.vocabulary, config.currency(), whole))
                .with(heritage);
        draft.vocabulary = shapes.words().vocabulary();
        return shapes;
    }

    private Loaded loaded(SiteConfig config, Draft draft, ContentFiles content) {
        Map<Boolean, List<ContentPage>> byShown = content.pages().stream()
                .filter(page -> !options.without().pages().contains(page.source()))
                .collect(Collectors.partitioningBy(page -> options.drafts() || !page.draft()));
        List<ContentPage> pages = byShown.getOrDefault(true, List.of());
        List<Pathway> pathways = draft.finishedPathways();
        boolean blog = config.jbake().isPresent() && draft.programmes.isEmpty() && pathways.isEmpty();
        Catalogue catalogue = new Catalogue(
                blog
                        ? SiteDefaults.ofBlog(config, pages)
                        : SiteDefaults.named(config, draft.vocabulary.naming().nouns()),
                draft.programmes.values(),
                draft.cohorts.values(),
                pathways,
                draft.contacts,
                draft.venues,
                draft.glossary,
                draft.notices,
                draft.terms,
                draft.vocabulary,
                redirects(draft, pages, content),
                pages);
        Findings sorted = new Findings();
        sorted.addAll(findings);
        return new Loaded(
                catalogue,
                brokenFiles,
                sorted.sorted(),
                new Locator(config.folders(), content.bodyLines(), memory, heritage),
                content.assets(),
                byShown.getOrDefault(false, List.of()),
                published,
                runs);
    }

    /**
     * The redirects, and one from each address that JBake would give a page. A site that used JBake keeps its addresses. What
     * stands at such an address itself needs no redirect.
     */
    private static SortedMap<String, String> redirects(Draft draft, List<ContentPage> pages, ContentFiles content) {
        SortedMap<String, String> redirects = new TreeMap<>(draft.redirects);
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(content.assets().keySet());
        pages.forEach(page -> taken.add(page.slug()));
        for (ContentPage page : pages) {
            if (page.publication().address().isEmpty() && !taken.contains(page.slug() + ".html")) {
                redirects.putIfAbsent("/" + page.slug() + ".html", "/" + page.slug() + "/");
            }
        }
        return redirects;
    }

    private SiteConfig siteConfig() {
        SiteConfig config = readSiteConfig().orElseGet(SiteDefaults::placeholder);
        SiteConfig placed = options.baseUrl().map(config::withBaseUrl).orElse(config);
        SettingsFile.Read jbake = SettingsFile.in(site, memory.sources());
        take(jbake.findings());
        return jbake.settings()
                .map(settings -> placed.withJBake(settings.withTemplates(usable(templates(settings.folders())))
                                .withData(JBakeData.of(settings, site, memory.sources(), this::take)))
                        .withChecks(new OwnNames(settings.folders()).understood(placed.checks())))
                .orElse(placed);
    }

    private Optional<SiteConfig> readSiteConfig() {
        ConfigFile file = ConfigFile.in(site, memory.sources());
        take(file.findings());
        if (file.newer()) {
            brokenFiles.addAll(List.of("data", "content"));
        }
        return file.config();
    }

    private void take(List<Diagnostic> more) {
        for (Diagnostic finding : more) {
            findings.add(finding);
            if (finding.severity() == Severity.ERROR) {
                brokenFiles.add(finding.location().file());
            }
        }
    }
}
