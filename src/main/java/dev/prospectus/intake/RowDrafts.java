package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.Fit;
import dev.prospectus.draft.Moments;
import dev.prospectus.draft.Names;
import dev.prospectus.draft.Notation;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Slug;
import dev.prospectus.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entities of rows. What can't be taken over is told, and kept in the draft as a comment. */
final class RowDrafts {

    private final Fitting fitting;
    private final Names names;
    private final List<Note> notes;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** @param notes take what is to be told */
    RowDrafts(SiteFiles files, Catalogue catalogue, List<Note> notes) {
        this.fitting = new Fitting(files);
        this.names = Names.of(catalogue);
        this.notes = notes;
    }

    /**
     * The entity of a row.
     *
     * @param moments how figures of days in each column are read
     */
    Optional<Entity> entity(RowKind kind, int row, Map<Field, Cell> cells, Map<Field, Moments> moments) {
        Optional<Field> title = kind.field(kind.title());
        String named = text(cells, RowKind.ID).isEmpty()
                ? title.map(field -> text(cells, field)).orElse("")
                : text(cells, RowKind.ID);
        String id = Slug.cut(Slug.forId(named), Slug.MAX_LENGTH);
        if (!Slug.isValid(id)) {
            fail(
                    row,
                    "there is no '" + kind.title() + "' of which an id could be made, so nothing was drafted",
                    "write one, or an 'Id' such as autumn-group");
            return Optional.empty();
        }
        Optional<String> file = file(kind, id, row, cells);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Integer other = rows.putIfAbsent(file.get() + " " + id, row);
        if (other != null) {
            fail(
                    row,
                    "row " + other + " is called '" + id + "' already, so nothing was drafted",
                    "write different names under 'Id'");
            return Optional.empty();
        }
        Map<Field, DataValue> values = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (Field field : kind.fields()) {
            Cell cell = cells.get(field);
            if (field.key().isEmpty()) {
                continue;
            }
            if (cell == null || cell.text().isEmpty()) {
                if (field.required()) {
                    notes.add(Note.warning(
                            List.of(row),
                            "'" + field.heading() + "' is empty, and a " + kind.word() + " must have it",
                            "write it in the table and import again, or write it into the file"));
                }
                continue;
            }
            value(kind, field, row, cell, moments, left).ifPresent(value -> values.put(field, value));
        }
        know(kind, id, cells);
        return Optional.of(new Entity(kind, file.get(), id, row, values, left));
    }

    private Optional<String> file(RowKind kind, String id, int row, Map<Field, Cell> cells) {
        if (kind == RowKind.CONTACTS || kind == RowKind.VENUES) {
            return Optional.of(kind == RowKind.CONTACTS ? "data/contacts.yml" : "data/venues.yml");
        }
        if (kind == RowKind.PROGRAMMES) {
            return Optional.of("data/programmes/" + id + ".yml");
        }
        Optional<String> programme = names.id(Notation.PROGRAMME, text(cells, RowKind.OF_PROGRAMME));
        Optional<AcademicYear> year = Notation.year(text(cells, RowKind.YEAR));
        if (programme.isEmpty()) {
            fail(
                    row,
                    text(cells, RowKind.OF_PROGRAMME).isBlank()
                            ? "'Programme' is empty, or there is no such column, so nothing was drafted"
                            : "'Programme' names no programme of the site or of the table, so nothing was drafted",
                    "write the programme's id or title as it stands there");
        } else if (year.isEmpty()) {
            fail(
                    row,
                    text(cells, RowKind.YEAR).isBlank()
                            ? "'Year' is empty, or there is no such column, so nothing was drafted"
                            : "'Year' is no academic year, so nothing was drafted",
                    "write it as 2026-27");
        }
        return programme.flatMap(known -> year.map(of -> "data/cohorts/" + of + "/" + known + ".yml"));
    }

    /** Later rows may refer to what an earlier one drafted. */
    private void know(RowKind kind, String id, Map<Field, Cell> cells) {
        if (kind == RowKind.COHORTS) {
            return;
        }
        Notation as = kind == RowKind.CONTACTS
                ? Notation.CONTACT
                : kind == RowKind.VENUES ? Notation.VENUE : Notation.PROGRAMME;
        names.add(as, id, id);
        for (String heading : List.of(kind.title(), "E-mail", "Short title")) {
            kind.field(heading)
                    .map(field -> text(cells, field))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.add(as, name, id));
        }
    }

    private Optional<DataValue> value(
            RowKind kind, Field field, int row, Cell cell, Map<Field, Moments> moments, List<String> left) {
        List<DataValue> fit = new ArrayList<>();
        Moments read = moments.getOrDefault(field, Moments.of(List.of()));
        for (String part : field.notation().parts(cell.text())) {
            Optional<String> known = isReference(field)
                    ? names.id(field.notation(), part)
                    : Optional.of(names.words(field.steps().get(field.steps().size() - 1), part))
                            .filter(ids -> ids.size() == 1)
                            .map(ids -> ids.iterator().next());
            if (isReference(field) && known.isEmpty()) {
                refuse(
                        row,
                        field,
                        cell,
                        part,
                        "nothing in the site or the table has that name",
                        "write " + field.notation().inWords(),
                        left);
                continue;
            }
            List<DataValue> ways = known.map(id -> List.of(DataValue.bare(id)))
                    .orElseGet(() -> field.notation().ways(part, read));
            Fit found = fitting.of(kind, field, ways);
            found.value()
                    .filter(value -> field.notation() != Notation.WORDS || !fit.contains(value))
                    .ifPresent(fit::add);
            found.trouble()
                    .ifPresent(finding -> refuse(
                            row,
                            field,
                            cell,
                            part,
                            reason(finding),
                            finding.hint().orElse(""),
                            left));
        }
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(field.notation().isList() ? DataValue.items(fit) : fit.get(0));
    }

    private static boolean isReference(Field field) {
        return field.notation() == Notation.CONTACT || field.notation() == Notation.VENUE;
    }

    private static String reason(Diagnostic finding) {
        return finding.message();
    }

    private void refuse(int row, Field field, Cell cell, String part, String why, String hint, List<String> left) {
        fail(row, "'" + field.heading() + "' (" + cell.column() + ") was left out: " + why, hint);
        left.add("Left out of row " + row + ", " + field.heading() + ": " + part.replaceAll("\\s+", " "));
    }

    private static String text(Map<Field, Cell> cells, Field field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    private void fail(int row, String message, String hint) {
        notes.add(Note.error(List.of(row), message, hint));
    }
}
