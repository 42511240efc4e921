package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A kind of thing that {@code prospectus new} makes. */
public interface DraftKind {

    /** All kinds, in the order in which help names them. */
    static List<DraftKind> all() {
        return List.of(new ProgrammeDraft(), new CohortDraft(), new PathwayDraft(), new NewsDraft(), new NoticeDraft());
    }

    /** The word on the command line. */
    String word();

    /** What it makes, in one sentence for the help. */
    String description();

    /** An example of a command line behind {@code prospectus new}. */
    String example();

    /** In the order in which they are asked. */
    List<Question> questions();

    /** A data file that says what the answers say, as far as they are known, so that its form tells what is wrong with them. */
    Sketch sketch(DraftSite site, Answers answers);

    /**
     * A data file.
     *
     * @param file relative to the site's folder; it need not be there
     */
    record Sketch(String file, Block content) {}

    /** Why the id among the answers can't be taken. */
    Optional<String> taken(DraftSite site, Answers answers);

    /** What is written. */
    Written write(DraftSite site, Answers answers) throws IOException;
}
