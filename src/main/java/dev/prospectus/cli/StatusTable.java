package dev.prospectus.cli;

import dev.prospectus.model.Waiting;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints cohorts as a table for a terminal. */
final class StatusTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private StatusTable() {}

    static void write(PrintWriter out, ZoneId zone, Instant asOf, List<CohortState> cohorts, Waiting waiting) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("COHORT", "STATUS", "PLACES", "NEXT CHANGE"));
        for (CohortState state : cohorts) {
            String next = state.next()
                    .map(change -> change.status().label() + " from "
                            + MOMENT.format(change.at().atZone(zone)))
                    .orElse("");
            String status = state.publishedFrom().isPresent()
                    ? "Not yet published"
                    : state.status().label();
            rows.add(List.of(state.cohort().id().toString(), status, state.places(), next));
        }
        int[] widths = new int[4];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println(cohorts.size() + (cohorts.size() == 1 ? " cohort" : " cohorts") + " as of "
                + MOMENT.format(asOf.atZone(zone)) + " (" + zone + ")");
        waiting.programmes()
                .forEach((programme, from) -> out.println(
                        "The programme " + programme + " is published from " + MOMENT.format(from.atStartOfDay(zone))));
    }
}
