package dev.prospectus.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Asciidoctor in its safe mode "secure": it reads no file and no address, and a text can't change what is set here. What a text includes of
 * {@code content/} is handed to it.
 */
final class Running {

    /** The name that the text itself has in Asciidoctor's places. */
    static final String TEXT = "<stdin>";

    private static final Set<Severity> FAULTS = Set.of(Severity.WARN, Severity.ERROR, Severity.FATAL);

    /** A site can't set these: its pages are HTML, and no text becomes one without end. */
    private static final Set<String> FIXED = Set.of(
            "backend", "basebackend", "max-attribute-value-size", "max-include-depth", "outfilesuffix", "filetype");

    /** Of a name that is unset, or that a text may change. */
    private static final Pattern MARKS = Pattern.compile("[!@\\s]");

    /** Kept, since a logger that nobody holds forgets its settings. */
    private final Logger console = Logger.getLogger("asciidoctor");

    private final List<Converted.Remark> remarks = new ArrayList<>();
    private final Includes includes = new Includes(remarks::add);
    private final Asciidoctor asciidoctor;

    Running() {
        console.setUseParentHandlers(false);
        asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(this::take);
        asciidoctor.javaExtensionRegistry().treeprocessor(new Lines()).includeProcessor(includes);
    }

    /** One text at a time. */
    Converted convert(AsciiDocSource source, AsciiDocSettings settings) {
        remarks.clear();
        References references = new References(settings);
        if (!references.take(source.text())) {
            throw new Unconvertible(
                    "the text takes too much from attributes",
                    "write fewer references such as {name}, or split the text");
        }
        includes.begin(source, references);
        String html = asciidoctor.convert(
                source.text(),
                Options.builder()
                        .safe(SafeMode.SECURE)
                        .sourcemap(true)
                        .standalone(false)
                        .attributes(attributes(settings))
                        .build());
        return new Converted(html, remarks, true);
    }

    private static Attributes attributes(AsciiDocSettings settings) {
        AttributesBuilder attributes = Attributes.builder();
        settings.attributes().forEach((name, value) -> {
            if (!FIXED.contains(MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT))) {
                attributes.attribute(name, value);
            }
        });
        // Neither is there a font of icons, nor a script that colours code.
        return attributes
                .attribute("icons", null)
                .attribute("source-highlighter", null)
                .build();
    }

    private void take(LogRecord record) {
        if (FAULTS.contains(record.getSeverity())) {
            Optional<Cursor> place = Optional.ofNullable(record.getCursor());
            boolean here = place.filter(cursor -> TEXT.equals(cursor.getPath())).isPresent();
            String where = place.filter(cursor -> !here && cursor.getPath() != null)
                    .map(cursor -> " (in content/" + cursor.getPath() + ", line " + cursor.getLineNumber() + ")")
                    .orElse("");
            remarks.add(new Converted.Remark(
                    here ? place.get().getLineNumber() : 0,
                    "Asciidoctor says: " + record.getMessage() + where,
                    "correct it by the rules of docs.asciidoctor.org"));
        }
    }
}
