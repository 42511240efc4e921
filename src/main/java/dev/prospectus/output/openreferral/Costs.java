package dev.prospectus.output.openreferral;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Price;
import dev.prospectus.words.RunWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what schools pay as cost options: those of the programme, and those of runs that cost something else. */
final class Costs {

    private final Edition edition;
    private final Ids ids;
    private final DateWords dates;
    private final RunWords names;

    Costs(Edition edition, Ids ids) {
        this.edition = edition;
        this.ids = ids;
        this.dates = new DateWords(edition.zone());
        this.names = new RunWords(edition);
    }

    /**
     * @param of what has the price, by its id
     * @param run its name, where the price is that of one run
     */
    private record Option(String of, int number, Optional<String> run, Price price) {}

    void write(Json json, Programme programme, List<Cohort> runs) {
        List<Option> options = new ArrayList<>();
        if (runs.isEmpty() || runs.stream().anyMatch(run -> run.costs().isEmpty())) {
            add(
                    options,
                    programme.id().toString(),
                    Optional.empty(),
                    programme.funding().costs());
        }
        runs.forEach(run -> add(options, run.id().toString(), Optional.of(names.title(run)), run.costs()));
        json.list("cost_options", options, option -> {
            Price price = option.price();
            json.text("id", ids.of("cost_options", option.of() + "/" + option.number()));
            json.text("valid_from", price.from().map(at -> dates.dayFrom(at).toString()));
            json.text("valid_to", price.until().map(at -> dates.dayUntil(at).toString()));
            json.text("option", option.run());
            json.number("amount", BigDecimal.valueOf(price.amount().pence(), 2));
            json.text("amount_description", price.words());
        });
    }

    private void add(List<Option> options, String of, Optional<String> run, List<Cost> costs) {
        int number = 0;
        for (Price price : Price.of(costs, edition)) {
            number++;
            options.add(new Option(of, number, run, price));
        }
    }
}
