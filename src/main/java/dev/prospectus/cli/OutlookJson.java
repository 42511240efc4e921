package dev.prospectus.cli;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.outlook.Forecast;
import dev.prospectus.outlook.Gap;
import dev.prospectus.outlook.GapWords;
import dev.prospectus.outlook.Task;
import dev.prospectus.outlook.Tasks;
import dev.prospectus.source.SourceLocation;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.core.JsonGenerator;

/** Prints what lies ahead as JSON for other programs, with instants in UTC (RFC 3339) and days of the site's zone. */
final class OutlookJson {

    private OutlookJson() {}

    static void write(PrintWriter out, Instant asOf, Tasks tasks) {
        try (JsonGenerator json = StatusJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("as-of", asOf.toString());
            json.writeStringProperty("until", tasks.until().toString());
            json.writeArrayPropertyStart("tasks");
            for (Task task : tasks.all()) {
                json.writeStartObject();
                json.writeStringProperty("kind", task.kind().id());
                task.due().ifPresent(day -> json.writeStringProperty("due", day.toString()));
                json.writeBooleanProperty("overdue", task.isOverdue(tasks.today()));
                place(json, task.place());
                json.writeStringProperty("about", task.about());
                json.writeStringProperty("what", task.what());
                json.writeStringProperty("to-do", task.toDo());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    static void write(PrintWriter out, Catalogue catalogue, Forecast forecast) {
        ZoneId zone = catalogue.site().timeZone();
        try (JsonGenerator json = StatusJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("as-of", forecast.asOf().toString());
            json.writeStringProperty("until", forecast.until().toString());
            json.writeArrayPropertyStart("weeks");
            for (Forecast.Week week : forecast.weeks()) {
                json.writeStartObject();
                json.writeStringProperty("monday", week.monday().toString());
                json.writeArrayPropertyStart("changes");
                week.changes().forEach(change -> change(json, change, zone));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            GapWords words = new GapWords(catalogue);
            json.writeArrayPropertyStart("gaps");
            for (Gap gap : forecast.gaps()) {
                json.writeStartObject();
                gap(json, gap);
                json.writeStringProperty("what", words.what(gap));
                json.writeStringProperty("hint", words.hint(gap));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void change(JsonGenerator json, Forecast.Change change, ZoneId zone) {
        json.writeStartObject();
        json.writeStringProperty("at", change.at().toString());
        json.writeStringProperty(
                "local", change.at().atZone(zone).toOffsetDateTime().toString());
        run(json, change.run());
        change.before().ifPresent(before -> json.writeStringProperty("before", before.id()));
        json.writeStringProperty("status", change.status().id());
        json.writeEndObject();
    }

    private static void gap(JsonGenerator json, Gap gap) {
        if (gap instanceof Gap.NothingOpen nothing) {
            json.writeStringProperty("kind", "nothing-open");
            json.writeStringProperty("role", nothing.role().id());
            json.writeStringProperty("from", nothing.from().toString());
            json.writeStringProperty("until", nothing.until().toString());
            json.writeNumberProperty("weeks", nothing.weeks());
            nothing.next().ifPresent(at -> json.writeStringProperty("next-opening", at.toString()));
        } else if (gap instanceof Gap.ClosedDeadline deadline) {
            json.writeStringProperty("kind", "closed-deadline");
            run(json, deadline.run());
            json.writeStringProperty("closes", deadline.from().toString());
            json.writeStringProperty("school-day-before", deadline.before().toString());
            place(json, deadline.place());
        } else if (gap instanceof Gap.NotAnnounced missing) {
            json.writeStringProperty("kind", "not-announced");
            json.writeStringProperty("offer", missing.offer().toString());
            json.writeStringProperty("academic-year", missing.year().toString());
            json.writeStringProperty("usually-by", missing.from().toString());
            json.writeStringProperty("file", missing.file());
        }
    }

    private static void run(JsonGenerator json, Cohort run) {
        json.writeStringProperty("programme", run.id().programme().value());
        json.writeStringProperty("academic-year", run.id().year().toString());
        json.writeStringProperty("cohort", run.id().name());
    }

    private static void place(JsonGenerator json, SourceLocation place) {
        json.writeStringProperty("file", place.file());
        if (place.line() > 0) {
            json.writeNumberProperty("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberProperty("column", place.column());
        }
    }
}
