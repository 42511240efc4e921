package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts a catalogue's entities by the file that they stand in, and collects what each file has for readers. */
final class Contents {

    private final Map<String, List<Object>> entities = new LinkedHashMap<>();

    private Contents() {}

    static List<FileContents> of(Catalogue catalogue, CheckMemory memory) {
        Contents contents = new Contents();
        for (Programme programme : catalogue.programmes()) {
            contents.put(DataFiles.programme(programme.id()), List.of(programme));
        }
        contents.cohorts(catalogue.cohorts());
        contents.put(DataFiles.notices(), catalogue.notices());
        for (ContentPage page : catalogue.pages()) {
            contents.put(DataFiles.content(page), List.of(page));
        }
        contents.put(DataFiles.venues(), catalogue.venues());
        contents.put(DataFiles.glossary(), catalogue.glossary());
        contents.put(DataFiles.contacts(), catalogue.contacts());
        contents.put(DataFiles.siteConfig(), List.of(catalogue.site()));
        List<FileContents> files = new ArrayList<>(contents.entities.entrySet().parallelStream()
                .map(entry -> memory.contents(
                        entry.getKey(), entry.getValue(), () -> collect(entry.getKey(), entry.getValue(), Set.of())))
                .toList());
        Set<String> offerTitles = offerTitles(catalogue);
        for (Pathway pathway : catalogue.pathways()) {
            files.add(collect(DataFiles.pathway(pathway.id()), List.of(pathway), offerTitles));
        }
        files.add(new FileContents(
                DataFiles.redirects(), List.of(), Targets.of(catalogue.redirects()), Optional.empty(), List.of()));
        return files;
    }

    private void put(String file, Collection<?> added) {
        entities.computeIfAbsent(file, unseen -> new ArrayList<>()).addAll(added);
    }

    private void cohorts(Collection<Cohort> cohorts) {
        for (Cohort cohort : cohorts) {
            put(DataFiles.cohorts(cohort.id()), List.of(cohort));
        }
    }

    /** What stages are called by default. */
    private static Set<String> offerTitles(Catalogue catalogue) {
        Set<String> titles = new HashSet<>();
        for (Programme programme : catalogue.programmes()) {
            titles.add(programme.briefTitle());
            programme.strands().forEach(strand -> titles.add(strand.title()));
        }
        return titles;
    }

    private static FileContents collect(String file, List<?> entities, Set<String> offerTitles) {
        List<Text> texts = Texts.of(entities, offerTitles);
        return new FileContents(
                file,
                texts,
                Targets.of(texts, entities),
                only(Programme.class, entities).findFirst(),
                only(Cohort.class, entities).toList());
    }

    private static <T> Stream<T> only(Class<T> kind, List<?> entities) {
        return entities.stream().filter(kind::isInstance).map(kind::cast);
    }
}
