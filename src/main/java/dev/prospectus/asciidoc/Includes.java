package dev.prospectus.asciidoc;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/** Gives Asciidoctor the files that a text includes, of which it reads none itself. */
final class Includes extends IncludeProcessor {

    /** For one text. A file that includes itself twice would otherwise have no end. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Consumer<Converted.Remark> remarks;
    private AsciiDocSource source;
    private References references = new References(AsciiDocSettings.NONE);
    private int taken;

    Includes(Consumer<Converted.Remark> remarks) {
        this.remarks = remarks;
        this.source = new AsciiDocSource("", "", Collections.emptySortedMap());
    }

    void begin(AsciiDocSource next, References counted) {
        references = counted;
        source = next;
        taken = 0;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        String file = Optional.ofNullable(reader.getFile()).orElse("");
        boolean nested = source.included().containsKey(file);
        Optional<String> path = AsciiDocSource.resolved(nested ? file : source.path(), target);
        Optional<Parts.Part> part =
                path.map(found -> source.included().get(found)).map(text -> Parts.of(text, attributes));
        taken += part.map(found -> found.text().length()).orElse(0) + 1000;
        if (part.isPresent()
                && taken < MOST_CHARACTERS
                && references.take(part.get().text())) {
            int line = nested ? 0 : reader.getLineNumber() - 1;
            for (String tag : part.get().missing()) {
                remarks.accept(new Converted.Remark(
                        line,
                        "there is no tag '" + tag + "' in content/" + path.get(),
                        "write a tag that is there, or mark this part by tag::" + tag + "[] and end::" + tag + "[]"));
            }
            reader.pushInclude(part.get().text(), path.get(), path.get(), 1, attributes);
        } else {
            remarks.accept(new Converted.Remark(
                    nested ? 0 : reader.getLineNumber() - 1,
                    part.isPresent()
                            ? "too much is included in this text"
                            : "'" + target + "' can't be included: no file of this name is in content/",
                    "write its text here, or a path from this file to one in content/"));
        }
    }
}
