package dev.prospectus.intake;

import dev.prospectus.draft.DataText;
import dev.prospectus.draft.DataValue;
import dev.prospectus.edit.Addition;
import dev.prospectus.load.SiteFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Entries added at the end of a file that is sound. One that the file can't hold does not keep the others out.
 *
 * @param held those that are added
 * @param content of the whole file with them; empty without any
 * @param notes why others are not
 */
record Additions(List<Entity> held, Optional<byte[]> content, List<Note> notes) {

    private static final String HINT = "correct the row and import again, or add it by hand";

    static Additions of(SiteFiles files, String name, List<Entity> entities) throws IOException {
        List<Note> notes = new ArrayList<>();
        List<Entity> whole =
                entities.stream().filter(entity -> isWhole(entity, notes)).toList();
        List<Entity> held = whole.isEmpty() ? List.of() : held(files, name, whole, notes);
        if (held.isEmpty()) {
            return new Additions(List.of(), Optional.empty(), notes);
        }
        Addition all = addition(files, name, held);
        if (all.content().isEmpty()) {
            held.forEach(entity -> notes.add(refused(name, entity, all)));
            return new Additions(List.of(), Optional.empty(), notes);
        }
        return new Additions(held, all.content(), notes);
    }

    private static List<Entity> held(SiteFiles files, String name, List<Entity> entities, List<Note> notes)
            throws IOException {
        Addition addition = addition(files, name, entities);
        if (addition.content().isPresent()) {
            return entities;
        }
        if (entities.size() == 1) {
            notes.add(refused(name, entities.get(0), addition));
            return List.of();
        }
        int half = entities.size() / 2;
        List<Entity> held = new ArrayList<>(held(files, name, entities.subList(0, half), notes));
        held.addAll(held(files, name, entities.subList(half, entities.size()), notes));
        return held;
    }

    private static Note refused(String name, Entity entity, Addition addition) {
        return Note.error(
                List.of(entity.row()),
                "not added to " + name + ": " + addition.trouble().orElse("nothing can be added there"),
                HINT);
    }

    /** Whether an entry has all that it must have. */
    private static boolean isWhole(Entity entity, List<Note> notes) {
        List<String> lacking = entity.kind().fields().stream()
                .filter(field -> field.required()
                        && !field.key().isEmpty()
                        && !entity.values().containsKey(field))
                .map(Field::heading)
                .toList();
        if (!lacking.isEmpty()) {
            notes.add(Note.error(
                    List.of(entity.row()),
                    "not added to " + entity.file() + ", since it has no '" + String.join("' and no '", lacking) + "'",
                    HINT));
        }
        return lacking.isEmpty();
    }

    private static Addition addition(SiteFiles files, String name, List<Entity> entities) throws IOException {
        return entities.get(0).kind().isRegistry()
                ? Addition.toRegistry(
                        files,
                        name,
                        entities.stream()
                                .map(entity -> DataText.keys(DataValue.block().with(entity.id(), entity.block()), 0))
                                .collect(Collectors.joining()))
                : Addition.toList(
                        files,
                        name,
                        "cohorts",
                        column -> entities.stream()
                                .map(entity -> DataText.item(entity.item(), column))
                                .collect(Collectors.joining()));
    }
}
