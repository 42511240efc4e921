package dev.prospectus.template;

import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Assets.BrokenReference;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Templates and assets: the built-in theme, and a site's own {@code templates/} folder, which overrides it file by
 * file.
 *
 * @param folder the site's {@code templates/} folder, which need not exist
 * @param files its valid files, as relative paths with forward slashes, each with an object that stands for its content
 * @param findings its faults; templates are only used if there are none
 */
public record Theme(Path folder, SortedMap<String, Object> files, List<Diagnostic> findings) {

    /** The folder in the jar that holds this repository's {@code templates/}. */
    static final String BUILT_IN = "/dev/prospectus/theme/";

    private static final String ASSETS = "assets/";

    /**
     * The file that lists all assets of the built-in theme, one on each line, since listing a jar is slow. A line
     * such as {@code fuse.js = fuse.js/dist/fuse.min.mjs} takes the asset from a {@link WebJar}.
     */
    private static final String ASSET_LIST = ASSETS + "index.txt";

    private static final String FROM = " = ";

    /** The built-in templates of pages, for hints: listing a jar is slow. A test holds them against the folder. */
    static final List<String> TEMPLATES = List.of(
            "accessibility.ftlh",
            "archive-year.ftlh",
            "archive.ftlh",
            "blog.ftlh",
            "booklet.ftlh",
            "calendar-month.ftlh",
            "calendar-subscribe.ftlh",
            "calendar.ftlh",
            "cohort.ftlh",
            "contact.ftlh",
            "data.ftlh",
            "embedded.ftlh",
            "finder-outcome.ftlh",
            "finder-question.ftlh",
            "flyer-paper.ftlh",
            "flyer.ftlh",
            "glossary.ftlh",
            "home.ftlh",
            "hubs.ftlh",
            "layout.ftlh",
            "map-index.ftlh",
            "map.ftlh",
            "network-calendar.ftlh",
            "network-programme.ftlh",
            "network.ftlh",
            "news.ftlh",
            "not-found.ftlh",
            "page.ftlh",
            "pathway.ftlh",
            "pathways.ftlh",
            "plan.ftlh",
            "post.ftlh",
            "privacy.ftlh",
            "programme.ftlh",
            "programmes.ftlh",
            "redirect.ftlh",
            "search.ftlh");

