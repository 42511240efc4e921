package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The safe fixes that findings carry, made in the files. A fix after which its file has another finding is not made. */
public final class Fixes {

    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final List<Edit> made = new ArrayList<>();
    private final Set<String> leftAlone = new TreeSet<>();
    private final StringBuilder diff = new StringBuilder();

    private final Path site;
    private Renames renames;

    private Fixes(Path site) {
        this.site = site;
        this.renames = new Renames(site, new TreeMap<>());
    }

    /** What there is to mend. Nothing is written. */
    public static Fixes of(Path site, List<Diagnostic> findings) throws IOException {
        SortedMap<String, List<Edit>> byFile = new TreeMap<>();
        for (Diagnostic finding : findings) {
            finding.edit()
                    .ifPresent(edit -> byFile.computeIfAbsent(edit.place().file(), file -> new ArrayList<>())
                            .add(edit));
        }
        Fixes fixes = new Fixes(site);
        boolean misnamed = findings.stream()
                .anyMatch(finding -> SiteFiles.rightName(finding).isPresent());
        if (byFile.isEmpty() && !misnamed) {
            return fixes;
        }
        SiteFiles files = Loader.files(site);
        if (files.obstacles().isEmpty()) {
            byFile.keySet().stream().filter(files::isOfCatalogue).forEach(fixes.leftAlone::add);
            byFile.keySet().removeAll(fixes.leftAlone);
            for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
                List<Diagnostic> told = findings.stream()
                        .filter(finding -> finding.location().file().equals(file.getKey()))
                        .toList();
                fixes.mend(file.getKey(), file.getValue(), told, files);
            }
            fixes.renames = Renames.of(site, findings, files);
        }
        return fixes;
    }

    /** Files that have something to mend and belong to catalogues that the site builds on. */
    public List<String> leftAlone() {
        return List.copyOf(leftAlone);
    }

    public List<Edit> made() {
        return List.copyOf(made);
    }

    /** The files that get another name, by their old ones. */
    public SortedMap<String, String> renamed() {
        return renames.names();
    }

    /** Whether there is nothing to mend. */
    public boolean isEmpty() {
        return made.isEmpty() && renames.names().isEmpty();
    }

    /** The changes as a unified diff, which {@code git apply} and {@code patch -p1} understand. */
    public String diff() {
        return diff + renames.diff();
    }

    public void write() throws IOException {
        new SavedFiles(site, contents).write();
        renames.make();
    }

    private void mend(String name, List<Edit> edits, List<Diagnostic> told, SiteFiles files) throws IOException {
        Path path = files.names().contains(name) ? files.path(name) : site.resolve(name);
        FileText before = FileText.of(Files.readAllBytes(path));
        Trial trial = new Trial(name, before, told, files);
        List<Edit> sound = trial.sound(edits.stream().distinct().toList());
        if (!sound.isEmpty()) {
            FileText after = before.with(sound).file();
            made.addAll(sound);
            contents.put(path, after.bytes());
            diff.append(UnifiedDiff.of(name, before.text(), after.text()));
        }
    }

    /** Which edits of one file bring no other finding. */
    private record Trial(String name, FileText before, List<Diagnostic> told, SiteFiles files) {

        /** All of them, as nearly always; else those that do no harm one after another. */
        List<Edit> sound(List<Edit> edits) {
            if (bringsNothing(List.of(), edits)) {
                return edits;
            }
            List<Edit> sound = new ArrayList<>();
            for (Edit edit : edits) {
                List<Edit> tried = new ArrayList<>(sound);
                tried.add(edit);
                if (bringsNothing(sound, tried)) {
                    sound.add(edit);
                }
            }
            return sound;
        }

        /** Whether nothing comes that was not told before. Files that are no YAML hold words only. */
        private boolean bringsNothing(List<Edit> made, List<Edit> tried) {
            FileText.Edited edited = before.with(tried);
            if (!edited.refused().isEmpty() || !files.names().contains(name)) {
                return edited.refused().isEmpty();
            }
            Look was = files.look(name, before.with(made).file().bytes());
            Look is = files.look(name, edited.file().bytes());
            List<Diagnostic> known = new ArrayList<>(told);
            known.addAll(NewFindings.in(was.findings(), told));
            return NewFindings.in(is.findings(), known).isEmpty()
                    && (was.root().isEmpty()
                            || is.findings().size() <= was.findings().size());
        }
    }
}
