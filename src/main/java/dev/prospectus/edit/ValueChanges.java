package dev.prospectus.edit;

import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.ScalarSpans;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many values of one file, written anew at once: the file is read once before and once after, and values that fit only together
 * change together. Where some can't be written the others are, each under the rules of a {@link ValueChange}.
 */
public final class ValueChanges {

    private final SiteFiles files;
    private final String name;
    private final Look before;
    private final FileText file;

    private ValueChanges(SiteFiles files, String name, Look before, FileText file) {
        this.files = files;
        this.name = name;
        this.before = before;
        this.file = file;
    }

    /** A value that can be written, and how. */
    private record Target(List<String> steps, String value, YamlScalar old, Edit edit) {}

    /**
     * The edits by which a file gets values. Nothing is written.
     *
     * @param name of the file, relative to the site's folder, which has it
     * @param wanted values by the steps down to them
     * @return by their steps, those that can be made together
     */
    public static Map<List<String>, Edit> of(SiteFiles files, String name, Map<List<String>, String> wanted)
            throws IOException {
        SourceText source = SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes());
        Look before = files.look(name, source);
        if (wanted.isEmpty()
                || !before.unsure().isEmpty()
                || before.root().isEmpty()
                || source.text().isEmpty()) {
            return Map.of();
        }
        ValueChanges changes = new ValueChanges(files, name, before, FileText.of(Files.readAllBytes(files.path(name))));
        List<Target> targets = new ArrayList<>();
        for (Map.Entry<List<String>, String> each : wanted.entrySet()) {
            target(source.text().get(), before.root().get(), each.getKey(), each.getValue())
                    .ifPresent(targets::add);
        }
        return changes.possible(targets);
    }

    private static Optional<Target> target(String text, YamlNode root, List<String> steps, String value) {
        Optional<YamlScalar> old =
                ValueChange.at(root, steps).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
        Optional<String> written =
                old.flatMap(scalar -> ScalarSpans.written(text, scalar)).filter(words -> !words.isEmpty());
        return written.flatMap(words -> ValueChange.ways(words, value).stream()
                .filter(way -> reads(way, value))
                .findFirst()
                .map(way -> new Target(
                        steps,
                        value,
                        old.orElseThrow(),
                        new Edit(old.orElseThrow().location(), words, way))));
    }

    /** Whether a way of writing says the value where no bracket is around it. */
    private static boolean reads(String way, String value) {
        byte[] list = ("- " + way + "\n").getBytes(StandardCharsets.UTF_8);
        return YamlReader.read("", list)
                .root()
                .filter(root -> root instanceof YamlSequence items
                        && items.items().size() == 1
                        && ValueChange.says(items.items().get(0), value))
                .isPresent();
    }

    private Map<List<String>, Edit> possible(List<Target> targets) throws IOException {
        if (targets.isEmpty()) {
            return Map.of();
        }
        if (isSound(targets)) {
            return edits(targets);
        }
        if (targets.size() == 1) {
            Target only = targets.get(0);
            return ValueChange.of(files, name, only.steps(), only.value())
                    .edit()
                    .map(edit -> Map.of(only.steps(), edit))
                    .orElseGet(Map::of);
        }
        Map<List<String>, Edit> all = new LinkedHashMap<>(possible(targets.subList(0, targets.size() / 2)));
        Map<List<String>, Edit> rest = possible(targets.subList(targets.size() / 2, targets.size()));
        Map<List<String>, Edit> both = new LinkedHashMap<>(all);
        both.putAll(rest);
        List<Target> together = targets.stream()
                .filter(target -> both.containsKey(target.steps()))
                .map(target -> new Target(
                        target.steps(),
                        target.value(),
                        target.old(),
                        Optional.ofNullable(both.get(target.steps())).orElseThrow()))
                .toList();
        return all.isEmpty() || rest.isEmpty() || isSound(together) ? both : all;
    }

    private static Map<List<String>, Edit> edits(List<Target> targets) {
        Map<List<String>, Edit> edits = new LinkedHashMap<>();
        targets.forEach(target -> edits.put(target.steps(), target.edit()));
        return edits;
    }

    /** Whether the file with all edits says what it said, but for the new values, and has no new error. */
    private boolean isSound(List<Target> targets) {
        FileText.Edited edited = file.with(targets.stream().map(Target::edit).toList());
        Look after = files.look(name, edited.file().bytes());
        if (!edited.refused().isEmpty()
                || !after.unsure().isEmpty()
                || after.root().isEmpty()) {
            return false;
        }
        Map<SourceLocation, String> expected = new HashMap<>();
        targets.forEach(target -> expected.put(target.old().location(), target.value()));
        return ValueChange.values(after.root().get(), Map.of())
                        .equals(ValueChange.values(before.root().orElseThrow(), expected))
                && ValueChange.news(before, after).isEmpty();
    }
}
