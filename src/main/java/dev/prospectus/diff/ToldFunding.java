package dev.prospectus.diff;

import dev.prospectus.model.Funding;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** What schools pay and receive, and who pays for the rest. */
final class ToldFunding implements FactWords<Funding> {

    @Override
    public Class<Funding> type() {
        return Funding.class;
    }

    @Override
    public List<String> lines(Funding funding, Values values) {
        return Stream.of(
                        new CostWords(values.edition())
                                .costs(funding.costs()).stream()
                                        .map(Phrase::words)
                                        .map(cost -> "Cost: " + cost),
                        funding.funder().stream().map(funder -> "Paid for by " + funder),
                        new CostWords(values.edition()).received(funding).stream(),
                        funding.notes().stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
