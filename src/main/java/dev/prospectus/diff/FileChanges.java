package dev.prospectus.diff;

import dev.prospectus.diff.Entry.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Pictures, documents and templates. Of these no more is known than that they differ. */
final class FileChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        SortedMap<String, String> before = sides.before().files().hashes();
        SortedMap<String, String> after = sides.after().files().hashes();
        List<Entry> entries = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            String was = before.getOrDefault(path, "");
            String is = after.getOrDefault(path, "");
            if (!was.equals(is)) {
                Fate fate = was.isEmpty() ? Fate.ADDED : is.isEmpty() ? Fate.REMOVED : Fate.CHANGED;
                entries.add(new Entry(fate, path, path, "", List.of()));
            }
        }
        return new Section("files", "file", "files", entries);
    }
}
