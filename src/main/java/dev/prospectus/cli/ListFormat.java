package dev.prospectus.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** How a list is printed. */
enum ListFormat {
    TEXT("text"),
    JSON("json");

    private final String word;

    ListFormat(String word) {
        this.word = word;
    }

    /** Parses a format. The error message names the valid words. */
    static final class Converter implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String text) {
            return Choice.of(text, "format", List.of(values()), format -> format.word, "write text or json");
        }
    }
}
