package dev.prospectus.edit;

import dev.prospectus.load.Schemas;
import java.util.Optional;

/**
 * The first line of a data file, by which editors that know YAML (the extension {@code redhat.vscode-yaml}) find the file's
 * schema: a comment with the way from the file to {@link Schemas#FOLDER} in the same site. It is a way between files, since
 * only this works before the site is published, in a fork, and without a network.
 */
public final class SchemaLine {

    private static final String BEGINNING = "# yaml-language-server: $schema=";

    private SchemaLine() {}

    /**
     * The line for a file, without its end; none for what is no YAML file of a site.
     *
     * @param file relative to the site's folder and with forward slashes, such as {@code data/programmes/a.yml}; it need not
     *     be there
     */
    public static Optional<String> of(String file) {
        long depth = file.chars().filter(sign -> sign == '/').count();
        return Schemas.fileFor(file)
                .map(schema -> BEGINNING + "../".repeat((int) depth) + Schemas.FOLDER + "/" + schema);
    }

    /** Whether a line of a file says which schema it has, whatever that is. */
    public static boolean is(String line) {
        return line.startsWith("#") && line.substring(1).strip().startsWith("yaml-language-server:");
    }
}
