package dev.prospectus.intake;

import java.util.function.Function;

/**
 * How a table and what reads it are spoken of.
 *
 * @param lacks says that nothing fills a field
 * @param mend says what to do about that
 */
record Wording(Function<Field, String> lacks, Function<Field, String> mend) {

    static Wording ofTemplate() {
        return new Wording(
                field -> "there is no column '" + field.heading() + "'",
                field -> "add it; or if a column of the table holds it, say which: --map \"...=" + field.heading()
                        + "\"");
    }

    static Wording ofForm(String form) {
        return new Wording(
                field -> "site-config.yml says of no column of '" + form + "' that it holds '" + key(field) + "'",
                field -> "write under 'intake: " + form + ": columns:' which question fills it, as '" + key(field)
                        + ": ...'; or under 'fixed:' what is the same for all");
    }

    private static String key(Field field) {
        return field.key().isEmpty() ? field.heading().toLowerCase(java.util.Locale.ROOT) : field.key();
    }
}
