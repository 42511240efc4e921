package dev.prospectus.moving;

import dev.prospectus.jbake.IgnoredFolders;
import dev.prospectus.jbake.SettingsFile;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FirstFew;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.LeadsOut;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What comes along of a site that JBake made. Its folders get the names that this program knows ({@code content}, {@code templates}, {@code assets}),
 * whatever {@code jbake.properties} calls them.
 *
 * @param from the folder of the old site
 * @param copies files of the old site, by their paths in the new one
 * @param texts files that are written anew, by their paths in the new site
 * @param left what does not come along, by place
 */
public record JBakeMove(
        Path from,
        JBakeSettings settings,
        SortedMap<String, Path> copies,
        SortedMap<String, String> texts,
        List<LeftBehind> left) {

    /** Where JBake's data files go: {@code data/} is the catalogue's. */
    static final String DATA = "jbake-data";

    /** Folders in which builds with Gradle or Maven keep a site of JBake, and the empty path. */
    public static final List<String> USUAL = List.of("", "src/jbake", "src/main/jbake", "src/docs");

    private static final int MOST_NAMED = 3;

    public JBakeMove {
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        left = List.copyOf(left);
    }

    /** The folder of JBake's site in or below another; empty if there is none. */
    public static Optional<Path> root(Path folder) {
        return USUAL.stream()
                .map(folder::resolve)
                .filter(root -> SettingsFile.isIn(root)
                        || (Files.isDirectory(root.resolve("content")) && Files.isDirectory(root.resolve("templates"))))
                .filter(root -> !LeadsOut.is(folder, root))
                .findFirst()
                .map(Path::normalize);
    }

    /**
     * What comes along.
     *
     * @param root as {@link #root} found it
     * @param withTemplates whether the site keeps its look; otherwise its pages get that of this program's theme
     */
    public static JBakeMove of(Path root, boolean withTemplates) {
        JBakeSettings settings =
                SettingsFile.in(root, SourceFiles.unremembered()).settings().orElseGet(SettingsFile::byDefault);
        return new Sorting(root, settings).sorted(withTemplates);
    }

    /** The first of some settings that says something. */
    public Optional<String> said(String... keys) {
        for (String key : keys) {
            Optional<String> text = settings.text(key);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Goes through the folders of the old site. */
    private static final class Sorting {

        private final Path root;
        private final JBakeSettings settings;
        private final SortedMap<String, Path> copies = new TreeMap<>();
        private final SortedMap<String, String> texts = new TreeMap<>();
        private final List<LeftBehind> left = new ArrayList<>();

        Sorting(Path root, JBakeSettings settings) {
            this.root = root;
            this.settings = settings;
        }

        JBakeMove sorted(boolean withTemplates) {
            String content = settings.folder("content");
            copy(content, "content", withoutIgnored(content, files(content)));
            copy(settings.folder("asset"), DataFiles.assets(), files(settings.folder("asset")));
            copy(settings.folder("data"), DATA, files(settings.folder("data")));
            templates(withTemplates);
            settings();
            return new JBakeMove(root, settings, copies, texts, left);
        }

        private List<String> files(String folder) {
            Findings findings = new Findings();
            List<String> files = FolderWalk.inSite(root, folder, findings);
            findings.sorted()
                    .forEach(finding -> left.add(new LeftBehind(
                            finding.location().file(),
                            finding.message(),
                            finding.hint().orElse(""))));
            return files;
        }

        private void copy(String folder, String to, List<String> files) {
            files.forEach(
                    file -> copies.put(to + "/" + file, root.resolve(folder).resolve(file)));
        }

        private List<String> withoutIgnored(String folder, List<String> files) {
            if (files.isEmpty()) {
                return files;
            }
            IgnoredFolders ignored = new IgnoredFolders(settings, root.resolve(folder));
            TreeSet<String> passedOver = new TreeSet<>();
            List<String> kept = new ArrayList<>();
            for (String file : files) {
                ignored.above(file).ifPresentOrElse(passedOver::add, () -> kept.add(file));
            }
            passedOver.forEach(above -> left.add(new LeftBehind(
                    folder + "/" + above,
                    "left out, since JBake ignores a folder with " + ignored.mark() + " in it",
                    "")));
            return kept;
        }

        private void templates(boolean taken) {
            String folder = settings.folder("template");
            Map<TemplateEngine, List<String>> others = new EnumMap<>(TemplateEngine.class);
            for (String file : files(folder)) {
                Optional<TemplateEngine> engine = TemplateEngine.of(file);
                if (engine.isPresent() && (engine.get() != TemplateEngine.FREEMARKER || !taken)) {
                    others.computeIfAbsent(engine.get(), none -> new ArrayList<>())
                            .add(folder + "/" + file);
                } else if (engine.isPresent()) {
                    copies.put("templates/" + file, root.resolve(folder).resolve(file));
                } else {
                    left.add(new LeftBehind(folder + "/" + file, "is no template, and is left out", ""));
                }
            }
            others.forEach(
                    (engine, files) -> left.add(
                            new LeftBehind(
                                    FirstFew.of(files, MOST_NAMED),
                                    (files.size() == 1 ? "a template" : "templates") + " for " + engine.word()
                                            + (engine == TemplateEngine.FREEMARKER
                                                    ? ", left out as asked"
                                                    : ", which is not run here")
                                            + "; this program's theme shows these pages",
                                    engine == TemplateEngine.FREEMARKER
                                            ? ""
                                            : "to keep their look, write them for Freemarker (.ftl) and name these in jbake.properties")));
        }

        private void settings() {
            boolean data = copies.keySet().stream().anyMatch(file -> file.startsWith(DATA + "/"));
            String added = data ? "data.folder=" + DATA + "\n" : "";
            for (String name : List.of(JBakeSettings.FILE, JBakeSettings.OLD_FILE)) {
                SettingsFile.withoutFolders(root, name).ifPresent(text -> texts.put(name, text));
                if (LeadsOut.is(root, root.resolve(name))) {
                    left.add(new LeftBehind(
                            name, "this link leads out of the site's folder", "put the file itself here"));
                }
            }
            texts.merge(
                    JBakeSettings.FILE,
                    added,
                    (text, more) ->
                            more.isEmpty() || text.endsWith("\n") || text.isEmpty() ? text + more : text + "\n" + more);
            if (data) {
                left.add(new LeftBehind(
                        settings.folder("data"), "is called " + DATA + " now, since data/ holds the catalogue", ""));
            }
        }
    }
}
