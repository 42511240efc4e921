package dev.prospectus.intake;

import dev.prospectus.draft.Notation;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.tables.TemplateSheet;
import dev.prospectus.tables.TemplateSheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Spreadsheets to fill in for an import, with the words of the site. */
public final class Template {

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private Template() {}

    /** Whether a column of some kind has this name. */
    public static boolean knows(String column) {
        return RowKind.ALL.stream().anyMatch(kind -> kind.field(column).isPresent());
    }

    /**
     * Writes a new file: a workbook with a sheet for each kind, or CSV for one kind.
     *
     * @return whether there is such a kind
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     */
    public static boolean write(Path site, Path file, String kind) throws IOException {
        Optional<RowKind> one = RowKind.named(kind);
        if (one.isEmpty()) {
            return false;
        }
        boolean csv =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        Vocabulary words = Loader.loadData(site, LoadOptions.on(AsOf.of(Instant.EPOCH)))
                .catalogue()
                .vocabulary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (csv) {
            TemplateSheet.writeCsv(sheet(one.get(), words), out);
        } else {
            TemplateSheet.write(
                    RowKind.ALL.stream().map(each -> sheet(each, words)).toList(), out);
        }
        write(file, out.toByteArray());
        return true;
    }

    /** Whole, or not at all. */
    private static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            boolean done = false;
            try {
                out.write(content);
                done = true;
            } finally {
                if (!done) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static TemplateSheet sheet(RowKind kind, Vocabulary words) {
        return new TemplateSheet(
                kind.sheet(),
                kind.fields().stream()
                        .map(field -> new Column(field.heading(), field.explanation(), choices(field, words)))
                        .toList());
    }

    private static List<String> choices(Field field, Vocabulary words) {
        if (field.notation() == Notation.TRUTH) {
            return YES_OR_NO;
        }
        if (field.key().equals("mode")) {
            return words.modes().stream().map(Labelled::id).toList();
        }
        return field.key().equals("applications.allocation") ? List.of("first-come", "selection", "ballot") : List.of();
    }
}
