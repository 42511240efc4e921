package dev.prospectus.diff;

import dev.prospectus.model.DataFiles;
import java.util.Map;
import java.util.TreeMap;

/** Where an editor finds today what stood in a file that is gone, because its programme, pathway or page was renamed. */
public final class RenamedFiles {

    private RenamedFiles() {}

    /** The files of the side after, by what they were called before. */
    public static Map<String, String> of(Side before, Side after) {
        Sides sides = new Sides(before, after);
        Map<String, String> now = new TreeMap<>();
        sides.programmes()
                .renamed()
                .forEach(pair -> now.put(
                        DataFiles.programme(pair.before().id()),
                        DataFiles.programme(pair.after().id())));
        RunChanges.pairing(sides)
                .kept()
                .forEach(pair -> now.put(
                        DataFiles.cohorts(pair.before().id()),
                        DataFiles.cohorts(pair.after().id())));
        PathwayChanges.pairing(sides)
                .renamed()
                .forEach(pair -> now.put(
                        DataFiles.pathway(pair.before().id()),
                        DataFiles.pathway(pair.after().id())));
        PageChanges.pairing(sides)
                .renamed()
                .forEach(pair -> now.put(DataFiles.content(pair.before()), DataFiles.content(pair.after())));
        now.entrySet().removeIf(file -> file.getKey().equals(file.getValue()));
        return now;
    }
}
