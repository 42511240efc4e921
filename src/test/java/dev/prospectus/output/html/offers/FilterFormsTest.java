package dev.prospectus.output.html.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.OfferCards;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FilterFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void theFormCountsWhatItLists() {
        PageTools tools = new Sample()
                .with(Sample.cohort(
                        Sample.STRANDED,
                        Optional.of("number"),
                        "n",
                        TODAY.minusDays(1),
                        TODAY.plusDays(9),
                        TODAY.plusDays(20)))
                .tools();
        OfferCards cards = tools.cards();
        List<OfferCard> all = cards.sorted().stream().map(cards::card).toList();
        FilterForm form = new FilterForms(all, tools.catalogue()).form("/programmes/");
        assertThat(count(form.main(), "status", "open")).isEqualTo(1);
        assertThat(count(form.main(), "status", "not-running")).isEqualTo(all.size() - 1);
        assertThat(count(form.more(), "term", "autumn")).isEqualTo(1);
        assertThat(count(form.more(), "day", "wednesday")).isEqualTo(1);
        assertThat(count(form.more(), "place", "northbridge")).isEqualTo(1);
        assertThat(count(form.more(), "kind", "whole") + count(form.more(), "kind", "pathway"))
                .isEqualTo(all.size());
        assertThat(form.more()).allSatisfy(group -> assertThat(group.options()).allMatch(option -> option.count() > 0));
    }

    private static int count(List<FilterForm.Group> groups, String name, String value) {
        return groups.stream()
                .filter(group -> group.name().equals(name))
                .flatMap(group -> group.options().stream())
                .filter(option -> option.value().equals(value))
                .mapToInt(FilterForm.Option::count)
                .sum();
    }
}