    private static final int MAX_TEMPLATE_BYTES = 1 << 20;

    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }

    /**
     * The theme of a site.
     *
     * @param name how findings call the folder: relative to the site's folder
     * @param sources for a theme that is looked at again: one of which nothing changed is equal to the last
     */
    public static Theme of(String name, Path folder, SourceFiles sources) {
        Findings findings = new Findings();
        SortedMap<String, Object> files = new TreeMap<>();
        for (String file : FolderWalk.files(name, folder, findings)) {
            Path path = folder.resolve(file);
            files.put(file, sources.version(path));
            if (isTemplate(file)) {
                findings.addAll(sources.read(name + "/" + file, path, MAX_TEMPLATE_BYTES)
                        .findings());
            }
        }
        return new Theme(folder, files, findings.sorted());
    }

    /** The theme as far as it is the site's own: all themes without a file of theirs are one. */
    public Optional<Theme> own() {
        return files.isEmpty() && findings.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    /** The same, where assets count for nothing. */
    public Optional<Theme> ownBesidesAssets() {
        return files.keySet().stream().allMatch(file -> file.startsWith(ASSETS)) ? Optional.empty() : Optional.of(this);
    }

    /** The site's own templates, by path below its {@code templates/}; not those that are the same as the built-in ones. */
    List<String> templates() {
        return files.keySet().stream()
                .filter(file -> isTemplate(file) && !isBuiltIn(file))
                .toList();
    }

    /**
     * The site's own templates that were made for JBake, and share nothing with this theme: neither they nor what they include names its
     * layout.
     */
    public Set<String> foreign() {
        return findings.isEmpty() ? new ForeignTemplates(folder, files.keySet()).all() : Set.of();
    }

    /**
     * The hosts from which the site's own templates may load something, also by way of their style sheets and scripts.
     *
     * @param published files of the site beside its theme
     */
    public SortedSet<String> otherHosts(Collection<Path> published) {
        List<Path> own = new ArrayList<>();
        if (findings.isEmpty()) {
            files.keySet().stream()
                    .filter(file -> isTemplate(file) || file.startsWith(ASSETS))
                    .filter(file -> !isBuiltIn(file))
                    .forEach(file -> own.add(folder.resolve(file)));
        }
        if (!own.isEmpty()) {
            own.addAll(published);
        }
        return OtherHosts.in(texts(own, ".ftl", ".ftlh", ".css"), texts(own, ".js", ".mjs"));
    }

    private static List<String> texts(List<Path> files, String... ends) {
        return files.stream()
                .filter(file -> Arrays.stream(ends).anyMatch(file.toString()::endsWith))
                .map(file -> TemplateText.of(
                        file.resolveSibling(""), file.getFileName().toString()))
                .toList();
    }

    private boolean isBuiltIn(String file) {
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + file)) {
            return in != null && Arrays.equals(in.readAllBytes(), Files.readAllBytes(folder.resolve(file)));
        } catch (NoSuchFileException goneMeanwhile) {
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder.resolve(file), failure);
        }
    }

    /** Whether the site has templates of its own, and nothing is wrong with their files. */
    public boolean hasUsableTemplates() {
        return findings.isEmpty() && !templates().isEmpty();
    }

    static boolean isTemplate(String file) {
        return file.endsWith(".ftl") || file.endsWith(".ftlh");
    }

    /** The content of all assets, by name below {@code assets/}. */
    public SortedMap<String, byte[]> assets() {
        try {
            return readAssets();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read the theme's assets", failure);
        }
    }

    private SortedMap<String, byte[]> readAssets() throws IOException {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        String list = new String(builtIn(ASSET_LIST), StandardCharsets.UTF_8);
        for (String line : list.lines().filter(text -> !text.isBlank()).toList()) {
            int origin = line.indexOf(FROM);
            if (origin < 0) {
                assets.put(line, builtIn(ASSETS + line));
            } else {
                assets.put(line.substring(0, origin), WebJar.file(line.substring(origin + FROM.length())));
            }
        }
        for (String file : files.keySet()) {
            if (file.startsWith(ASSETS) && !file.equals(ASSET_LIST)) {
                try {
                    assets.put(file.substring(ASSETS.length()), Files.readAllBytes(folder.resolve(file)));
                } catch (NoSuchFileException goneMeanwhile) {
                    // The built-in one stays, if there is one.
                }
            }
        }
        return assets;
    }

    /**
     * Findings about assets that name others which are not there, or that name one another in a circle. The built-in assets
     * have none, so nothing is read unless the site has assets of its own.
     */
    public List<Diagnostic> findings(Assets assets) {
        if (files.keySet().stream().noneMatch(file -> file.startsWith(ASSETS))) {
            return List.of();
        }
        return assets.broken().stream()
                .map(broken -> finding(broken, assets.names()))
                .toList();
    }

    /**
     * Findings about files that nothing uses.
     *
     * @param types of the site's content pages
     * @param ofJBake the templates that the settings of JBake name; empty for a site without them
     */
    public List<Diagnostic> unused(Collection<String> types, Collection<String> ofJBake) {
        if (files.isEmpty() || !findings.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> unused = new ArrayList<>(
                new UnusedFiles(folder, files.keySet(), Theme::isInTheme).templates(types, ofJBake, TEMPLATES));
        files.keySet().stream()
                .filter(file -> !file.startsWith(ASSETS))
                .flatMap(file -> UnusedFiles.asset(file).stream())
                .forEach(unused::add);
        OtherEngines.finding(files.keySet()).ifPresent(unused::add);
        return unused;
    }

    /** Findings about what browsers leave out of pages made by templates from elsewhere, where the server sends this site's policy. */
    public List<Diagnostic> blocked() {
        return BlockedParts.findings(folder, madeForJBake());
    }

    /** Links in templates that were made for JBake, as far as they stand there whole. */
    public List<TemplateLink> links() {
        return TemplateLinks.in(folder, madeForJBake());
    }

    /** Also those that only others include. */
    private List<String> madeForJBake() {
        return foreign().isEmpty()
                ? List.of()
                : files.keySet().stream().filter(JBakeEscapes::isOfJBake).toList();
    }

    private static boolean isInTheme(String file) {
        return Theme.class.getResource(BUILT_IN + file) != null;
    }

    private static Diagnostic finding(BrokenReference broken, Collection<String> names) {
        SourceLocation place = new LineIndex(broken.text()).at("templates/" + ASSETS + broken.asset(), broken.offset());
        if (broken.circle().isEmpty()) {
            return new Diagnostic(
                    place,
                    Severity.ERROR,
                    "TPL002",
                    "the theme has no asset '" + broken.target() + "'",
                    DidYouMean.among(names, broken.target()).map(name -> "did you mean '" + name + "'?"));
        }
        return Diagnostic.error(
                place,
                "TPL003",
                "assets refer to one another in a circle: " + String.join(", ", broken.circle()),
                "move what they share into an asset of its own");
    }

    private static byte[] builtIn(String name) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the theme's file " + name);
            }
            return in.readAllBytes();
        }
    }
}
