package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What takes the place of what among the lines of one fact. */
final class LineChanges {

    private LineChanges() {}

    static List<Edit> between(List<Line> before, List<Line> after) {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(
                        before.stream().map(Line::key).toList(),
                        after.stream().map(Line::key).toList())
                .pairs());
        pairs.add(new Alignment.Pair(before.size(), after.size()));
        for (Alignment.Pair same : pairs) {
            edits.addAll(replaced(before.subList(i, same.before()), after.subList(j, same.after())));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        return edits;
    }

    /** A line takes the place of the one that is most alike; what is left is gone, or added. */
    private static List<Edit> replaced(List<Line> before, List<Line> after) {
        List<Line> left = new ArrayList<>(after);
        List<Edit> edits = new ArrayList<>();
        for (Line was : before) {
            boolean lone = before.size() == 1 && after.size() == 1;
            Optional<Line> is = left.stream()
                    .filter(line -> lone || likeness(was, line) > 0)
                    .max(Comparator.comparingDouble(line -> likeness(was, line)));
            is.ifPresent(left::remove);
            edits.add(is.map(line -> replaced(was, line)).orElseGet(() -> new Edit(was.words(), "")));
        }
        left.forEach(line -> edits.add(new Edit("", line.words())));
        return edits;
    }

    /** Above zero where a reader would take one line for the other, changed. */
    private static double likeness(Line was, Line is) {
        double begun = new Edit(was.words(), is.words()).beginning().isEmpty() ? 0 : 0.5;
        double shared = WordChanges.shared(was.words(), is.words());
        return shared >= 0.5 || begun > 0 ? shared + begun : 0;
    }

    private static Edit replaced(Line was, Line is) {
        return was.words().equals(is.words()) ? new Edit(was.key(), is.key()) : new Edit(was.words(), is.words());
    }
}
