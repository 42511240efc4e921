package dev.prospectus.plan;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Whose changes change what there is to read on a page: the files of what it is about, not those of which it only shows a name. Figures
 * of bookings are left out, since they change every day and move no more than a status.
 */
public final class SubjectFiles {

    private SubjectFiles() {}

    /** As {@link DataFiles} names them; none for a page that no file is about. */
    public static NavigableSet<String> of(Subject subject, Catalogue catalogue) {
        NavigableSet<String> files = new TreeSet<>();
        if (subject instanceof Subject.OfProgramme whole) {
            add(files, whole.id(), catalogue);
        } else if (subject instanceof Subject.BesideProgramme beside) {
            add(files, beside.id(), catalogue);
        } else if (subject instanceof Subject.OfRun run) {
            files.add(DataFiles.programme(run.id().programme()));
            files.add(DataFiles.cohorts(run.id()));
        } else if (subject instanceof Subject.OfPathway pathway) {
            files.add(DataFiles.pathway(pathway.id()));
        } else if (subject instanceof Subject.OfOffers list) {
            list.offers().stream().map(OfferId::programme).distinct().forEach(id -> add(files, id, catalogue));
        } else if (subject instanceof Subject.OfText text) {
            files.add(DataFiles.content(text.page()));
        }
        return files;
    }

    private static void add(NavigableSet<String> files, ProgrammeId programme, Catalogue catalogue) {
        files.add(DataFiles.programme(programme));
        catalogue.cohorts(programme).stream()
                .map(Cohort::id)
                .map(DataFiles::cohorts)
                .forEach(files::add);
    }
}
