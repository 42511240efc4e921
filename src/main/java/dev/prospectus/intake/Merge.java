package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Text;
import dev.prospectus.edit.FileText;
import dev.prospectus.edit.NewFiles;
import dev.prospectus.edit.ValueChanges;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.source.Edit;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings drafted entities and the site's files together. What is not there is added. A file that is still as an import left it is
 * written anew. In any other a value changes only if it is still the one that was imported: what a person wrote stays, and
 * what a person deleted stays away.
 */
final class Merge {

    private final Path site;
    private final SiteFiles files;
    private final ImportMemory memory;
    private final String source;
    private final List<Note> notes;
    private final List<String> changes = new ArrayList<>();
    private final Map<String, String> added = new TreeMap<>();
    private final Map<Path, byte[]> changed = new TreeMap<>();

    /**
     * @param source by which the memory tells this import from others
     * @param notes take what is to be told
     */
    Merge(Path site, SiteFiles files, ImportMemory memory, String source, List<Note> notes) {
        this.site = site;
        this.files = files;
        this.memory = memory;
        this.source = source;
        this.notes = notes;
    }

    /** @param entries by which the memory knows each entity, in the same order */
    void take(List<Entity> entities, List<String> entries) throws IOException {
        Map<String, Map<String, Entity>> byFile = new LinkedHashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            byFile.computeIfAbsent(entities.get(i).file(), file -> new LinkedHashMap<>())
                    .put(entries.get(i), entities.get(i));
        }
        Map<String, Set<String>> known = memory.entries(source);
        for (Map.Entry<String, Map<String, Entity>> file : byFile.entrySet()) {
            take(file.getKey(), file.getValue(), known.getOrDefault(file.getKey(), Set.of()));
        }
    }

    /** What is to be written. */
    NewFiles files() throws IOException {
        Path path = site.resolve(ImportMemory.FILE);
        Map<String, String> more = new TreeMap<>(added);
        Map<Path, byte[]> other = new TreeMap<>(changed);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!memory.isEmpty()) {
                more.put(ImportMemory.FILE, new String(memory.bytes(), StandardCharsets.UTF_8));
            }
        } else if (!Arrays.equals(Files.readAllBytes(path), memory.bytes())) {
            other.put(path, memory.bytes());
        }
        return new NewFiles(site, more, other);
    }

    List<String> changes() {
        return List.copyOf(changes);
    }

    /** @param known the entries that were imported into the file */
    private void take(String name, Map<String, Entity> entities, Set<String> known) throws IOException {
        Path path = site.resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            create(name, entities);
            return;
        }
        byte[] old = Files.readAllBytes(path);
        boolean untouched = memory.mark(source, "", name, "").equals(Optional.of(Said.mark(old)))
                && entities.keySet().containsAll(known);
        if (untouched) {
            byte[] now = text(entities).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(old, now)) {
                changed.put(path, now);
                changes.add(name + ": written anew, since nobody has changed it since the last import");
                remember(name, entities, Optional.of(now));
            }
        } else if (files.names().contains(name)) {
            memory.forget(source, "", name, "");
            merge(name, entities, old);
        } else {
            fail(
                    entities.values().iterator().next(),
                    name + " is not read as a file of the site",
                    "run 'prospectus check' and correct what it says of that file");
        }
    }

    private void create(String name, Map<String, Entity> entities) {
        Map<String, Entity> news = new LinkedHashMap<>();
        entities.forEach((entry, entity) -> {
            if (isNew(entry, entity)) {
                news.put(entry, entity);
            }
        });
        if (!news.isEmpty()) {
            String text = text(news);
            added.put(name, text);
            changes.add(name + ": new, with " + listed(news));
            remember(name, news, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String listed(Map<String, Entity> entities) {
        return entities.values().stream().map(Entity::id).collect(Collectors.joining(", "));
    }

    private static String text(Map<String, Entity> entities) {
        return Entity.text(List.copyOf(entities.values()));
    }

    /** Whether an entry that is not in the site was never imported. */
    private boolean isNew(String entry, Entity entity) {
        boolean known = memory.fileOf(source, entry).isPresent();
        if (known) {
            notes.add(Note.warning(
                    List.of(entity.row()),
                    "'" + entity.id() + "' was imported before and is gone from " + entity.file() + "; it stays away",
                    "if it is to come back, delete its lines in " + ImportMemory.FILE));
        }
        return !known;
    }

    private void merge(String name, Map<String, Entity> entities, byte[] old) throws IOException {
        SiteFiles.Look look = files.look(name, old);
        if (look.root().isEmpty() || !look.unsure().isEmpty()) {
            fail(
                    entities.values().iterator().next(),
                    name + " has errors, so nothing in it was changed",
                    "run 'prospectus check' and correct them first");
            return;
        }
        List<Wanted> wanted = new ArrayList<>();
        Map<String, Entity> news = new LinkedHashMap<>();
        for (Map.Entry<String, Entity> entry : entities.entrySet()) {
            Optional<YamlNode> node = Standing.of(entry.getValue(), look.root().get());
            if (node.isPresent()) {
                compare(entry.getKey(), entry.getValue(), node.get(), wanted);
            } else if (isNew(entry.getKey(), entry.getValue())) {
                news.put(entry.getKey(), entry.getValue());
            }
        }
        List<Edit> edits = change(name, wanted);
        byte[] tail = news.isEmpty() ? new byte[0] : tail(name, news, old);
        byte[] body = FileText.of(old).with(edits).file().bytes();
        if (!edits.isEmpty() || tail.length > 0) {
            byte[] now = Arrays.copyOf(body, body.length + tail.length);
            System.arraycopy(tail, 0, now, body.length, tail.length);
            changed.put(site.resolve(name), now);
        }
    }

    /** What is added at the end of a file: all entries that it can hold. */
    private byte[] tail(String name, Map<String, Entity> news, byte[] old) throws IOException {
        Additions added = Additions.of(files, name, List.copyOf(news.values()));
        notes.addAll(added.notes());
        Map<String, Entity> held = new LinkedHashMap<>(news);
        held.values().retainAll(added.held());
        if (added.content().isEmpty()) {
            return new byte[0];
        }
        changes.add(name + ": added " + listed(held));
        remember(name, held, Optional.empty());
        byte[] all = added.content().get();
        return Arrays.copyOfRange(all, old.length, all.length);
    }

    private void compare(String entry, Entity entity, YamlNode node, List<Wanted> wishes) {
        for (Map.Entry<Field, DataValue> value : entity.values().entrySet()) {
            Field field = value.getKey();
            String wanted = Said.by(value.getValue());
            Optional<String> imported = memory.mark(source, entry, entity.file(), field.key());
            Optional<YamlNode> present = Standing.at(node, field.steps());
            Optional<String> current = present.map(Said::by);
            boolean asImported = current.isPresent() && current.map(Said::mark).equals(imported);
            // Where the table says what it said, a person has changed the file since.
            boolean asBefore = imported.equals(Optional.of(Said.mark(wanted)));
            if (current.equals(Optional.of(wanted))) {
                memory.remember(Said.mark(wanted), source, entry, entity.file(), field.key());
            } else if (!asBefore
                    && asImported
                    && isScalar(value.getValue())
                    && present.filter(YamlScalar.class::isInstance).isPresent()) {
                wishes.add(new Wanted(entry, entity, field, wanted, current));
            } else if (!asBefore) {
                byHand(entity, field, wanted, current);
            }
        }
    }

    private static boolean isScalar(DataValue value) {
        return value instanceof Text || value instanceof Bare;
    }

    /** A value that a file is to have, in place of its current one. */
    private record Wanted(String entry, Entity entity, Field field, String value, Optional<String> current) {

        List<String> steps() {
            List<String> steps = new ArrayList<>();
            if (entity.kind() == RowKind.COHORTS) {
                steps.addAll(List.of("cohorts", "[" + entity.id() + "]"));
            } else if (entity.kind().isRegistry()) {
                steps.add(entity.id());
            }
            steps.addAll(field.steps());
            return steps;
        }
    }

    /** All changes of a file at once; those that can't be made are left to people. */
    private List<Edit> change(String name, List<Wanted> wanted) throws IOException {
        Map<List<String>, String> values = new LinkedHashMap<>();
        wanted.forEach(each -> values.put(each.steps(), each.value()));
        Map<List<String>, Edit> edits = ValueChanges.of(files, name, values);
        for (Wanted each : wanted) {
            Entity entity = each.entity();
            Edit edit = edits.get(each.steps());
            if (edit == null) {
                byHand(entity, each.field(), each.value(), each.current());
            } else {
                changes.add(name + ": " + entity.id() + ", " + each.field().key() + ": " + edit.was() + " -> "
                        + edit.becomes());
                memory.remember(
                        Said.mark(each.value()),
                        source,
                        each.entry(),
                        name,
                        each.field().key());
            }
        }
        return List.copyOf(edits.values());
    }

    private void byHand(Entity entity, Field field, String wanted, Optional<String> current) {
        boolean shown = entity.kind() != RowKind.CONTACTS;
        String table = shown ? "the table '" + Note.cut(wanted) + "'" : "the table something else";
        notes.add(Note.warning(
                List.of(entity.row()),
                current.map(said -> entity.file() + " says '" + Note.cut(said) + "' for '" + field.key() + "' of "
                                + entity.id() + ", and " + table + "; the file stays")
                        .orElse(entity.file() + " has no '" + field.key() + "' for " + entity.id() + ", and "
                                + table.replaceFirst("the table ", "the table says ") + "; the file stays"),
                "if the table is right, write it into the file by hand"));
    }

    private void remember(String name, Map<String, Entity> entities, Optional<byte[]> whole) {
        whole.ifPresent(bytes -> memory.remember(Said.mark(bytes), source, "", name, ""));
        entities.forEach((entry, entity) -> {
            memory.remember(entity.id(), source, entry, name, "");
            entity.values()
                    .forEach((field, value) ->
                            memory.remember(Said.mark(Said.by(value)), source, entry, name, field.key()));
        });
    }

    private void fail(Entity entity, String message, String hint) {
        notes.add(Note.error(List.of(entity.row()), message, hint));
    }
}
