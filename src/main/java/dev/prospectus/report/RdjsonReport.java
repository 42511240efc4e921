package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/**
 * Reviewdog Diagnostic Format. A safe fix is a suggestion, which reviewdog posts as a change that is accepted with one click.
 * Columns count bytes of UTF-8, as the format says.
 */
final class RdjsonReport implements FindingsWriter {

    @Override
    public void write(Inspection site, PrintWriter out) {
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("name", "prospectus");
            json.writeEndObject();
            json.writeArrayPropertyStart("diagnostics");
            site.findings().forEach(finding -> write(finding, site.files(), json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Diagnostic finding, AuthorFiles files, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(
                "message",
                finding.message()
                        + finding.hint().map(hint -> "\nhint: " + hint).orElse(""));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", files.inRepository(finding.location().file()));
        if (finding.location().line() > 0) {
            json.writeObjectPropertyStart("range");
            position("start", finding.location(), files, json);
            finding.end().ifPresent(end -> position("end", end, files, json));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeStringProperty("severity", severity(finding.severity()));
        json.writeObjectPropertyStart("code");
        json.writeStringProperty("value", finding.code());
        json.writeEndObject();
        finding.edit()
                .filter(edit -> edit.place().file().equals(finding.location().file()))
                .ifPresent(edit -> suggest(edit, files, json));
        json.writeEndObject();
    }

    private static void suggest(Edit edit, AuthorFiles files, JsonGenerator json) {
        json.writeArrayPropertyStart("suggestions");
        json.writeStartObject();
        json.writeObjectPropertyStart("range");
        position("start", edit.place(), files, json);
        position("end", edit.end(), files, json);
        json.writeEndObject();
        json.writeStringProperty("text", edit.becomes());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void position(String name, SourceLocation place, AuthorFiles files, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", place.line());
        int column = files.byteColumn(place);
        if (column > 0) {
            json.writeNumberProperty("column", column);
        }
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case INFO -> "INFO";
        };
    }
}
