package dev.prospectus.output.html.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What counts offers agrees with the lists of them. */
final class SelectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final PageTools tools = new Sample()
            .with(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)))
            .tools();
    private final Selections selections = new Selections(tools);

    @Test
    void theFormCountsAsManyAsTheListsShow() {
        FilterForm form = new FilterForms(
                        selections.all().offers().stream()
                                .map(tools.cards()::card)
                                .toList(),
                        tools.catalogue().vocabulary())
                .form("/programmes/");

        assertThat(counts(form, "role")).isNotEmpty().isEqualTo(counts(selections.roles()));
        assertThat(counts(form, "phase")).isNotEmpty().isEqualTo(counts(selections.phases()));
        assertThat(counts(form, "status")).isNotEmpty().isEqualTo(counts(selections.statuses()));
    }

    @Test
    void theTallyCountsAsManyAsTheListsShow() {
        List<OfferId> all = selections.all().offers();
        Tally tally = new Tally(tools.edition(), all, 10);

        assertThat(selections.with(BookingStatus.OPEN).count()).isEqualTo(1);
        for (BookingStatus status : BookingStatus.values()) {
            assertThat(selections.with(status).label()).isEqualTo(status.label());
            assertThat(selections.with(status).count()).isEqualTo(tally.count(status));
        }
    }

    private static Map<String, Integer> counts(FilterForm form, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        form.main().stream()
                .filter(group -> group.name().equals(name))
                .flatMap(group -> group.options().stream())
                .filter(option -> option.count() > 0)
                .forEach(option -> counts.put(option.label(), option.count()));
        return counts;
    }

    private static Map<String, Integer> counts(List<Selection> selections) {
        Map<String, Integer> counts = new TreeMap<>();
        selections.stream()
                .filter(selection -> selection.count() > 0)
                .forEach(selection -> counts.put(selection.label(), selection.count()));
        return counts;
    }
}
