package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.Frame;
import java.util.List;
import java.util.Optional;

/** The words of the field, by first letter. */
public record GlossaryView(Frame frame, List<Letter> letters) {

    public record Letter(String id, String title, List<Term> terms) {}

    /**
     * @param full what an abbreviation stands for
     * @param synonyms other words for the same; those with an entry of their own lead there, others have no target
     */
    public record Term(String id, String term, Optional<String> full, String meaning, List<Synonym> synonyms) {}

    public record Synonym(String title, Optional<String> href) {}
}
