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
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One file, read and bound; files are bound side by side and added one after the other.
 *
 * @param source what was bound
 * @param addition puts what is sound of it into the catalogue: the same instances each time
 */
record Bound(SourceText source, List<Diagnostic> findings, Consumer<Draft> addition) {

    Bound {
        findings = List.copyOf(findings);
    }

    static Bound of(DataFile file, SourceText source) {
        if (file instanceof OfProgramme programme) {
            return of(file, source, ProgrammeShape.PROGRAMME, create -> {
                Programme made = create.apply(new ProgrammeId(programme.id()));
                return draft -> draft.programmes.put(made.id(), made);
            });
        }
        if (file instanceof OfCohorts cohorts) {
            return of(file, source, CohortFileShape.COHORTS, list -> {
                List<Cohort> made = list.stream()
                        .map(create -> create.apply(new ProgrammeId(cohorts.id()), cohorts.year()))
                        .toList();
                return draft -> made.forEach(cohort -> draft.cohorts.putIfAbsent(cohort.id(), cohort));
            });
        }
        if (file instanceof OfPathway pathway) {
            PathwayId id = new PathwayId(pathway.id());
            return of(file, source, PathwayShape.PATHWAY, create -> {
                Function<OfferTitles, Pathway> titled = keptWhileEqual(titles -> create.apply(id, titles));
                return draft -> draft.pathways.add(titled);
            });
        }
        if (file instanceof OfRegistry registry) {
            return of(registry, source);
        }
        throw new IllegalArgumentException("not a YAML file: " + file.name());
    }

    private static Bound of(OfRegistry file, SourceText source) {
        return switch (file.kind()) {
            case CONTACTS -> of(file, source, Registries.CONTACTS, list -> draft -> draft.contacts.addAll(list));
            case VENUES -> of(file, source, Registries.VENUES, list -> draft -> draft.venues.addAll(list));
            case GLOSSARY -> of(file, source, Registries.GLOSSARY, list -> draft -> draft.glossary.addAll(list));
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

    /** @param add what puts a sound value into the catalogue */
    static <T> Bound of(DataFile file, SourceText source, Shape<T> shape, Function<T, Consumer<Draft>> add) {
        YamlResult yaml = YamlReader.read(file.name(), source);
        List<Diagnostic> findings = new ArrayList<>(yaml.findings());
        Problems problems = new Problems();
        Consumer<Draft> addition =
                yaml.root().flatMap(root -> shape.bind(root, problems)).map(add).orElse(draft -> {});
        findings.addAll(problems.found());
        return new Bound(source, findings, addition);
    }

    /** Answers with the last instance for as long as what is made is equal to it. */
    private static <A, T> Function<A, T> keptWhileEqual(Function<A, T> make) {
        AtomicReference<T> last = new AtomicReference<>();
        return argument -> {
            T made = make.apply(argument);
            return last.updateAndGet(old -> made.equals(old) ? old : made);
        };
    }
}
