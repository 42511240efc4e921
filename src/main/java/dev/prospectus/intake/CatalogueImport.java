package dev.prospectus.intake;

import dev.prospectus.draft.Moments;
import dev.prospectus.edit.NewFiles;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.tables.Table;
import dev.prospectus.tables.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue from a spreadsheet: contacts, venues, programmes and cohorts, each in the sheet that has its columns.
 *
 * @param obstacles what is wrong with the site, so that nothing can be read
 * @param notes what is to be told of rows
 * @param changes what was drafted or changed, a line each
 */
public record CatalogueImport(List<Diagnostic> obstacles, List<Note> notes, List<String> changes, NewFiles files)
        implements TableImport {

    static final String SOURCE = "catalogue";

    public CatalogueImport {
        obstacles = List.copyOf(obstacles);
        notes = Note.joined(notes);
        changes = List.copyOf(changes);
    }

    /**
     * Reads a table and says what would change. Nothing is written.
     *
     * @param headings further names of columns: what the table calls a column of the template
     */
    public static CatalogueImport of(Path site, Path file, Map<String, String> headings) throws IOException {
        SiteFiles files = Loader.files(site);
        if (!files.obstacles().isEmpty()) {
            return new CatalogueImport(files.obstacles(), List.of(), List.of(), new NewFiles(site, Map.of()));
        }
        List<Note> notes = new ArrayList<>();
        Optional<ImportMemory> memory = memory(site, notes);
        TableFile tables = TableFile.read(file);
        tables.trouble().ifPresent(trouble -> notes.add(Note.error(List.of(), trouble.message(), trouble.hint())));
        Merge merge = new Merge(site, files, memory.orElseGet(ImportMemory::none), SOURCE, notes);
        if (memory.isPresent() && tables.trouble().isEmpty()) {
            Catalogue catalogue = Loader.loadData(site, LoadOptions.on(AsOf.of(Instant.EPOCH)))
                    .catalogue();
            List<Entity> entities = entities(
                    tables.tables(), headings, new RowDrafts(files, catalogue, Wording.ofTemplate(), notes), notes);
            merge.take(entities, entities.stream().map(CatalogueImport::entry).toList());
        }
        return new CatalogueImport(
                List.of(), notes, merge.changes(), memory.isPresent() ? merge.files() : new NewFiles(site, Map.of()));
    }

    /** What earlier imports left; none if its file is broken. */
    static Optional<ImportMemory> memory(Path site, List<Note> notes) throws IOException {
        Path path = site.resolve(ImportMemory.FILE);
        if (!Files.exists(path)) {
            return Optional.of(ImportMemory.none());
        }
        Optional<ImportMemory> memory = ImportMemory.of(Files.readAllBytes(path));
        if (memory.isEmpty()) {
            notes.add(Note.error(
                    List.of(),
                    ImportMemory.FILE + " is not as an import wrote it, so nobody knows what was imported before",
                    "restore it, or delete it; then everything in the site counts as written by people, and stays"));
        }
        return memory;
    }

    private static String entry(Entity entity) {
        String file = entity.file().replaceFirst("^data/", "").replaceFirst("\\.yml$", "");
        return file + "/" + entity.id();
    }

    private static List<Entity> entities(
            List<Table> tables, Map<String, String> headings, RowDrafts drafts, List<Note> notes) {
        List<Entity> entities = new ArrayList<>();
        boolean found = false;
        for (RowKind kind : RowKind.ALL) {
            for (Table table : tables) {
                Optional<Header<Field>> header = header(kind, table, tables, headings);
                if (header.isPresent()) {
                    found = true;
                    tellUnknown(kind, table, header.get(), notes);
                    entities.addAll(entities(kind, table, header.get(), drafts));
                }
            }
        }
        if (!found) {
            notes.add(
                    Note.error(
                            List.of(),
                            "no sheet has the columns of programmes, cohorts, venues or contacts",
                            "begin with a template: prospectus import --template template.xlsx; or say what columns are called: --map \"Course name=Title\""));
        }
        return entities;
    }

    /** The header of a sheet that holds a kind of entries: the kind with most of its columns, and all that it must have. */
    private static Optional<Header<Field>> header(
            RowKind kind, Table table, List<Table> tables, Map<String, String> headings) {
        Optional<Header<Field>> header = Header.in(table, names(kind, headings)).filter(found -> isWhole(kind, found));
        int columns = header.map(found -> found.columns().size()).orElse(0);
        boolean named = kind.sheet().equalsIgnoreCase(table.sheet());
        boolean other = RowKind.ALL.stream()
                .filter(any -> any != kind)
                .anyMatch(any -> any.sheet().equalsIgnoreCase(table.sheet())
                        || (!named
                                && Header.in(table, names(any, headings))
                                        .filter(found -> isWhole(any, found))
                                        .filter(found -> found.columns().size() > columns)
                                        .isPresent()));
        return tables.isEmpty() || other ? Optional.empty() : header;
    }

    /** Whether two columns are there, and two of those that it must have, if it must have so many. */
    private static boolean isWhole(RowKind kind, Header<Field> header) {
        List<Field> required = kind.fields().stream().filter(Field::required).toList();
        long present = required.stream()
                .filter(field -> header.column(field).isPresent())
                .count();
        return header.columns().size() >= 2 && present >= Math.min(2, required.size());
    }

    private static Map<Field, List<String>> names(RowKind kind, Map<String, String> headings) {
        Map<Field, List<String>> names = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            List<String> any = new ArrayList<>(List.of(field.heading()));
            if (!field.key().isEmpty()) {
                any.add(field.key());
            }
            headings.forEach((theirs, ours) -> {
                if (kind.field(ours).equals(Optional.of(field))) {
                    any.add(0, theirs);
                }
            });
            names.put(field, any);
        }
        return names;
    }

    private static void tellUnknown(RowKind kind, Table table, Header<Field> header, List<Note> notes) {
        table.rows().stream().filter(row -> row.number() == header.row()).forEach(row -> {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cell(column).isEmpty() && !header.columns().containsValue(column)) {
                    notes.add(Note.warning(
                            List.of(),
                            "column " + Table.letters(column) + " of the "
                                    + kind.sheet().toLowerCase(java.util.Locale.ROOT)
                                    + (Refusal.mayBeShown(row.cell(column)) ? " ('" + row.cell(column) + "')" : "")
                                    + " is none of the template's; nothing of it was taken over",
                            "if the template has such a column, say which: --map \""
                                    + (Refusal.mayBeShown(row.cell(column)) ? row.cell(column) : "...")
                                    + "=...\"; else take over by hand what matters"));
                }
            }
        });
    }

    private static List<Entity> entities(RowKind kind, Table table, Header<Field> header, RowDrafts drafts) {
        List<Table.Row> rows = header.rows(table).stream()
                .filter(row -> !explains(kind, row, header))
                .toList();
        Map<Field, Moments> moments = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            moments.put(
                    field,
                    Moments.of(rows.stream().map(row -> header.cell(row, field)).toList()));
        }
        List<Entity> entities = new ArrayList<>();
        for (Table.Row row : rows) {
            Map<Field, Cell> cells = new LinkedHashMap<>();
            header.columns().forEach((field, column) -> cells.put(field, Cell.of(header, table, row, column)));
            if (cells.values().stream().anyMatch(cell -> !cell.text().isEmpty())) {
                drafts.entity(kind, row.number(), cells, moments).ifPresent(entities::add);
            }
        }
        return entities;
    }

    /** Whether a row is the template's own explanation of its columns. */
    private static boolean explains(RowKind kind, Table.Row row, Header<Field> header) {
        return kind.fields().stream()
                .filter(field -> !header.cell(row, field).isEmpty())
                .limit(3)
                .allMatch(field -> header.cell(row, field).equals(field.explanation()));
    }
}
