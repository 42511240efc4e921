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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entities of rows. What can't be taken over is told, and its place in the table stands in the draft as a comment. */
final class RowDrafts {

    private final Fitting fitting;
    private final Names names;
    private final Wording wording;
    private final List<Note> notes;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** @param notes take what is to be told */
    RowDrafts(SiteFiles files, Catalogue catalogue, Wording wording, List<Note> notes) {
        this.wording = wording;
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
        Optional<String> id = id(kind, row, cells);
        Optional<String> file = file(kind, id, row, cells);
        Map<Field, DataValue> values = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (!field.key().isEmpty()) {
                value(kind, field, row, cells, moments, left).ifPresent(value -> values.put(field, value));
            }
        }
        if (id.isEmpty() || file.isEmpty() || isTwice(file.get(), id.get(), row)) {
            return Optional.empty();
        }
        know(kind, id.get(), cells);
        return Optional.of(new Entity(kind, file.get(), id.get(), row, values, left));
    }

    private Optional<String> id(RowKind kind, int row, Map<Field, Cell> cells) {
        Field title = kind.field(kind.title()).orElseThrow();
        String named = text(cells, RowKind.ID).isEmpty() ? text(cells, title) : text(cells, RowKind.ID);
        String id = Slug.cut(Slug.forId(named), Slug.MAX_LENGTH);
        if (Slug.isValid(id)) {
            return Optional.of(id);
        }
        if (named.isBlank()) {
            empty(row, title, cells, "nothing was drafted");
        } else {
            fail(
                    row,
                    called(text(cells, RowKind.ID).isEmpty() ? title : RowKind.ID, cells)
                            + " has no letters of which a name for the file could be made, so nothing was drafted",
                    "write it in the letters a to z");
        }
        return Optional.empty();
    }

    private boolean isTwice(String file, String id, int row) {
        Integer other = rows.putIfAbsent(file + " " + id, row);
        if (other != null) {
            fail(
                    row,
                    "row " + other + " has the same name, '" + id + "', so nothing was drafted",
                    "write different names under 'Id'");
        }
        return other != null;
    }

    private Optional<String> file(RowKind kind, Optional<String> id, int row, Map<Field, Cell> cells) {
        if (kind == RowKind.CONTACTS || kind == RowKind.VENUES) {
            return Optional.of(kind == RowKind.CONTACTS ? "data/contacts.yml" : "data/venues.yml");
        }
        if (kind == RowKind.PROGRAMMES) {
            return id.map(known -> "data/programmes/" + known + ".yml");
        }
        String named = text(cells, RowKind.OF_PROGRAMME);
        Optional<String> programme = names.id(Notation.PROGRAMME, named);
        Optional<AcademicYear> year = Notation.year(text(cells, RowKind.YEAR));
        if (named.isBlank()) {
            empty(row, RowKind.OF_PROGRAMME, cells, "nothing was drafted");
        } else if (programme.isEmpty()) {
            Refusal refusal = Refusal.unknown(RowKind.OF_PROGRAMME, named, names);
            fail(
                    row,
                    called(RowKind.OF_PROGRAMME, cells) + ": " + refusal.why() + ", so nothing was drafted",
                    refusal.hint());
        }
        if (text(cells, RowKind.YEAR).isBlank()) {
            empty(row, RowKind.YEAR, cells, "nothing was drafted");
        } else if (year.isEmpty()) {
            fail(
                    row,
                    called(RowKind.YEAR, cells) + " is no academic year, so nothing was drafted",
                    "write it as 2026-27");
        }
        return programme.flatMap(known -> year.map(of -> "data/cohorts/" + of + "/" + known + ".yml"));
    }

    /** Tells that a field has no value, and whether the table has no column for it or the row nothing in it. */
    private void empty(int row, Field field, Map<Field, Cell> cells, String so) {
        if (cells.containsKey(field)) {
            fail(row, called(field, cells) + " is empty, so " + so, "write it there");
        } else {
            notes.add(Note.error(
                    List.of(),
                    wording.lacks().apply(field) + ", so " + so,
                    wording.mend().apply(field)));
        }
    }

    private static String called(Field field, Map<Field, Cell> cells) {
        Cell cell = cells.get(field);
        return cell == null ? "'" + field.heading() + "'" : cell.called();
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
            RowKind kind,
            Field field,
            int row,
            Map<Field, Cell> cells,
            Map<Field, Moments> moments,
            List<String> left) {
        if (text(cells, field).isEmpty()) {
            if (field.required() && !field.heading().equals(kind.title())) {
                boolean there = cells.containsKey(field);
                notes.add(Note.warning(
                        there ? List.of(row) : List.of(),
                        (there
                                        ? called(field, cells) + " is empty"
                                        : wording.lacks().apply(field)) + ", and a " + kind.word() + " must have it",
                        there
                                ? "write it in the table and import again, or write it into the file"
                                : wording.mend().apply(field)));
            }
            return Optional.empty();
        }
        List<DataValue> fit = new ArrayList<>();
        Moments read = moments.getOrDefault(field, Moments.of(List.of()));
        List<String> parts = field.notation().parts(text(cells, field));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<String> known = isReference(field)
                    ? names.id(field.notation(), part)
                    : Optional.of(names.words(field.steps().get(field.steps().size() - 1), part))
                            .filter(ids -> ids.size() == 1)
                            .map(ids -> ids.iterator().next());
            String which = parts.size() == 1 ? "" : ", entry " + (i + 1) + " of " + parts.size() + ",";
            if (isReference(field) && known.isEmpty()) {
                refuse(row, called(field, cells) + which, Refusal.unknown(field, part, names), left);
                continue;
            }
            List<DataValue> ways = known.map(id -> List.of(DataValue.bare(id)))
                    .orElseGet(() -> field.notation().ways(part, read));
            Fit found = fitting.of(kind, field, ways);
            found.value()
                    .filter(value -> field.notation() != Notation.WORDS || !fit.contains(value))
                    .ifPresent(fit::add);
            found.trouble()
                    .ifPresent(finding ->
                            refuse(row, called(field, cells) + which, Refusal.of(field, finding, part), left));
        }
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(field.notation().isList() ? DataValue.items(fit) : fit.get(0));
    }

    private static boolean isReference(Field field) {
        return field.notation() == Notation.CONTACT || field.notation() == Notation.VENUE;
    }

    /** The comment says where to look, and not what stands there: it may be of a person, and the file is public. */
    private void refuse(int row, String called, Refusal refusal, List<String> left) {
        fail(row, called + " was left out: " + refusal.why(), refusal.hint());
        left.add("Left out: row " + row + " of the table, " + called.replaceFirst(",$", ""));
    }

    private static String text(Map<Field, Cell> cells, Field field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    private void fail(int row, String message, String hint) {
        notes.add(Note.error(List.of(row), message, hint));
    }
}
