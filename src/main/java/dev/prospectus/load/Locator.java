package dev.prospectus.load;

import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Passages;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Finds the place of a value in the author's files. The catalogue keeps no places, so a file is read again for the first
 * finding in it. Safe from many threads.
 */
public final class Locator implements Places, Passages {

    private static final String CONTENT = "content/";

    private final SiteFolders folders;
    private final SortedMap<String, Integer> bodyLines;
    private final LoadMemory memory;
    private final Heritage heritage;
    private final Map<String, Optional<YamlNode>> trees = new ConcurrentHashMap<>();
    private final Map<String, List<String>> headers = new ConcurrentHashMap<>();
    private final Extents extents;

    /** @param bodyLines the line on which the text of each page begins, by the path of its file below {@code content/} */
    Locator(SiteFolders folders, SortedMap<String, Integer> bodyLines, LoadMemory memory, Heritage heritage) {
        this.folders = folders;
        this.heritage = heritage;
        this.bodyLines = new TreeMap<>(bodyLines);
        this.memory = memory;
        this.extents = new Extents(
                file -> memory.sources()
                        .read(file, path(file), YamlLimits.DEFAULT.bytes())
                        .text(),
                this::written);
    }

    /**
     * The place of a value, or of the closest thing around it that exists.
     *
     * @param file as in {@link dev.prospectus.model.DataFiles}
     * @param pointer keys as the file has them and positions from 0 (RFC 6901): {@code
     *     /cohorts/2/applications/closes}; {@code [autumn]} instead of a position means the item with that {@code
     *     id}; of a page in {@code content/}, {@code /body} or a key of its header
     */
    @Override
    public SourceLocation locate(String file, String pointer) {
        if (file.startsWith(CONTENT)) {
            return pointer.equals("/body") ? new SourceLocation(file, bodyLine(file), 1) : headerKey(file, pointer);
        }
        return node(file, pointer).map(YamlNode::location).orElse(SourceLocation.ofFile(file));
    }

    /**
     * The place of a character inside a text.
     *
     * @param line within the text, from 1
     * @param column within that line, from 1; 0 when only the line is known
     */
    @Override
    public SourceLocation locate(String file, String pointer, int line, int column) {
        if (file.startsWith(CONTENT)) {
            return new SourceLocation(file, bodyLine(file) + line - 1, column);
        }
        if (file.equals(DataFiles.publishedUrls())) {
            return new SourceLocation(file, line, column);
        }
        Optional<YamlNode> node = node(file, pointer);
        if (node.isPresent() && node.get() instanceof YamlScalar text) {
            return inside(text, line, column);
        }
        return node.map(YamlNode::location).orElse(SourceLocation.ofFile(file));
    }

    /**
     * The files that hold what a file of the site says, each with its folder, if some are those of catalogues; else none.
     *
     * @param visit takes a folder, and the name of a file in it
     */
    public void behind(String file, BiConsumer<Path, String> visit) {
        heritage.written(file).forEach(written -> visit.accept(written.folder(), written.name()));
    }

    /** The ids of all programmes that the site may take over from catalogues, whether it does or not. */
    public SortedSet<String> inheritable() {
        return heritage.programmes();
    }

    /** The finding with its length, where that is certain. */
    Diagnostic measured(Diagnostic finding) {
        return extents.measured(finding);
    }

    @Override
    public Optional<String> line(SourceLocation place) {
        return memory.sources()
                .read(place.file(), path(place.file()), YamlLimits.DEFAULT.bytes())
                .text()
                .flatMap(text ->
                        text.lines().skip(Math.max(0, place.line() - 1L)).findFirst())
                .filter(line -> place.line() > 0);
    }

    @Override
    public boolean isWritten(SourceLocation place, String words) {
        return line(place)
                .filter(line -> place.column() > 0 && line.codePointCount(0, line.length()) >= place.column())
                .filter(line -> line.startsWith(words, line.offsetByCodePoints(0, place.column() - 1)))
                .isPresent();
    }

