package dev.prospectus.load;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;

/** A data file, with what its name and folder tell. */
sealed interface DataFile {

    /** The name in findings: the path relative to the site's folder, with forward slashes. */
    String name();

    Path path();

    /** The place of findings about the file as a whole. */
    default SourceLocation whole() {
        return SourceLocation.ofFile(name());
    }

    /** Whether it says which words the site has, which all others may hold. */
    default boolean isVocabulary() {
        return this instanceof OfRegistry registry && registry.kind() == FileKind.VOCABULARY;
    }

    /** @param id of the programme */
    record OfProgramme(String name, Path path, String id) implements DataFile {}

    /** @param id of the programme whose cohorts it holds */
    record OfCohorts(String name, Path path, AcademicYear year, String id) implements DataFile {}

    record OfBookings(String name, Path path, AcademicYear year) implements DataFile {}

    /** @param id of the pathway */
    record OfPathway(String name, Path path, String id) implements DataFile {}

    record OfRegistry(String name, Path path, FileKind kind) implements DataFile {}

    /** The same file of a catalogue that a site builds on, which has its place outside the site's own. */
    default DataFile below(String prefix) {
        String name = prefix + name();
        if (this instanceof OfProgramme file) {
            return new OfProgramme(name, file.path(), file.id());
        }
        if (this instanceof OfCohorts file) {
            return new OfCohorts(name, file.path(), file.year(), file.id());
        }
        if (this instanceof OfBookings file) {
            return new OfBookings(name, file.path(), file.year());
        }
        return this instanceof OfPathway file
                ? new OfPathway(name, file.path(), file.id())
                : new OfRegistry(name, path(), ((OfRegistry) this).kind());
    }
}
