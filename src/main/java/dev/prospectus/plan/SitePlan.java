package dev.prospectus.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every file that a build will write, by path.
 *
 * <p>A {@link Output.Folder} stays closed until something asks for all files, or for one that may be in it. One whose
 * address somebody else uses too is opened at once, to tell which files clash. Safe from many threads.
 */
public final class SitePlan {

    private static final String INDEX = "index.html";

    private final SortedMap<OutputPath, Output> outputs = new TreeMap<>();
    private final Map<String, String> pagesByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final SortedSet<OutputPath> clashes = new TreeSet<>();
    private final List<Output.Folder> closed = new ArrayList<>();
    private final List<Output.LastFolder> last = new ArrayList<>();

    private final Function<Output.Page, List<Output.OfPage>> beside;

    /** @param beside the files that go with a page */
    private SitePlan(Function<Output.Page, List<Output.OfPage>> beside) {
        this.beside = beside;
    }

    /** Joins what the formats and the assets bring with the files that are taken over as they are. */
    public static SitePlan of(Edition edition, Collection<OutputFormat> formats, Collection<? extends Output> files) {
        List<Output> all = new ArrayList<>();
        all.add(edition.assets().folder());
        formats.forEach(format -> all.addAll(format.plan(edition)));
        giveWay(all);
        all.addAll(files);
        Set<OutputPath> own = files.stream().map(Output::path).collect(Collectors.toSet());
        all.removeIf(output -> output instanceof Output.Fallback && own.contains(output.path()));
        SitePlan plan = new SitePlan(page -> formats.stream()
                .flatMap(format -> format.beside(edition, page).stream())
                .filter(form -> !own.contains(form.path()))
                .toList());
        Map<String, Integer> tops = tops(all);
        List<Output.Same> others = new ArrayList<>();
        for (Output output : all) {
            if (output instanceof Output.Same other) {
                others.add(other);
            } else if (output instanceof Output.LastFolder folder) {
                plan.last.add(folder);
            } else if (!(output instanceof Output.Folder folder)) {
                plan.add(output);
            } else if (tops.getOrDefault(top(folder), 0) > 1) {
                folder.outputs().get().forEach(plan::add);
            } else {
                plan.close(folder);
            }
        }
        others.forEach(plan::addSame);
        if (plan.last.stream().anyMatch(folder -> tops.getOrDefault(top(folder), 0) > 1)) {
            plan.openAll();
        }
        return plan;
    }

    /** All outputs, sorted by path. */
    public synchronized Collection<Output> outputs() {
        openAll();
        return Collections.unmodifiableCollection(outputs.values());
    }

    /** All pages, sorted by path; redirects are none. */
    public synchronized List<Output.Page> pages() {
        openAll();
        return outputs.values().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
    }

    public synchronized Optional<Output> find(OutputPath path) {
        open(name(path.value()));
        return Optional.ofNullable(outputs.get(path));
    }

    /** Whether a file can stand at a path that no output has, on all file systems. */
    public synchronized boolean isFree(OutputPath path) {
        openAll();
        return !taken.contains(name(path.value())) && !folders.contains(name(path.value()));
    }

    /** Paths that another output claimed first, as a file or as a folder; a plan with any can't be published. */
    public synchronized List<OutputPath> clashes() {
        return List.copyOf(clashes);
    }

    /** What can be linked to: a page's folder with its slash, or a file. Redirects are not pages and not among them. */
    public synchronized SortedSet<String> sitePaths() {
        openAll();
        return new TreeSet<>(pagesByName.values());
    }

    /** Whether a path can be linked to. */
    public boolean answers(String sitePath) {
        return pageNamed(sitePath).filter(sitePath::equals).isPresent();
    }

    /**
     * What can be linked to under this name or one that differs only in capitals or in a last slash, which some systems
     * take for the same.
     */
    public synchronized Optional<String> pageNamed(String sitePath) {
        String name = pageName(sitePath);
        if (!pagesByName.containsKey(name)) {
            open(name.substring(Math.min(1, name.length())));
        }
        return Optional.ofNullable(pagesByName.get(name));
    }

