package dev.prospectus.cli;

import dev.prospectus.report.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of several sites: a line each, and a sentence about all of them. */
final class SitesTable {

    /** How a site ended. */
    enum End {
        DONE,
        FINDINGS,
        FAULT,
        UNTOUCHED
    }

    /**
     * One site.
     *
     * @param found absent where nobody looked
     * @param files published; -1 where there are none to count
     */
    record Row(String site, End end, int files, Optional<Tally> found, Duration time, String note) {}

    private final List<Row> rows = new ArrayList<>();
    private final String done;

    /** @param done what was done with a site, such as "published" */
    SitesTable(String done) {
        this.done = done;
    }

    void add(Row row) {
        rows.add(row);
    }

    int exitCode() {
        return has(End.FAULT) ? ExitCode.FAULT : has(End.FINDINGS) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private boolean has(End end) {
        return rows.stream().anyMatch(row -> row.end == end);
    }

    private long count(End end) {
        return rows.stream().filter(row -> row.end == end).count();
    }

    List<String> lines(Duration all) {
        int width = rows.stream().mapToInt(row -> row.site.length()).max().orElse(0);
        width = Math.max(width, "Site".length());
        String form = "%-" + width + "s  %7s  %6s  %8s  %8s  %s";
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.UK, form, "Site", "Files", "Errors", "Warnings", "Time", "")
                .stripTrailing());
        for (Row row : rows) {
            lines.add(String.format(
                            Locale.UK,
                            form,
                            row.site,
                            row.files < 0 ? "-" : String.format(Locale.UK, "%,d", row.files),
                            row.found
                                    .map(tally -> Long.toString(tally.errors()))
                                    .orElse("-"),
                            row.found
                                    .map(tally -> Long.toString(tally.warnings()))
                                    .orElse("-"),
                            row.end == End.UNTOUCHED ? "-" : seconds(row.time),
                            row.note)
                    .stripTrailing());
        }
        lines.add(sentence(all));
        return lines;
    }

    private String sentence(Duration all) {
        List<String> parts = new ArrayList<>();
        part(parts, count(End.DONE), done);
        part(parts, count(End.FINDINGS), "with findings to mend");
        part(parts, count(End.FAULT), "that failed");
        part(parts, count(End.UNTOUCHED), "unchanged");
        return rows.size() + (rows.size() == 1 ? " site: " : " sites: ") + String.join(", ", parts) + ", in "
                + seconds(all) + ".";
    }

    private static void part(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.UK, "%.1f s", time.toMillis() / 1000.0);
    }
}
