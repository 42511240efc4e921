package dev.prospectus.jbake;

import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.LeadsOut;
import dev.prospectus.source.PassedOver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders that {@code jbake.properties} names, where they can be followed: below the site's folder, and none in another. In place of others the usual ones
 * are read.
 */
final class OwnFolders {

    private final Path site;
    private final JBakeSettings settings;
    private final Map<String, SettingsFile.Entry> entries;
    private final List<Diagnostic> found = new ArrayList<>();

    /** @param entries what the author's files say, by key */
    OwnFolders(Path site, JBakeSettings settings, Map<String, SettingsFile.Entry> entries) {
        this.site = site;
        this.settings = settings;
        this.entries = entries;
    }

    /** What {@link #folders} found to be wrong. */
    List<Diagnostic> found() {
        return found;
    }

    SiteFolders folders() {
        SiteFolders usual = SiteFolders.USUAL;
        Map<String, String> names = new LinkedHashMap<>();
        names.put("data", "data");
        names.put("content", usual.content());
        names.put("template", usual.templates());
        names.put("asset", usual.assets());
        for (String kind : List.of("content", "template", "asset")) {
            own(kind, names).ifPresent(name -> names.put(kind, name));
        }
        return new SiteFolders(names.get("content"), names.get("template"), names.get("asset"), output(usual));
    }

    private Optional<String> own(String kind, Map<String, String> names) {
        Optional<SettingsFile.Entry> entry = entry(kind);
        String name = name(kind);
        if (entry.isEmpty() || name.equals(names.get(kind))) {
            return Optional.empty();
        }
        Optional<String> other = names.entrySet().stream()
                .filter(each -> !each.getKey().equals(kind) && overlap(each.getValue(), name))
                .map(Map.Entry::getValue)
                .findFirst();
        if (!isBelowSite(name)) {
            add(entry.get(), "is no folder below this one", "put it here and write its path from here, such as src/x");
        } else if (other.isPresent()) {
            add(
                    entry.get(),
                    "can't be read beside '" + other.get() + "', since one is in the other",
                    "give each a folder of its own");
        } else if (!Files.isDirectory(site.resolve(name))) {
            add(entry.get(), "is not there", "write the path of the folder from here, or delete this line");
            return Optional.of(name);
        } else {
            return Optional.of(name);
        }
        return Optional.empty();
    }

    /** Whoever builds may publish anywhere, but not because the files of a site say so. */
    private String output(SiteFolders usual) {
        String name = name("destination");
        Optional<SettingsFile.Entry> entry = entry("destination");
        if (entry.isEmpty() || isBelowSite(name)) {
            return entry.isEmpty() ? usual.output() : name;
        }
        found.add(Diagnostic.warning(
                entry.get().place(),
                ContentCode.IDLE_SETTING,
                "'" + entry.get().text() + "' of " + entry.get().key()
                        + " is no folder below this one, so the site is built into " + usual.output(),
                "build with --out " + entry.get().text() + ", and delete this line"));
        return usual.output();
    }

    private Optional<SettingsFile.Entry> entry(String kind) {
        return Optional.ofNullable(entries.get(kind + ".folder"))
                .filter(entry -> !entry.text().isBlank());
    }

    /** The path as it is meant: JBake takes {@code ./src/} for {@code src}. */
    private String name(String kind) {
        return settings.text(kind + ".folder").orElse("").strip().replaceAll("^(?:\\./+)+|/+$", "");
    }

    private boolean isBelowSite(String name) {
        return PortablePath.fault(name).isEmpty()
                && Stream.of(name.split("/")).noneMatch(PassedOver::is)
                && !LeadsOut.is(site, site.resolve(name));
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private void add(SettingsFile.Entry entry, String fault, String hint) {
        found.add(Diagnostic.error(
                entry.place(), ContentCode.SETTING, "'" + entry.text() + "' of " + entry.key() + " " + fault, hint));
    }
}
