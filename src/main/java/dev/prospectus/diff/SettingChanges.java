package dev.prospectus.diff;

import dev.prospectus.diff.Entry.Fate;
import java.util.ArrayList;
import java.util.List;

/** What holds for the whole site: its settings and the words that the hub has chosen. */
final class SettingChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        List<Entry> entries = new ArrayList<>();
        add(
                "Settings of the site",
                "site-config.yml",
                sides.changes(
                        sides.before().catalogue().site(),
                        sides.after().catalogue().site()),
                entries);
        add(
                "Words of the hub",
                "data/vocabulary.yml",
                sides.changes(
                        sides.before().catalogue().vocabulary(),
                        sides.after().catalogue().vocabulary()),
                entries);
        return new Section("settings", "file of settings", "files of settings", entries);
    }

    private static void add(String title, String file, List<Change> changes, List<Entry> entries) {
        if (!changes.isEmpty()) {
            entries.add(new Entry(Fate.CHANGED, title, file, "", changes));
        }
    }
}
