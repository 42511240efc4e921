package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.PortablePath;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a site's {@code content/}. Files in Markdown or HTML with JBake's header become pages; other files, such as pictures and
 * documents, are published as they are if they can do no harm ({@link AsItIs}).
 */
public final class ContentFolder {

    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern PLAIN_NAME = Pattern.compile("\\.?[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    /** A name as JBake's sites may have them. What parts an address, or is an escape in one, can be in none. */
    private static final Pattern FREE_NAME = Pattern.compile("\\.?[^./%#?&;][^/%#?;]*");

    private final String name;
    private final Path folder;
    private final PageReader reader;
    private final ContentMemory memory;
    private final Findings findings = new Findings();

    private ContentFolder(String name, Path folder, PageReader reader, ContentMemory memory) {
        this.name = name;
        this.folder = folder;
        this.reader = reader;
        this.memory = memory;
    }

    /**
     * Reads the folder. A site without one has no pages.
     *
     * @param name how findings call the folder: relative to the site's folder, usually {@code content}
     * @param asOf decides whether what waits for its date is out
     * @param memory of earlier looks
     * @throws java.io.UncheckedIOException when the machine fails
     */
    public static ContentFiles read(
            String name, Path folder, ContentSettings settings, Instant asOf, ContentMemory memory) {
        return new ContentFolder(name, folder, new PageReader(folder, settings), memory).read(asOf);
    }

    private ContentFiles read(Instant asOf) {
        SortedMap<String, Path> assets = new TreeMap<>();
        List<String> sources = new ArrayList<>();
        List<String> paths = reader.settings()
                .jbake()
                .map(jbake -> withoutIgnored(new IgnoredFolders(jbake, folder)))
                .orElseGet(() -> FolderWalk.files(name, folder, findings));
        NewNames newNames = new NewNames(paths, this::isPlain);
        for (String path : paths) {
            boolean page = ContentForm.isPage(path, folder.resolve(path));
            if (!isPlain(path)) {
                report(
                        path,
                        ContentCode.NAME,
                        "this name can't be part of an address",
                        newNames.of(path)
                                .map(better -> renaming(page, better))
                                .orElse(
                                        "use letters a to z, digits, '-', '_' and single dots; no long path, no device of"
                                                + " Windows such as 'con'"));
            } else if (page && isHome(path)) {
                report(
                        path,
                        ContentCode.HOME_PAGE,
                        "the home page is made from the data, and can't be a file of its own",
                        "give the page another name, such as content/welcome.md; tagline and description in site-config.yml"
                                + " are what the home page says of the hub");
            } else if (page) {
                sources.add(path);
            } else {
                Optional<AsItIs.Refusal> refusal = AsItIs.refusal(path, folder.resolve(path));
                refusal.ifPresentOrElse(
                        refused -> report(path, ContentCode.MARKUP, refused.message(), refused.hint()),
                        () -> assets.put(path, folder.resolve(path)));
            }
        }
        return pages(sources, assets, asOf);
    }

    private List<String> withoutIgnored(IgnoredFolders ignored) {
        return FolderWalk.files(name, folder, findings).stream()
                .filter(path -> ignored.above(path).isEmpty())
                .toList();
    }

    /** The new name, and the address by which pages use it then. */
    private static String renaming(boolean page, String better) {
        return "rename it to content/" + better + (page ? "" : ", and write /" + better + " where it is used");
    }

    private ContentFiles pages(List<String> sources, SortedMap<String, Path> assets, Instant asOf) {
        List<PageReader.Result> read = sources.parallelStream().map(this::page).toList();
        memory.keepOnly(Set.copyOf(sources));
        SortedMap<String, Integer> bodyLines = new TreeMap<>();
        List<ContentPage> pages = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            PageReader.Result result = read.get(i);
            findings.addAll(result.findings());
            String source = sources.get(i);
            result.bodyLine().ifPresent(line -> bodyLines.put(source, line));
            result.page(asOf).ifPresent(pages::add);
        }
        return new ContentFiles(withOwnAddress(pages), bodyLines, assets, findings.sorted());
    }

    private PageReader.Result page(String source) {
        String file = name + "/" + source;
        SourceText text = memory.sources().read(file, folder.resolve(source), MAX_BYTES);
        return memory.page(source, text, reader.settings(), unseen -> reader.read(source, file, text));
    }

    /** The pages without those whose address another page has already, also with other capitals. */
    private List<ContentPage> withOwnAddress(List<ContentPage> pages) {
        TreeMap<String, ContentPage> byAddress = new TreeMap<>();
        List<ContentPage> kept = new ArrayList<>();
        for (ContentPage page : pages) {
            ContentPage first = byAddress.putIfAbsent(page.address().toLowerCase(Locale.ROOT), page);
            if (first == null) {
                kept.add(page);
            } else {
                report(
                        page.source(),
                        ContentCode.SAME_ADDRESS,
                        "'" + first.source() + "' has the same address",
                        "rename one of the two");
            }
        }
        return kept;
    }

    private void report(String path, String code, String message, String hint) {
        findings.add(Diagnostic.error(SourceLocation.ofFile(name + "/" + path), code, message, hint));
    }

    /** Whether the page would be the home page, which a site may write itself only as JBake has it. */
    private boolean isHome(String path) {
        return ContentPage.slug(path).isEmpty() && reader.settings().jbake().isEmpty();
    }

    /** Whether the file, and the page that it becomes, can have an address with this path. */
    private boolean isPlain(String path) {
        return reader.settings().jbake().isPresent() ? isFreeName(path) : hasNames(path, PLAIN_NAME.asMatchPredicate());
    }

    /** The same on a site that JBake made. */
    static boolean isFreeName(String path) {
        return hasNames(path, FREE_NAME.asMatchPredicate());
    }

    private static boolean hasNames(String path, Predicate<String> sound) {
        return (AsItIs.isForHosts(path) || Stream.of(path.split("/")).allMatch(sound))
                && PortablePath.fault(path + "/index.html").isEmpty();
    }
}
