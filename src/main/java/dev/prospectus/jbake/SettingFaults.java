package dev.prospectus.jbake;

import dev.prospectus.model.JBakeOutput;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.PortablePath;
import dev.prospectus.source.Diagnostic;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What can't be followed in {@code jbake.properties}. Keys of a site's own, and those of parts of JBake that are not used here, are no faults. */
final class SettingFaults {

    private static final List<String> SWITCHES = List.of(
            "render.index",
            "render.archive",
            "render.feed",
            "render.sitemap",
            "render.error404",
            "render.tags",
            "render.tagsindex",
            "index.paginate",
            "uri.noExtension",
            "tag.sanitize",
            "asset.ignore",
            "img.path.update",
            "img.path.prepend.host");

    private static final List<String> FILES =
            List.of("index.file", "archive.file", "feed.file", "sitemap.file", "error404.file", "tag.path");

    private static final Set<String> STATUSES = Set.of("published", "draft", "published-date");

    private final JBakeSettings settings;
    private final Map<String, SettingsFile.Entry> entries;
    private final List<Diagnostic> found = new ArrayList<>();

    /** @param entries what the author's files say, by key */
    SettingFaults(JBakeSettings settings, Map<String, SettingsFile.Entry> entries) {
        this.settings = settings;
        this.entries = entries;
    }

    List<Diagnostic> found() {
        SWITCHES.forEach(key -> require(
                key,
                value -> JBakeSettings.choice(value).isPresent(),
                "is neither true nor false",
                "write true or false"));
        FILES.forEach(key -> require(
                key,
                SettingFaults::isPath,
                "is no path on this site",
                "write a file's name, or folders and a name with '/' between them"));
        require(
                "index.posts_per_page",
                value -> JBakeSettings.count(value).isPresent(),
                "is no number of posts",
                "write a whole number, such as 5");
        require(
                "date.format",
                SettingFaults::isDateFormat,
                "is no form of a date",
                "write it with the letters of Java's SimpleDateFormat, such as yyyy-MM-dd or dd.MM.yyyy HH:mm");
        require("default.status", STATUSES::contains, "is no status", "write published, draft or published-date");
        require(
                "output.extension",
                value -> value.equals(".html") || value.equals(".htm"),
                "is no ending that web servers know for a page",
                "write .html or .htm");
        require(
                "freemarker.timezone",
                value -> JBakeSettings.zone(value).isPresent(),
                "is no time zone",
                "write one such as Europe/London");
        require("ignore.file", JBakeSettings::isFileName, "is no name of a file", "write one such as .jbakeignore");
        encodings();
        sameFiles();
        return found;
    }

    private void require(String key, Predicate<String> sound, String fault, String hint) {
        entry(key)
                .filter(entry -> !sound.test(settings.text(key).orElse("")))
                .ifPresent(entry -> add(entry, fault, hint));
    }

    /** A value that stands in the author's file and is not blank, which would ask for nothing. */
    private Optional<SettingsFile.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !entry.text().isBlank());
    }

    private void add(SettingsFile.Entry entry, String fault, String hint) {
        found.add(Diagnostic.error(
                entry.place(), ContentCode.SETTING, "'" + entry.text() + "' of " + entry.key() + " " + fault, hint));
    }

    private void encodings() {
        for (String key : List.of("render.encoding", "template.encoding", "freemarker.outputencoding")) {
            entry(key)
                    .filter(entry -> !entry.text().equalsIgnoreCase("UTF-8"))
                    .ifPresent(entry -> found.add(Diagnostic.warning(
                            entry.place(),
                            ContentCode.IDLE_SETTING,
                            "files are read and written as UTF-8, whatever " + key + " says",
                            "save the files as UTF-8 and delete this line")));
        }
    }

    /** Of two outputs on one file the second would replace the first without a word. */
    private void sameFiles() {
        Map<String, String> keys = new TreeMap<>();
        for (JBakeOutput output : JBakeOutput.values()) {
            Optional<String> key = output.fileKey();
            if (key.isPresent() && settings.isOn(output.renderKey())) {
                String file = settings.file(output).orElse("").toLowerCase(Locale.ROOT);
                String first = keys.putIfAbsent(file, key.get());
                if (first != null) {
                    Optional.ofNullable(entries.get(key.get()))
                            .or(() -> Optional.ofNullable(entries.get(first)))
                            .ifPresent(entry -> add(
                                    entry,
                                    "is the file of " + (entry.key().equals(first) ? key.get() : first) + " too",
                                    "write another name"));
                }
            }
        }
    }

    private static boolean isPath(String value) {
        return !value.contains("..")
                && !value.startsWith("~")
                && PortablePath.fault(value.replaceAll("^/|/$", "")).isEmpty();
    }

    private static boolean isDateFormat(String value) {
        try {
            new SimpleDateFormat(value, Locale.ENGLISH);
            return true;
        } catch (IllegalArgumentException unknownLetter) {
            return false;
        }
    }
}
