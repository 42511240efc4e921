package dev.prospectus.jbake;

import dev.prospectus.model.JBakeSettings;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.LeadsOut;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.parser.MarkupEngine;

/**
 * Reads {@code jbake.properties} by the class by which JBake reads it, over the defaults in JBake's jar. {@code custom.properties}, as it was called once,
 * comes before it.
 */
public final class SettingsFile {

    private static final int MAX_BYTES = 1 << 20;
    private static final Set<String> FOLDERS =
            Set.of("content.folder", "asset.folder", "template.folder", "data.folder", "destination.folder");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^${}]+)}");

    /** JBake would go on for ever where values name one another in a circle. */
    private static final int MAX_STEPS = 8;

    private SettingsFile() {}

    /**
     * What a site's files say.
     *
     * @param settings absent where the site has no such file
     */
    public record Read(Optional<JBakeSettings> settings, List<Diagnostic> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A value where it stands.
     *
     * @param line from 1
     */
    record Entry(String file, int line, String key, List<String> values) {

        Entry {
            values = List.copyOf(values);
        }

        SourceLocation place() {
            return new SourceLocation(file, line, 1);
        }

        String text() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /** Whether a folder has the settings of JBake. */
    public static boolean isIn(Path site) {
        return exists(site.resolve(JBakeSettings.FILE)) || exists(site.resolve(JBakeSettings.OLD_FILE));
    }

    /**
     * The settings of a site.
     *
     * @throws UncheckedIOException when the machine fails
     */
    public static Read in(Path site, SourceFiles sources) {
        if (!isIn(site)) {
            return new Read(Optional.empty(), List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String name : List.of(JBakeSettings.OLD_FILE, JBakeSettings.FILE)) {
            Path file = site.resolve(name);
            if (LeadsOut.is(site, file)) {
                findings.add(Diagnostic.error(
                        SourceLocation.ofFile(name),
                        FileCode.LEADS_OUT,
                        "this link leads out of the site's folder",
                        "put the file itself here"));
            } else if (exists(file)) {
                SourceText text = sources.read(name, file, MAX_BYTES);
                findings.addAll(text.findings());
                text.text().ifPresent(read -> take(name, read, entries, findings));
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, entry.values()));
        defaults().forEach(values::putIfAbsent);
        values.replaceAll((key, several) ->
                several.stream().map(text -> resolved(text, values)).toList());
        JBakeSettings settings = new JBakeSettings(values, new TreeSet<>());
        findings.addAll(new SettingFaults(settings, entries).found());
        OwnFolders own = new OwnFolders(site, settings, entries);
        JBakeSettings placed = settings.withFolders(own.folders());
        findings.addAll(own.found());
        return new Read(Optional.of(placed), findings);
    }

    /** The settings of a site of JBake that has no such file. */
    public static JBakeSettings byDefault() {
        return new JBakeSettings(defaults(), new TreeSet<>());
    }

    /**
     * The text of such a file in UTF-8, without the lines that name folders, for a site whose folders have the usual names; empty if there is none in the site. One in
     * Latin-1, which Java once asked for, is read too.
     */
    public static Optional<String> withoutFolders(Path site, String name) {
        Path file = site.resolve(name);
        if (!Files.isRegularFile(file) || LeadsOut.is(site, file)) {
            return Optional.empty();
        }
        String text = decoded(file);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Entry> entries = entries(file.toString(), new StringReader(text));
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (FOLDERS.contains(entry.key())) {
                int first = first(lines.toArray(String[]::new), entry.line());
                lines.subList(first - 1, Math.min(entry.line(), lines.size())).clear();
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    private static String decoded(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return SourceText.decode(file.toString(), bytes)
                    .text()
                    .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    /** JBake's own values of all settings. */
    static Map<String, List<String>> defaults() {
        try (InputStream in = MarkupEngine.class.getResourceAsStream("/default.properties")) {
            if (in == null) {
                throw new IllegalStateException("JBake's jar lacks its default.properties");
            }
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (Entry entry : entries("default.properties", new InputStreamReader(in, StandardCharsets.UTF_8))) {
                values.put(entry.key(), entry.values());
            }
            return values;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read JBake's default.properties", failure);
        }
    }

    private static void take(String name, String text, Map<String, Entry> entries, List<Diagnostic> findings) {
        String[] lines = text.split("\n", -1);
        for (Entry read : entries(name, new StringReader(text))) {
            Entry entry = new Entry(name, first(lines, read.line()), read.key(), read.values());
            Entry before = entries.putIfAbsent(entry.key(), entry);
            if (before != null) {
                findings.add(Diagnostic.warning(
                        entry.place(),
                        ContentCode.IDLE_SETTING,
                        "'" + entry.key() + "' stands here again; what holds is line " + before.line()
                                + (before.file().equals(name) ? "" : " of " + before.file()),
                        "delete one of the two"));
            }
        }
    }

    /** Each with the last of its lines. */
    private static List<Entry> entries(String name, Reader text) {
        DefaultListDelimiterHandler commas = new DefaultListDelimiterHandler(',');
        List<Entry> entries = new ArrayList<>();
        try (PropertiesReader reader = new PropertiesReader(text)) {
            while (reader.nextProperty()) {
                if (!reader.getPropertyName().isEmpty()) {
                    entries.add(new Entry(
                            name,
                            reader.getLineNumber(),
                            reader.getPropertyName(),
                            List.copyOf(commas.split(reader.getPropertyValue(), true))));
                }
            }
            return entries;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + name, failure);
        }
    }

    /** The first of the lines of a value, which a backslash at a line's end continues. */
    private static int first(String[] lines, int last) {
        int line = Math.min(last, lines.length);
        while (line > 1 && lines[line - 2].matches("(?:.*[^\\\\])?(?:\\\\\\\\)*\\\\")) {
            line--;
        }
        return line;
    }

    /** A value with those that it names: {@code ${site.host}/feed.xml}. */
    private static String resolved(String text, Map<String, List<String>> values) {
        String now = text;
        for (int step = 0; step < MAX_STEPS && now.contains("${"); step++) {
            now = REFERENCE.matcher(now).replaceAll(found -> {
                List<String> named = values.getOrDefault(found.group(1), List.of());
                return Matcher.quoteReplacement(named.isEmpty() ? found.group() : named.get(0));
            });
            if (now.length() > MAX_BYTES) {
                return text;
            }
        }
        return now;
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
