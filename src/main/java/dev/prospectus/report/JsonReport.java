package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/**
 * Findings for programs of one's own: all of them, with paths relative to the site's folder. {@code version} grows when a member
 * changes its meaning or goes.
 */
final class JsonReport implements FindingsWriter {

    private static final int VERSION = 1;

    @Override
    public void write(Inspection site, PrintWriter out) {
        Tally tally = Tally.of(site.findings());
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeNumberProperty("errors", tally.errors());
            json.writeNumberProperty("warnings", tally.warnings());
            json.writeNumberProperty("notes", tally.notes());
            json.writeArrayPropertyStart("findings");
            site.findings().forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Diagnostic finding, JsonGenerator json) {
        json.writeStartObject();
        write(finding.location(), json);
        finding.end().ifPresent(end -> json.writeNumberProperty("end-column", end.column()));
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("message", finding.message());
        finding.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
        finding.edit().ifPresent(edit -> write(edit, json));
        json.writeEndObject();
    }

    private static void write(Edit edit, JsonGenerator json) {
        json.writeObjectPropertyStart("edit");
        write(edit.place(), json);
        json.writeStringProperty("was", edit.was());
        json.writeStringProperty("becomes", edit.becomes());
        json.writeEndObject();
    }

    private static void write(SourceLocation place, JsonGenerator json) {
        json.writeStringProperty("file", place.file());
        if (place.line() > 0) {
            json.writeNumberProperty("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberProperty("column", place.column());
        }
    }
}
