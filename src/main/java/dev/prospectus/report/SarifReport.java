package dev.prospectus.report;

import dev.prospectus.rules.Explanation;
import dev.prospectus.rules.Explanations;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0 (OASIS), with a rule for each code that was found. */
final class SarifReport implements FindingsWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What paths are relative to: the root of the repository. */
    private static final String ROOT = "%SRCROOT%";

    @Override
    public void write(Inspection site, PrintWriter out) {
        List<String> codes = site.findings().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        Fingerprints fingerprints = new Fingerprints(site.files());
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "Prospectus");
            json.writeArrayPropertyStart("rules");
            Explanations explanations = Explanations.read();
            codes.forEach(code -> rule(code, explanations.of(code), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
            for (Diagnostic finding : site.findings()) {
                result(finding, codes.indexOf(finding.code()), site.files(), fingerprints.next(finding), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void rule(String code, Optional<Explanation> explanation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", code);
        explanation.ifPresent(known -> {
            text("shortDescription", known.fault(), json);
            text("fullDescription", known.fault() + " " + known.reason(), json);
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(known.severities().get(0)));
            json.writeEndObject();
            json.writeObjectPropertyStart("help");
            json.writeStringProperty("text", help(known).replace("`", ""));
            json.writeStringProperty("markdown", help(known));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static String help(Explanation known) {
        StringBuilder help = new StringBuilder(known.reason() + "\n");
        known.example().ifPresent(example -> {
            help.append("\nWrong:\n\n");
            example.wrong().forEach(line -> help.append("    ").append(line).append('\n'));
            help.append(example.right().isEmpty() ? "\nRight: without these lines.\n" : "\nRight:\n\n");
            example.right().forEach(line -> help.append("    ").append(line).append('\n'));
        });
        return help.append('\n').append(known.silencing()).append('\n').toString();
    }

    private static void result(
            Diagnostic finding, int rule, AuthorFiles files, String fingerprint, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", level(finding.severity()));
        text(
                "message",
                finding.message()
                        + finding.hint().map(hint -> "\nHint: " + hint).orElse(""),
                json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(finding.location(), files, json);
        if (finding.location().line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", finding.location().line());
            if (finding.location().column() > 0) {
                json.writeNumberProperty("startColumn", finding.location().column());
            }
            finding.end().ifPresent(end -> json.writeNumberProperty("endColumn", end.column()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("prospectusFinding/v1", fingerprint);
        json.writeEndObject();
        finding.edit().ifPresent(edit -> fix(edit, files, json));
        json.writeEndObject();
    }

    private static void fix(Edit edit, AuthorFiles files, JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(edit.place(), files, json);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        json.writeObjectPropertyStart("deletedRegion");
        json.writeNumberProperty("startLine", edit.place().line());
        json.writeNumberProperty("startColumn", edit.place().column());
        json.writeNumberProperty("endLine", edit.end().line());
        json.writeNumberProperty("endColumn", edit.end().column());
        json.writeEndObject();
        text("insertedContent", edit.becomes(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(SourceLocation place, AuthorFiles files, JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(files.inRepository(place.file())));
        json.writeStringProperty("uriBaseId", ROOT);
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A relative reference (RFC 3986), in which everything but ASCII's plain signs is percent-encoded. */
    private static String uri(String path) {
        try {
            // A colon in the first part would be taken for a scheme.
            String safe = path.split("/", 2)[0].contains(":") ? "./" + path : path;
            return new URI(null, null, safe, null).toASCIIString();
        } catch (URISyntaxException invalid) {
            throw new IllegalStateException("no path: " + path, invalid);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
