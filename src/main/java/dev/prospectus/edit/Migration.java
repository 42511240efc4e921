package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The change of a site's files to the present format: old names of keys become new ones, and {@code site-config.yml} says which
 * format that is. Nothing but these names is touched.
 */
public final class Migration {

    private final List<Diagnostic> obstacles = new ArrayList<>();
    private final List<Diagnostic> byHand = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    private final Path site;

    private Migration(Path site) {
        this.site = site;
    }

    /** What there is to change. Nothing is written. */
    public static Migration of(Path site) throws IOException {
        Migration migration = new Migration(site);
        SiteFiles files = Loader.files(site);
        migration.obstacles.addAll(files.obstacles());
        Map<String, Optional<Sound>> readable = new LinkedHashMap<>();
        for (String name : files.names()) {
            readable.put(name, migration.read(name, files));
        }
        if (migration.obstacles.isEmpty()) {
            for (Optional<Sound> file : readable.values()) {
                file.ifPresent(sound -> migration.rename(sound, files));
            }
            readable.getOrDefault(DataFiles.siteConfig(), Optional.empty())
                    .ifPresent(config -> migration.sign(config, files));
        }
        return migration;
    }

    private record Sound(String name, FileText file, Look look) {}

    /** Why nothing is changed: findings that leave it unsure what stands where. */
    public List<Diagnostic> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Old keys that only their author can change. */
    public List<Diagnostic> byHand() {
        return List.copyOf(byHand);
    }

    /** What is changed. */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** Writes the changed files. */
    public void write() throws IOException {
        new SavedFiles(site, contents).write();
    }

    private Optional<Sound> read(String name, SiteFiles files) throws IOException {
        SourceText source = SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes());
        Look look = files.look(name, source);
        obstacles.addAll(files.unsure(name, source, look));
        return look.unsure().isEmpty()
                ? Optional.of(new Sound(name, FileText.of(Files.readAllBytes(files.path(name))), look))
                : Optional.empty();
    }

    private void rename(Sound file, SiteFiles files) {
        List<Diagnostic> old = file.look().findings().stream()
                .filter(finding -> finding.code().equals(ShapeCode.OLD_KEY.code()))
                .toList();
        List<Edit> renames =
                old.stream().flatMap(finding -> finding.edit().stream()).toList();
        if (!old.isEmpty() && !change(file, renames, files)) {
            byHand.addAll(old);
        } else {
            old.stream().filter(finding -> finding.edit().isEmpty()).forEach(byHand::add);
        }
    }

    /** Notes the format in the settings, once nothing of an older one is left. */
    private void sign(Sound config, SiteFiles files) {
        if (!byHand.isEmpty()) {
            return;
        }
        FileText renamed = FileText.of(
                contents.getOrDefault(files.path(config.name()), config.file().bytes()));
        Look look = files.look(config.name(), renamed.bytes());
        Optional<Edit> signature = look.root().flatMap(FormatSignature::in);
        if (signature.isPresent()
                && !change(new Sound(config.name(), renamed, look), List.of(signature.get()), files)) {
            byHand.add(new Diagnostic(
                    signature.get().place(),
                    Severity.INFO,
                    ShapeCode.OLD_KEY.code(),
                    "the site's files are in format " + FormatChanges.CURRENT + ", and its settings don't say so",
                    Optional.of("write 'format: " + FormatChanges.CURRENT + "' on a line of its own above all keys")));
        }
    }

    /** Makes changes in a file after which it says the same. Whether they could be made. */
    private boolean change(Sound file, List<Edit> changes, SiteFiles files) {
        FileText.Edited edited = file.file().with(changes);
        if (!edited.refused().isEmpty()) {
            return false;
        }
        Look after = files.look(file.name(), edited.file().bytes());
        if (!told(after).equals(told(file.look()))) {
            return false;
        }
        if (!edited.done().isEmpty()) {
            edits.addAll(edited.done());
            contents.put(files.path(file.name()), edited.file().bytes());
        }
        return true;
    }

    /** What is found beside old keys that are clear. */
    private static List<String> told(Look look) {
        return look.findings().stream()
                .filter(finding -> finding.edit().isEmpty() || !finding.code().equals(ShapeCode.OLD_KEY.code()))
                .map(finding -> finding.code() + finding.message())
                .sorted()
                .toList();
    }

    /** The line {@code format: 2}. */
    private static final class FormatSignature {

        private static final String KEY = "format";
        private static final String CURRENT = Integer.toString(FormatChanges.CURRENT);

        private FormatSignature() {}

        /** The edit that writes the format into the settings; empty if they say it already. */
        static Optional<Edit> in(YamlNode root) {
            if (!(root instanceof YamlNode.YamlMapping settings)
                    || settings.entries().isEmpty()) {
                return Optional.empty();
            }
            Optional<YamlNode> value = settings.entry(KEY).map(YamlNode.YamlEntry::value);
            if (value.isEmpty()) {
                return Optional.of(new Edit(settings.entries().get(0).key().location(), "", lineIn(settings)));
            }
            return value.filter(YamlNode.YamlScalar.class::isInstance)
                    .map(YamlNode.YamlScalar.class::cast)
                    .filter(number -> !number.text().equals(CURRENT))
                    .map(number -> new Edit(number.at(0), number.text(), CURRENT));
        }

        /** Where the first key stands behind a bracket, all of them may stand on one line. */
        private static String lineIn(YamlNode.YamlMapping settings) {
            int column = settings.entries().get(0).key().location().column();
            boolean inBrackets =
                    !settings.location().equals(settings.entries().get(0).key().location());
            return KEY + ": " + CURRENT + (inBrackets ? ", " : "\n" + " ".repeat(column - 1));
        }
    }
}
