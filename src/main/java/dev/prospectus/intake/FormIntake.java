package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.Moments;
import dev.prospectus.edit.NewFiles;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.FormMapping;
import dev.prospectus.model.Slug;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.tables.Table;
import dev.prospectus.tables.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of an online form as drafted files, and a summary for the pull request. Of a row only those columns are read that the
 * hub's mapping names. What is drafted has a day far off from which readers may know of it, so that nothing is published
 * before somebody has looked.
 *
 * @param obstacles what is wrong with the site, so that nothing can be read
 * @param forms the names of the site's forms; if the one that was asked for is none of them, nothing was read
 * @param notes what is to be told of rows
 * @param changes what was drafted or changed, a line each
 * @param summary in Markdown, of the rows that are new; empty if there is none
 */
public record FormIntake(
        List<Diagnostic> obstacles,
        List<String> forms,
        List<Note> notes,
        List<String> changes,
        String summary,
        NewFiles files)
        implements TableImport {

    /** The last day that an academic year can have, in words that every editor sees are none. */
    private static final String NOT_YET = "2099-08-31";

    private static final String ROW_ID = "row-id";

    public FormIntake {
        obstacles = List.copyOf(obstacles);
        forms = List.copyOf(forms);
        notes = Note.joined(notes);
        changes = List.copyOf(changes);
    }

    /**
     * Reads the rows of a form and says what would change. Nothing is written.
     *
     * @param form its name in the settings
     */
    public static FormIntake of(Path site, Path file, String form, Optional<String> sheet) throws IOException {
        NewFiles nothing = new NewFiles(site, Map.of());
        SiteFiles files = Loader.files(site);
        if (!files.obstacles().isEmpty()) {
            return new FormIntake(files.obstacles(), List.of(), List.of(), List.of(), "", nothing);
        }
        Loaded loaded = Loader.loadData(site, LoadOptions.on(AsOf.of(Instant.EPOCH)));
        // What the form means stands in the settings: where they are at fault, it may not be what somebody meant.
        List<Diagnostic> faults = loaded.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.location().file().equals(DataFiles.siteConfig()))
                .toList();
        if (!faults.isEmpty()) {
            return new FormIntake(faults, List.of(), List.of(), List.of(), "", nothing);
        }
        Catalogue catalogue = loaded.catalogue();
        List<String> forms = catalogue.site().forms().keySet().stream().sorted().toList();
        FormMapping mapping = catalogue.site().forms().get(form);
        if (mapping == null) {
            return new FormIntake(List.of(), forms, List.of(), List.of(), "", nothing);
        }
        List<Note> notes = new ArrayList<>();
        Optional<ImportMemory> memory = CatalogueImport.memory(site, notes);
        TableFile tables = TableFile.read(file);
        tables.trouble().ifPresent(trouble -> notes.add(Note.error(List.of(), trouble.message(), trouble.hint())));
        if (memory.isEmpty() || tables.trouble().isPresent()) {
            return new FormIntake(List.of(), forms, notes, List.of(), "", nothing);
        }
        Rows rows = new Rows(mapping, form, catalogue, memory.get(), notes);
        rows.read(tables.tables(), sheet, new RowDrafts(files, catalogue, Wording.ofForm(form), notes));
        Merge merge = new Merge(site, files, memory.get(), form, notes);
        merge.take(rows.entities, rows.entries);
        return new FormIntake(
                List.of(), forms, notes, merge.changes(), IntakeSummary.of(form, rows.news, notes), merge.files());
    }

    private static final class Rows {

        private final FormMapping mapping;
        private final RowKind kind;
        private final String form;
        private final ImportMemory memory;
        private final List<Note> notes;
        private final Set<String> taken = new TreeSet<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();
        private final List<Entity> news = new ArrayList<>();

        Rows(FormMapping mapping, String form, Catalogue catalogue, ImportMemory memory, List<Note> notes) {
            this.mapping = mapping;
            this.kind = RowKind.named(mapping.kind().id()).orElseThrow();
            this.form = form;
            this.memory = memory;
            this.notes = notes;
            switch (mapping.kind()) {
                case PROGRAMME ->
                    catalogue.programmes().forEach(known -> taken.add(known.id().toString()));
                case COHORT ->
                    catalogue.cohorts().forEach(known -> taken.add(known.id().name()));
                case VENUE ->
                    catalogue.venues().forEach(known -> taken.add(known.id().toString()));
                case CONTACT ->
                    catalogue.contacts().forEach(known -> taken.add(known.id().toString()));
            }
        }

        void read(List<Table> tables, Optional<String> sheet, RowDrafts drafts) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            names.put(ROW_ID, mapping.rowId());
            names.putAll(mapping.columns());
            Set<String> keys = new TreeSet<>(mapping.columns().keySet());
            keys.addAll(mapping.fixed().keySet());
            keys.stream().filter(key -> kind.field(key).isEmpty()).forEach(this::tellUnknown);
            Optional<SheetChoice.Chosen<String>> chosen =
                    SheetChoice.among(tables, sheet, names, ROW_ID, "'intake: " + form + ": row-id:'", notes);
            chosen.ifPresent(found -> names.forEach((key, any) -> {
                if (found.header().column(key).isEmpty()) {
                    notes.add(Note.error(
                            List.of(),
                            "no column is called '" + String.join("' or '", any)
                                    + "', which site-config.yml names for '" + key + "'",
                            "write under 'intake: " + form + ": columns:' what the form calls it now"
                                    + (found.header().isSure(found.table())
                                            ? SheetChoice.listed(found.header().heads(found.table()))
                                            : "")));
                }
            }));
            if (chosen.isPresent() && notes.stream().noneMatch(Note::error)) {
                draft(chosen.get(), drafts);
            }
        }

        private void tellUnknown(String key) {
            notes.add(Note.error(
                    List.of(),
                    "site-config.yml names '" + key + "' under 'intake: " + form + "', and a form can't fill that of a "
                            + kind.word(),
                    "the keys are "
                            + String.join(
                                    ", ",
                                    kind.fields().stream()
                                            .map(field -> field.key().isEmpty()
                                                    ? field.heading().toLowerCase(java.util.Locale.ROOT)
                                                    : field.key())
                                            .toList())));
        }

        private void draft(SheetChoice.Chosen<String> chosen, RowDrafts drafts) {
            Map<Field, Moments> moments = new LinkedHashMap<>();
            List<Table.Row> rows = chosen.header().rows(chosen.table());
            for (String key : mapping.columns().keySet()) {
                moments.put(
                        kind.field(key).orElseThrow(),
                        Moments.of(rows.stream()
                                .map(row -> chosen.header().cell(row, key))
                                .toList()));
            }
            Set<String> seen = new TreeSet<>();
            for (Table.Row row : rows) {
                String rowId = chosen.header().cell(row, ROW_ID);
                String called = Cell.of(
                                chosen.header(),
                                chosen.table(),
                                row,
                                chosen.header().column(ROW_ID).orElseThrow())
                        .called();
                if (rowId.isEmpty()) {
                    notes.add(Note.error(
                            List.of(row.number()),
                            called + " is empty, so that the row could not be known again; nothing was drafted",
                            "write an id there that no other row has"));
                } else if (rowId.indexOf('@') >= 0 || rowId.chars().noneMatch(Character::isDigit)) {
                    notes.add(Note.error(
                            List.of(row.number()),
                            called + " is no number and may be of a person, and marks of it are kept in "
                                    + ImportMemory.FILE + "; nothing was drafted",
                            "choose a column for 'row-id' in site-config.yml that only numbers the answers, such as the"
                                    + " form's ID or Timestamp"));
                } else if (!seen.add(rowId)) {
                    notes.add(Note.error(
                            List.of(row.number()),
                            "a row above has the same in " + called + "; nothing was drafted",
                            "choose a column that differs in all rows, such as the form's own number of the answer"));
                } else {
                    draft(row, Said.mark(rowId), cells(chosen, row), moments, drafts);
                }
            }
        }

        private Map<Field, Cell> cells(SheetChoice.Chosen<String> chosen, Table.Row row) {
            Map<Field, Cell> cells = new LinkedHashMap<>();
            kind.field("publish-from")
                    .ifPresent(field -> cells.put(field, new Cell(NOT_YET, "until somebody decides")));
            mapping.fixed()
                    .forEach((key, text) -> cells.put(
                            kind.field(key).orElseThrow(), new Cell(text, "'fixed: " + key + "' in site-config.yml")));
            for (String key : mapping.columns().keySet()) {
                Field field = kind.field(key).orElseThrow();
                chosen.header().column(key).ifPresent(column -> {
                    Cell cell = Cell.of(chosen.header(), chosen.table(), row, column);
                    if (!cell.text().isEmpty() || !cells.containsKey(field)) {
                        cells.put(field, cell);
                    }
                });
            }
            return cells;
        }

        private void draft(
                Table.Row row, String entry, Map<Field, Cell> cells, Map<Field, Moments> moments, RowDrafts drafts) {
            Optional<String> file = memory.fileOf(form, entry);
            Optional<String> known = file.flatMap(name -> memory.mark(form, entry, name, ""));
            known.or(() -> free(cells)).ifPresent(id -> cells.put(RowKind.ID, new Cell(id, "")));
            drafts.entity(kind, row.number(), cells, moments).map(this::unseen).ifPresent(entity -> {
                taken.add(entity.id());
                entities.add(entity);
                entries.add(entry);
                if (file.isEmpty()) {
                    news.add(entity);
                }
            });
        }

        /** The same with a day far off, where the form asks for the day and the answer was left out. */
        private Entity unseen(Entity entity) {
            Map<Field, DataValue> values = new LinkedHashMap<>();
            for (Field field : kind.fields()) {
                Optional.ofNullable(entity.values().get(field))
                        .or(() -> field.key().equals("publish-from")
                                ? Optional.of(DataValue.bare(NOT_YET))
                                : Optional.empty())
                        .ifPresent(value -> values.put(field, value));
            }
            return new Entity(entity.kind(), entity.file(), entity.id(), entity.row(), values, entity.left());
        }

        /** A name that nothing has yet, if the row has one. */
        private Optional<String> free(Map<Field, Cell> cells) {
            Cell named = cells.getOrDefault(
                    RowKind.ID, cells.getOrDefault(kind.field(kind.title()).orElseThrow(), new Cell("", "")));
            String slug = Slug.cut(Slug.forId(named.text()), Slug.MAX_LENGTH - 4);
            String id = slug;
            for (int i = 2; taken.contains(id); i++) {
                id = slug + "-" + i;
            }
            return slug.isEmpty() ? Optional.empty() : Optional.of(id);
        }
    }
}
