package dev.prospectus.cli;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.NextChange;
import dev.prospectus.model.Waiting;
import dev.prospectus.plan.Edition;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints cohorts as JSON for other programs, with instants in UTC (RFC 3339). */
final class StatusJson {

    private StatusJson() {}

    static void write(
            PrintWriter out, ZoneId zone, Instant asOf, List<CohortState> cohorts, Waiting waiting, NextChange next) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("as-of", asOf.toString());
            json.writeArrayPropertyStart("cohorts");
            for (CohortState state : cohorts) {
                write(json, state);
            }
            json.writeEndArray();
            if (!waiting.programmes().isEmpty()) {
                programmes(json, waiting);
            }
            writeNext(json, zone, next);
            json.writeEndObject();
        }
        out.println();
    }

    /** Of all that can be said, when the site next changes. */
    static void writeNext(PrintWriter out, ZoneId zone, Edition edition, NextChange next) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("as-of", edition.asOf().toString());
            json.writeStringProperty("fresh-until", edition.freshUntil().toString());
            writeNext(json, zone, next);
            json.writeEndObject();
        }
        out.println();
    }

    private static void writeNext(JsonGenerator json, ZoneId zone, NextChange next) {
        json.writeStringProperty("next-change", next.at().toString());
        json.writeStringProperty(
                "next-change-local", next.at().atZone(zone).toOffsetDateTime().toString());
        json.writeArrayPropertyStart("next-change-reasons");
        next.reasons().stream().sorted().map(NextChange.Reason::id).forEach(json::writeString);
        json.writeEndArray();
    }

    /** JSON in one line. */
    static JsonGenerator generator(PrintWriter out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    private static void programmes(JsonGenerator json, Waiting waiting) {
        json.writeArrayPropertyStart("waiting");
        waiting.programmes().forEach((programme, from) -> {
            json.writeStartObject();
            json.writeStringProperty("programme", programme.value());
            json.writeStringProperty("published-from", from.toString());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, CohortState state) {
        Cohort cohort = state.cohort();
        json.writeStartObject();
        json.writeStringProperty("programme", cohort.id().programme().value());
        if (cohort.strands().size() == 1) {
            json.writeStringProperty("strand", cohort.strands().get(0));
        } else if (!cohort.strands().isEmpty()) {
            json.writeArrayPropertyStart("strands");
            cohort.strands().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeStringProperty("academic-year", cohort.id().year().toString());
        json.writeStringProperty("cohort", cohort.id().name());
        json.writeStringProperty("title", cohort.title());
        json.writeStringProperty("status", state.status().id());
        state.publishedFrom().ifPresent(from -> json.writeStringProperty("published-from", from.toString()));
        cohort.places().ifPresent(places -> {
            json.writeObjectPropertyStart("places");
            json.writeNumberProperty("total", places.total());
            places.unit().ifPresent(unit -> json.writeStringProperty("unit", unit.id()));
            places.taken().ifPresent(count -> json.writeNumberProperty("taken", count));
            places.waiting().ifPresent(count -> json.writeNumberProperty("waiting", count));
            places.asOf().ifPresent(day -> json.writeStringProperty("as-of", day.toString()));
            json.writeEndObject();
        });
        state.next().ifPresent(change -> {
            json.writeObjectPropertyStart("next-change");
            json.writeStringProperty("at", change.at().toString());
            json.writeStringProperty("status", change.status().id());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
