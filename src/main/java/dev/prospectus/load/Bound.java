package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfCohorts;
import dev.prospectus.load.DataFile.OfPathway;
import dev.prospectus.load.DataFile.OfProgramme;
import dev.prospectus.load.DataFile.OfRegistry;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.RichText;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One file, read and bound; files are bound side by side and added one after the other.
 *
 * @param addition puts what is sound of it into the catalogue
 */
record Bound(List<Diagnostic> findings, Consumer<Draft> addition) {

    Bound {
        findings = List.copyOf(findings);
    }

    static Bound of(DataFile file, Function<String, RichText> markdown) {
        if (file instanceof OfProgramme programme) {
            return of(file, ProgrammeShape.PROGRAMME, markdown, (draft, create) -> {
                Programme made = create.apply(new ProgrammeId(programme.id()));
                draft.programmes.put(made.id(), made);
            });
        }
        if (file instanceof OfCohorts cohorts) {
            return of(file, CohortFileShape.COHORTS, markdown, (draft, list) -> {
                for (BiFunction<ProgrammeId, AcademicYear, Cohort> create : list) {
                    Cohort made = create.apply(new ProgrammeId(cohorts.id()), cohorts.year());
                    draft.cohorts.putIfAbsent(made.id(), made);
                }
            });
        }
        if (file instanceof OfPathway pathway) {
            PathwayId id = new PathwayId(pathway.id());
            return of(
                    file,
                    PathwayShape.PATHWAY,
                    markdown,
                    (draft, create) -> draft.pathways.add(titles -> create.apply(id, titles)));
        }
        if (file instanceof OfRegistry registry) {
            return of(registry, markdown);
        }
        throw new IllegalArgumentException("not a YAML file: " + file.name());
    }

    private static Bound of(OfRegistry file, Function<String, RichText> markdown) {
        return switch (file.kind()) {
            case CONTACTS -> of(file, Registries.CONTACTS, markdown, (draft, list) -> draft.contacts.addAll(list));
            case VENUES -> of(file, Registries.VENUES, markdown, (draft, list) -> draft.venues.addAll(list));
            case GLOSSARY -> of(file, Registries.GLOSSARY, markdown, (draft, list) -> draft.glossary.addAll(list));
            case NOTICES -> of(file, Registries.NOTICES, markdown, (draft, list) -> draft.notices.addAll(list));
            case TERMS -> of(file, Registries.TERMS, markdown, (draft, list) -> draft.terms.addAll(list));
            case REDIRECTS ->
                of(
                        file,
                        Registries.REDIRECTS,
                        markdown,
                        (draft, list) -> list.forEach(entry -> draft.redirects.put(entry.getKey(), entry.getValue())));
            default -> throw new IllegalArgumentException("not a registry: " + file.kind());
        };
    }

    static <T> Bound of(
            DataFile file, Shape<T> shape, Function<String, RichText> markdown, BiConsumer<Draft, T> addition) {
        YamlResult yaml = YamlReader.read(file.name(), file.path());
        List<Diagnostic> findings = new ArrayList<>(yaml.findings());
        Problems problems = new Problems(markdown);
        Consumer<Draft> add = yaml.root()
                .flatMap(root -> shape.bind(root, problems))
                .<Consumer<Draft>>map(value -> draft -> addition.accept(draft, value))
                .orElse(draft -> {});
        findings.addAll(problems.found());
        return new Bound(findings, add);
    }
}
