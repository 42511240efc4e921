package dev.prospectus.diff;

import dev.prospectus.model.Eligibility;
import dev.prospectus.words.EligibilityWords;
import dev.prospectus.words.Sentence;
import java.util.List;
import java.util.stream.Stream;

/** Who can take part, as pages say it. */
final class ToldEligibility implements FactWords<Eligibility> {

    @Override
    public Class<Eligibility> type() {
        return Eligibility.class;
    }

    @Override
    public List<String> lines(Eligibility eligibility, Values values) {
        EligibilityWords.Statement statement = values.eligibility().of(eligibility);
        return Stream.of(
                        statement.required().stream().map(Sentence::toString),
                        statement.preferred().stream().map(wish -> "Preferred: " + wish),
                        statement.advised().stream().map(advice -> "Advised: " + advice),
                        statement.priority().stream().map(first -> "Priority: " + first),
                        eligibility.suits().stream().map(reason -> "You may benefit if " + reason))
                .flatMap(lines -> lines)
                .toList();
    }
}
