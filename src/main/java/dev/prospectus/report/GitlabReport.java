package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** GitLab's Code Quality report: {@code artifacts:reports:codequality} of a job, shown in the merge request. */
final class GitlabReport implements FindingsWriter {

    @Override
    public void write(Inspection site, PrintWriter out) {
        Fingerprints fingerprints = new Fingerprints(site.files());
        JsonOutput.write(out, json -> {
            json.writeStartArray();
            for (Diagnostic finding : site.findings()) {
                write(finding, site.files(), fingerprints.next(finding), json);
            }
            json.writeEndArray();
        });
    }

    private static void write(Diagnostic finding, AuthorFiles files, String fingerprint, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(
                "description",
                finding.message()
                        + finding.hint().map(hint -> " (" + hint + ")").orElse(""));
        json.writeStringProperty("check_name", finding.code());
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", severity(finding.severity()));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", files.inRepository(finding.location().file()));
        json.writeObjectPropertyStart("lines");
        // A line must be there; a finding about the whole file stands on its first.
        json.writeNumberProperty("begin", Math.max(1, finding.location().line()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "blocker";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
