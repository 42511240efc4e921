package dev.prospectus.diff;

import dev.prospectus.diff.Entry.Fate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything of one kind that differs.
 *
 * @param id names the kind for programs, such as "programmes"
 * @param one what one of them is called, in the midst of a sentence
 * @param several what more of them are called
 */
public record Section(String id, String one, String several, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }

    /** "2 programmes added, 1 programme changed". */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long number = entries.stream().filter(entry -> entry.fate() == fate).count();
            if (number > 0) {
                parts.add(number + " " + (number == 1 ? one : several) + " " + fate.word());
            }
        }
        return String.join(", ", parts);
    }
}
