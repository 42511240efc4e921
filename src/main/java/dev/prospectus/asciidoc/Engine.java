package dev.prospectus.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Asciidoctor in its safe mode "secure": it reads no file and no address, and a text can't change what is set here. So an included file
 * becomes a link, which is told.
 */
final class Engine {

    /** The name that the text itself has in Asciidoctor's places. */
    static final String TEXT = "<stdin>";

    private static final Set<Severity> FAULTS = Set.of(Severity.WARN, Severity.ERROR, Severity.FATAL);

    private static final String INCLUDED = "include::";

    /** Kept, since a logger that nobody holds forgets its settings. */
    private final Logger console = Logger.getLogger("asciidoctor");

    private final List<Converted.Remark> remarks = new ArrayList<>();
    private @Nullable Asciidoctor started;

    /** One text at a time; empty if there is no Asciidoctor. */
    synchronized Optional<Converted> convert(String text, AsciiDocSettings settings) {
        if (started == null
                && ServiceLoader.load(Asciidoctor.class).stream().findFirst().isEmpty()) {
            return Optional.empty();
        }
        Asciidoctor asciidoctor = started == null ? start() : started;
        started = asciidoctor;
        remarks.clear();
        includes(text);
        String html = asciidoctor.convert(
                text,
                Options.builder()
                        .safe(SafeMode.SECURE)
                        .sourcemap(true)
                        .standalone(false)
                        .attributes(attributes(settings))
                        .build());
        return Optional.of(new Converted(html, remarks));
    }

    private Asciidoctor start() {
        console.setUseParentHandlers(false);
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(this::take);
        asciidoctor.javaExtensionRegistry().treeprocessor(new Lines());
        return asciidoctor;
    }

    private static Attributes attributes(AsciiDocSettings settings) {
        AttributesBuilder attributes = Attributes.builder();
        settings.attributes().forEach(attributes::attribute);
        // Neither is there a font of icons, nor a script that colours code.
        return attributes
                .attribute("icons", null)
                .attribute("source-highlighter", null)
                .build();
    }

    private void take(LogRecord record) {
        if (FAULTS.contains(record.getSeverity())) {
            int line = Optional.ofNullable(record.getCursor())
                    .filter(cursor -> TEXT.equals(cursor.getPath()))
                    .map(Cursor::getLineNumber)
                    .orElse(0);
            remarks.add(new Converted.Remark(
                    line,
                    "Asciidoctor says: " + record.getMessage(),
                    "correct it by the rules of docs.asciidoctor.org"));
        }
    }

    private void includes(String text) {
        int line = 0;
        for (String one : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (one.startsWith(INCLUDED) && one.endsWith("]")) {
                remarks.add(new Converted.Remark(
                        line,
                        "no other file is read, so readers see a link in the place of " + one,
                        "write its text here, or a link to its page"));
            }
        }
    }
}
