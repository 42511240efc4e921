package dev.prospectus.intake;

import dev.prospectus.edit.NewFiles;
import dev.prospectus.source.Diagnostic;
import java.util.List;

/** What the rows of a table would make of a site. Nothing is written before somebody writes the files. */
public interface TableImport {

    /** What is wrong with the site, so that nothing can be read. */
    List<Diagnostic> obstacles();

    /** What is to be told of rows. */
    List<Note> notes();

    /** What changes, a line each. */
    List<String> changes();

    NewFiles files();

    /** Whether something could not be taken over. */
    default boolean hasErrors() {
        return !obstacles().isEmpty() || notes().stream().anyMatch(Note::error);
    }
}