    private static void giveWay(List<Output> all) {
        Set<OutputPath> claimed = all.stream()
                .filter(Output.Instead.class::isInstance)
                .map(Output::path)
                .collect(Collectors.toSet());
        all.removeIf(output -> claimed.contains(output.path())
                && !(output instanceof Output.Instead)
                && !(output instanceof Output.Page page && page.about().subject() instanceof Subject.OfText));
        all.replaceAll(output -> output instanceof Output.Instead instead ? instead.output() : output);
    }

    private void close(Output.Folder folder) {
        closed.add(folder);
        if (folder.hasIndex()) {
            String page = "/" + folder.path() + "/";
            pagesByName.put(pageName(page), page);
        }
    }

    private void openAll() {
        closed.forEach(this::addAll);
        closed.clear();
        List<Output.LastFolder> rest = List.copyOf(last);
        last.clear();
        for (Output.LastFolder folder : rest) {
            folder.outputs().apply(this).forEach(output -> {
                require(output, folder.path());
                add(output);
            });
        }
    }

    /** Opens the folder in which a file of this name would be. */
    private void open(String name) {
        for (Iterator<Output.Folder> rest = closed.iterator(); rest.hasNext(); ) {
            Output.Folder folder = rest.next();
            String prefix = name(folder.path().value());
            if (name.equals(prefix) || name.startsWith(prefix + "/")) {
                rest.remove();
                addAll(folder);
                return;
            }
        }
        if (last.stream().anyMatch(folder -> name.startsWith(name(folder.path().value()) + "/"))) {
            openAll();
        }
    }

    private void addAll(Output.Folder folder) {
        folder.outputs().get().forEach(output -> addBelow(folder.path(), output));
        if (folder.hasIndex() && !outputs.containsKey(new OutputPath(folder.path() + "/" + INDEX))) {
            throw new IllegalStateException("no page stands at /" + folder.path() + "/");
        }
    }

    private void addBelow(OutputPath folder, Output output) {
        require(output, folder);
        if (!add(output)) {
            throw new IllegalStateException("'" + output.path() + "' stands twice");
        }
    }

    private static void require(Output output, OutputPath folder) {
        if (!output.path().value().startsWith(folder + "/")) {
            throw new IllegalStateException("'" + output.path() + "' stands outside " + folder);
        }
    }

    private void addSame(Output.Same other) {
        Optional<Output> file = find(other.as());
        if (file.isPresent() && file.get() instanceof Output.Bytes bytes) {
            add(new Output.Bytes(other.path(), bytes.bytes()), false);
        } else if (file.isPresent() && file.get() instanceof Output.Copy copy) {
            add(new Output.Copy(other.path(), copy.source()), false);
        } else {
            add(other.otherwise());
        }
    }

    /** Whether the path was free. */
    private boolean add(Output planned) {
        return planned instanceof Output.Fallback fallback
                ? add(fallback.output())
                : add(planned, !(planned instanceof Output.Redirect));
    }

    /** @param linked whether links of this site should lead there */
    private boolean add(Output planned, boolean linked) {
        Output output = planned instanceof Output.OfPlan whole ? whole.of(this) : planned;
        String name = name(output.path().value());
        List<String> above = foldersAbove(name);
        if (taken.contains(name) || folders.contains(name) || above.stream().anyMatch(taken::contains)) {
            clashes.add(output.path());
            return false;
        }
        taken.add(name);
        folders.addAll(above);
        outputs.put(output.path(), output);
        if (linked) {
            String path = "/" + output.path();
            String page = path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
            pagesByName.put(pageName(page), page);
        }
        if (output instanceof Output.Page page) {
            beside.apply(page).forEach(this::add);
        }
        return true;
    }

    /** There are file systems on which names that differ only in capitals are one. */
    private static String name(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String pageName(String sitePath) {
        return name(sitePath.endsWith("/") ? sitePath.substring(0, sitePath.length() - 1) : sitePath);
    }

    private static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** The first parts of all paths, with how many outputs begin with each. */
    private static Map<String, Integer> tops(List<Output> outputs) {
        Map<String, Integer> tops = new HashMap<>();
        for (Output output : outputs) {
            tops.merge(top(output), 1, Integer::sum);
        }
        return tops;
    }

    private static String top(Output output) {
        String path = output.path().value();
        int slash = path.indexOf('/');
        return name(slash < 0 ? path : path.substring(0, slash));
    }
}
