package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfCohorts;
import dev.prospectus.load.DataFile.OfPathway;
import dev.prospectus.load.DataFile.OfProgramme;
import dev.prospectus.load.DataFile.OfRegistry;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records of one data file. Files are bound in parallel, and then added to the catalogue in order.
 *
 * @param source the text of the file
 * @param records adds the sound records to a draft, the same instances each time; empty if there are none
 */
record Bound(SourceText source, List<Diagnostic> findings, Optional<Consumer<Draft>> records) {

    Bound {
        findings = List.copyOf(findings);
    }

    /** @param shapes of the files that hold the site's words */
    static Bound of(DataFile file, SourceText source, FileShapes shapes) {
        if (file instanceof OfProgramme programme) {
            return of(file, source, shapes.programme(), create -> {
                        Programme made = create.apply(new ProgrammeId(programme.id()));
                        return draft -> draft.programmes.put(made.id(), made);
                    })
                    .with(shapes.programme().faultsBehind(file));
        }
        if (file instanceof OfCohorts cohorts) {
            return of(file, source, shapes.cohorts(), list -> {
                List<Cohort> made = list.stream()
                        .map(create -> create.apply(new ProgrammeId(cohorts.id()), cohorts.year()))
                        .toList();
                return draft -> made.forEach(cohort -> draft.cohorts.putIfAbsent(cohort.id(), cohort));
            });
        }
        if (file instanceof OfPathway pathway) {
            PathwayId id = new PathwayId(pathway.id());
            return of(file, source, shapes.pathway(), create -> {
                        Function<OfferTitles, Pathway> titled = keptWhileEqual(titles -> create.apply(id, titles));
                        return draft -> draft.pathways.add(titled);
                    })
                    .with(shapes.pathway().faultsBehind(file));
        }
        if (file instanceof OfRegistry registry) {
            return of(registry, source, shapes);
        }
        throw new IllegalArgumentException("not a YAML file: " + file.name());
    }

    /** The file that says which words the site has. It is read before all others, since they hold these words. */
    static Bound ofVocabulary(DataFile file, SourceText source) {
        return of(file, source, VocabularyShape.VOCABULARY, change -> {
            return draft -> draft.vocabulary = change.apply(draft.vocabulary);
        });
    }

    void addTo(Draft draft) {
        records.ifPresent(add -> add.accept(draft));
    }

    /** Whether a value is missing, so that what others say of it is no finding. */
    boolean isMissing() {
        return records.isEmpty();
    }

    /** The same, with what is wrong in files that it extends. */
    private Bound with(List<Diagnostic> faults) {
        return faults.isEmpty()
                ? this
                : new Bound(
                        source,
                        Stream.concat(findings.stream(), faults.stream()).toList(),
                        records);
    }

    boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Bound of(OfRegistry file, SourceText source, FileShapes shapes) {
        return switch (file.kind()) {
            case CONTACTS -> of(file, source, Registries.CONTACTS, list -> draft -> draft.addContacts(list));
            case VENUES -> of(file, source, shapes.venues(), list -> draft -> draft.venues.addAll(list));
            case GLOSSARY -> of(file, source, Registries.GLOSSARY, list -> draft -> draft.addTerms(list));
            case NOTICES -> of(file, source, Registries.NOTICES, list -> draft -> draft.notices.addAll(list));
            case TERMS -> of(file, source, Registries.TERMS, list -> draft -> draft.terms.addAll(list));
            case REDIRECTS ->
                of(
                        file,
                        source,
                        Registries.REDIRECTS,
                        list -> draft -> list.forEach(entry -> draft.redirects.put(entry.getKey(), entry.getValue())));
            default -> throw new IllegalArgumentException("not a registry: " + file.kind());
        };
    }

    /** @param add adds a sound value to a draft */
    static <T> Bound of(DataFile file, SourceText source, Shape<T> shape, Function<T, Consumer<Draft>> add) {
        Optional<Diagnostic> empty = EmptyFile.in(file.name(), source);
        if (empty.isPresent()) {
            return new Bound(source, List.of(empty.get()), Optional.empty());
        }
        Read<T> read = read(file.name(), source, shape);
        return new Bound(source, read.findings(), read.value().map(add));
    }

    /** @param value all that is sound in a file */
    record Read<T>(Optional<T> value, List<Diagnostic> findings) {}

    /** @param root absent if the file can't be parsed */
    record Bare<T>(Optional<YamlNode> root, Optional<T> value, List<Diagnostic> findings) {}

    /** What a file says as it is. */
    static <T> Bare<T> bare(String name, SourceText source, Shape<T> shape) {
        YamlResult yaml = YamlReader.read(name, source);
        Problems problems = new Problems();
        Optional<T> value = yaml.root().flatMap(root -> shape.bind(root, problems));
        List<Diagnostic> findings = new ArrayList<>(yaml.findings());
        findings.addAll(problems.found());
        return new Bare<>(yaml.root(), value, findings);
    }

    static <T> Read<T> read(String name, SourceText source, Shape<T> shape) {
        Bare<T> first = bare(name, source, shape);
        return new Read<>(
                first.value(),
                source.text()
                        .map(text -> SecondReading.findings(name, text, shape, first.findings()))
                        .orElse(first.findings()));
    }

    /** A function that returns its last result again while the new one is equal to it. */
    private static <A, T> Function<A, T> keptWhileEqual(Function<A, T> make) {
        AtomicReference<T> last = new AtomicReference<>();
        return argument -> {
            T made = make.apply(argument);
            return last.updateAndGet(old -> made.equals(old) ? old : made);
        };
    }
}
