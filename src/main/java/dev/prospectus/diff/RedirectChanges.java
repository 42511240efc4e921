package dev.prospectus.diff;

import dev.prospectus.diff.Entry.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Old addresses that lead on to others. */
final class RedirectChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        SortedMap<String, String> before = Sides.redirects(sides.before());
        SortedMap<String, String> after = Sides.redirects(sides.after());
        List<Entry> entries = new ArrayList<>();
        TreeSet<String> addresses = new TreeSet<>(before.keySet());
        addresses.addAll(after.keySet());
        for (String address : addresses) {
            String was = before.getOrDefault(address, "");
            String is = after.getOrDefault(address, "");
            if (was.isEmpty() || is.isEmpty()) {
                Fate fate = was.isEmpty() ? Fate.ADDED : Fate.REMOVED;
                entries.add(new Entry(fate, address, address, "leads to " + was + is, List.of()));
            } else if (!was.equals(is)) {
                entries.add(new Entry(
                        Fate.CHANGED,
                        address,
                        address,
                        "",
                        List.of(new Change("Leads to", List.of(new Edit(was, is))))));
            }
        }
        return new Section("redirects", "redirect", "redirects", entries);
    }
}
