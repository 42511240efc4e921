package dev.prospectus.cli;

import dev.prospectus.model.Catalogue;
import dev.prospectus.outlook.Forecast;
import dev.prospectus.outlook.Gap;
import dev.prospectus.outlook.GapWords;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.io.PrintWriter;
import java.util.List;

/** Prints a forecast for people: changes by week, then gaps by kind. */
final class ForecastText {

    private ForecastText() {}

    static void write(PrintWriter out, Catalogue catalogue, Forecast forecast) {
        DateWords dates = new DateWords(catalogue.site().timeZone());
        for (Forecast.Week week : forecast.weeks()) {
            out.println("Week of " + DateWords.weekday(week.monday()));
            for (Forecast.Change change : week.changes()) {
                out.println("  " + dates.from(change.at()) + "  " + change.run().id() + ": "
                        + change.status().label()
                        + change.before()
                                .map(before -> ", before: " + before.inText())
                                .orElse(", published on this day"));
            }
            out.println();
        }
        GapWords words = new GapWords(catalogue);
        section(out, "Nothing open", Gap.NothingOpen.class, forecast, words);
        section(out, "Closing when schools are closed", Gap.ClosedDeadline.class, forecast, words);
        section(out, "Not yet announced", Gap.NotAnnounced.class, forecast, words);
        int changes = forecast.weeks().stream()
                .mapToInt(week -> week.changes().size())
                .sum();
        out.println(Listing.count(changes, "change", "changes") + " of status and "
                + Listing.count(forecast.gaps().size(), "gap", "gaps") + " from " + dates.moment(forecast.asOf())
                + " to " + dates.moment(forecast.until()) + ", if nobody edits anything and nobody books.");
    }

    private static void section(
            PrintWriter out, String heading, Class<? extends Gap> kind, Forecast forecast, GapWords words) {
        List<Gap> gaps = forecast.gaps().stream().filter(kind::isInstance).toList();
        if (gaps.isEmpty()) {
            return;
        }
        out.println(heading);
        for (Gap gap : gaps) {
            String place = gap instanceof Gap.ClosedDeadline deadline ? deadline.place() + ": " : "";
            out.println("  " + place + words.what(gap));
            out.println("    " + Capitals.first(words.hint(gap)) + ".");
        }
        out.println();
    }
}
