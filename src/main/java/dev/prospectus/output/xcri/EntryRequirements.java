package dev.prospectus.output.xcri;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.words.EligibilityWords;
import dev.prospectus.words.EligibilityWords.Statement;
import dev.prospectus.words.Sentence;
import java.util.List;
import java.util.stream.Stream;

/** What a school must be or have done, and what is wished for and says so: formal and informal requirements for entry. */
final class EntryRequirements {

    private final EligibilityWords words;
    private final SchoolYears years;

    EntryRequirements(Catalogue catalogue) {
        this.words = new EligibilityWords(catalogue::titleOrId, catalogue.nouns());
        this.years = catalogue.vocabulary().naming().years();
    }

    List<String> of(Programme programme) {
        return lines(words.of(programme, years)).toList();
    }

    /** All that a run asks: what a presentation says takes the place of what its course says. Empty where that is all. */
    List<String> of(Programme programme, Cohort run) {
        List<String> more = run.offers().stream()
                .map(OfferId::strand)
                .flatMap(strand -> strand.flatMap(programme::strand).stream())
                .flatMap(strand -> lines(words.of(strand)).map(line -> label(run, strand) + line))
                .toList();
        return more.isEmpty()
                ? more
                : Stream.concat(of(programme).stream(), more.stream()).toList();
    }

    private static String label(Cohort run, Programme.Strand strand) {
        return run.strands().size() == 1 ? "" : strand.title() + ": ";
    }

    private static Stream<String> lines(Statement told) {
        return Stream.of(
                        told.required().stream().map(Sentence::toString),
                        told.preferred().stream().map(sentence -> "Best, not required: " + sentence),
                        told.advised().stream().map(sentence -> "Advised, not required: " + sentence),
                        told.priority().stream().map(sentence -> "Where places are few: " + sentence))
                .flatMap(lines -> lines);
    }
}