    /** An entry goes on until the next one beside it begins, or the end of what holds it. */
    @Override
    public boolean isWithin(SourceLocation place, String entry) {
        return place.line() > 0
                && !place.file().startsWith(CONTENT)
                && written(place.file())
                        .filter(root -> isWithin(place.line(), entry, root, Integer.MAX_VALUE))
                        .isPresent();
    }

    private static boolean isWithin(int line, String entry, YamlNode node, int end) {
        List<YamlNode> parts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Boolean> named = new ArrayList<>();
        if (node instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                parts.add(item);
                starts.add(item.location().line());
                named.add(hasId(item, entry));
            }
        } else if (node instanceof YamlMapping block) {
            for (YamlEntry each : block.entries()) {
                parts.add(each.value());
                starts.add(each.key().location().line());
                named.add(each.key().text().equals(entry));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            // Entries in braces may share a line.
            int last = i + 1 < parts.size() ? Math.max(starts.get(i), starts.get(i + 1) - 1) : end;
            if (line >= starts.get(i) && line <= last && (named.get(i) || isWithin(line, entry, parts.get(i), last))) {
                return true;
            }
        }
        return false;
    }

    /** The line of a header's key, or the first line without that key. */
    private SourceLocation headerKey(String file, String pointer) {
        List<String> lines = headers.computeIfAbsent(
                file,
                name -> memory.sources()
                        .read(name, path(name), YamlLimits.DEFAULT.bytes())
                        .text()
                        .map(text -> text.lines().limit(bodyLine(name) - 1L).toList())
                        .orElse(List.of()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            if (equals > 0 && pointer.equals("/" + line.substring(0, equals).strip())) {
                return new SourceLocation(file, i + 1, 1);
            }
        }
        return new SourceLocation(file, 1, 1);
    }

    private int bodyLine(String file) {
        return bodyLines.getOrDefault(file.substring(CONTENT.length()), 1);
    }

    private static SourceLocation inside(YamlScalar text, int line, int column) {
        SourceLocation start = text.location();
        if (text.indent() > 0) {
            return new SourceLocation(
                    start.file(), text.firstLine() + line - 1, column == 0 ? 0 : column + text.indent());
        }
        boolean firstLine = line == 1 && column > 0;
        int quote = text.plain() ? 0 : 1;
        return firstLine ? new SourceLocation(start.file(), start.line(), start.column() + quote + column - 1) : start;
    }

    /** A value as it is with all that its file takes over. What stands nowhere is missing in the file of the site itself. */
    @SuppressWarnings("ReferenceEquality")
    private Optional<YamlNode> node(String file, String pointer) {
        Optional<YamlNode> root =
                trees.computeIfAbsent(file, name -> new SeenFiles(heritage).tree(name, written(name)));
        return root.map(whole -> {
            YamlNode found = descend(whole, pointer);
            return found == whole ? written(file).orElse(whole) : found;
        });
    }

    /** A file as it is written. */
    private Optional<YamlNode> written(String file) {
        return memory.tree(file, path(file));
    }

    private Path path(String file) {
        return heritage.path(folders.own(file));
    }

    private static YamlNode descend(YamlNode root, String pointer) {
        YamlNode node = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Optional<YamlNode> next = child(node, step.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<YamlNode> child(YamlNode node, String step) {
        if (node instanceof YamlMapping block) {
            Optional<YamlEntry> entry = FormatChanges.entry(block, step);
            if (entry.isPresent()) {
                return entry.map(YamlEntry::value);
            }
        }
        if (step.startsWith("[") && node instanceof YamlSequence list) {
            String id = step.substring(1, step.length() - 1);
            return list.items().stream().filter(item -> hasId(item, id)).findFirst();
        }
        if (!step.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(step);
        if (node instanceof YamlSequence list) {
            return position < list.items().size() ? Optional.of(list.items().get(position)) : Optional.empty();
        }
        return position == 0 ? Optional.of(node) : Optional.empty();
    }

    private static boolean hasId(YamlNode item, String id) {
        return item instanceof YamlMapping block
                && block.entry("id")
                        .map(YamlEntry::value)
                        .filter(value -> value instanceof YamlScalar text
                                && text.text().strip().equals(id))
                        .isPresent();
    }
}
