package dev.prospectus.intake;

import dev.prospectus.intake.RunFigures.Counted;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.CohortId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code data/bookings/} with new figures. Lines of cohorts that have new ones are written anew, in their place; what
 * has none yet is added at the end; every other byte stays. The file is sound, or there is none.
 */
final class BookingsFile {

    private static final String HEAD = "cohort,taken,waiting,as-of";

    /** A line with its end. */
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

    private static final Pattern FIGURES = Pattern.compile(
            "\\s*([a-z0-9-]+/[a-z0-9-]+)\\s*,\\s*([0-9]+)\\s*,\\s*([0-9]*)\\s*,\\s*([0-9-]*)\\s*,*\\s*");

    private final StringBuilder text = new StringBuilder();
    private final List<String> changes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private BookingsFile() {}

    static String name(AcademicYear year) {
        return "data/bookings/" + year + ".csv";
    }

    /** @param old the bytes of the file, if there is one */
    static BookingsFile with(Optional<byte[]> old, SortedMap<CohortId, Counted> figures) {
        BookingsFile file = new BookingsFile();
        Map<String, Map.Entry<CohortId, Counted>> left = new TreeMap<>();
        figures.entrySet()
                .forEach(entry -> left.put(
                        entry.getKey().programme() + "/" + entry.getKey().name(), entry));
        String before =
                old.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(HEAD + "\n");
        String end = "\n";
        Matcher lines = LINE.matcher(before);
        while (lines.find() && lines.end() > lines.start()) {
            if (!lines.group(2).isEmpty()) {
                end = lines.group(2);
            }
            Matcher line = FIGURES.matcher(lines.group(1).replace("\"", ""));
            Map.Entry<CohortId, Counted> now = line.matches() ? left.remove(line.group(1)) : null;
            boolean changed = now != null && file.change(now.getKey(), written(line), now.getValue());
            file.text.append(
                    now != null && changed
                            ? file.newLine(
                                    now.getKey(), written(line), now.getValue().now())
                            : lines.group(1));
            file.text.append(lines.group(2));
        }
        for (Map.Entry<CohortId, Counted> now : left.values()) {
            if (file.isOlder(
                    now.getKey(), now.getValue().standing(), now.getValue().now())) {
                continue;
            }
            if (file.text.length() > 0 && "\r\n".indexOf(file.text.charAt(file.text.length() - 1)) < 0) {
                file.text.append(end);
            }
            Figures written = now.getValue().now();
            file.text.append(written.line(now.getKey())).append(end);
            file.changes.add(CohortWords.written(now.getKey()) + ": " + written.inWords() + " (new)");
        }
        return file;
    }

    private static Figures written(Matcher line) {
        return new Figures(
                Integer.parseInt(line.group(2)),
                line.group(3).isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(line.group(3))),
                line.group(4).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line.group(4))));
    }

    /** Whether a line is to be written anew. An older export changes nothing. */
    private boolean change(CohortId id, Figures was, Counted counted) {
        Figures whole = whole(was, counted.now());
        if (whole.countsTheSame(was) && !whole.isNewerThan(was)) {
            return false;
        }
        return !isOlder(id, was, whole) && !isOlder(id, counted.standing(), whole);
    }

    /** Whether the site has newer figures than an export. */
    private boolean isOlder(CohortId id, Figures was, Figures now) {
        boolean older = was.isNewerThan(now);
        if (older) {
            notes.add(Note.warning(
                    List.of(),
                    "the site has newer figures of " + CohortWords.written(id) + " (" + was.inWords()
                            + ") than this export (" + now.inWords() + "); they stay",
                    "export the bookings again, or give --as-of with the day of the export"));
        }
        return older;
    }

    private String newLine(CohortId id, Figures was, Figures now) {
        Figures whole = whole(was, now);
        boolean dropped = whole.waiting().isEmpty() && was.waiting().isPresent();
        changes.add(CohortWords.written(id) + ": " + was.inWords() + " -> " + whole.inWords()
                + (dropped
                        ? " (this export doesn't say who waits, so that nobody knows how many do on that day)"
                        : ""));
        return whole.line(id);
    }

    /** Who waits, a form without states does not know: of another day nobody counted them. */
    private static Figures whole(Figures was, Figures now) {
        return now.waiting().isPresent() || !was.asOf().equals(now.asOf())
                ? now
                : new Figures(now.taken(), was.waiting(), now.asOf());
    }

    String text() {
        return text.toString();
    }

    /** What changes, a line for each cohort. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
