package dev.prospectus.diff;

import dev.prospectus.model.Funding;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.Phrase;
import java.util.List;

/** What schools pay for one run. */
final class ToldCost implements FactWords<Funding.Cost> {

    @Override
    public Class<Funding.Cost> type() {
        return Funding.Cost.class;
    }

    @Override
    public List<String> lines(Funding.Cost cost, Values values) {
        return new CostWords(values.edition())
                .costs(List.of(cost)).stream().map(Phrase::words).toList();
    }
}
