package dev.prospectus.draft;

import dev.prospectus.edit.Addition;
import dev.prospectus.edit.NewFiles;
import dev.prospectus.edit.SchemaLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft writes.
 *
 * @param file that is new, or gets more
 * @param lines that are written
 * @param files the file as it will be; empty if there is trouble
 * @param trouble why it can't be written
 */
public record Written(String file, String lines, Optional<NewFiles> files, Optional<String> trouble) {

    /** A new file. */
    static Written anew(DraftSite site, String file, String text) {
        return new Written(file, text, Optional.of(new NewFiles(site.folder(), Map.of(file, text))), Optional.empty());
    }

    /** A new YAML file, with the line of its schema. */
    static Written anew(DraftSite site, String file, DataValue.Block content) {
        List<String> top = new ArrayList<>();
        SchemaLine.of(file).ifPresent(line -> top.add(line.substring(2)));
        return anew(site, file, DataText.file(top, content));
    }

    /** More lines in a file that is there. */
    static Written more(DraftSite site, String file, String lines, Addition addition) {
        return new Written(
                file,
                lines,
                addition.content()
                        .map(bytes -> new NewFiles(
                                site.folder(), Map.of(), Map.of(site.files().path(file), bytes))),
                addition.trouble());
    }
}
