package dev.prospectus.output.html.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts offers agrees with the lists of them. */
final class SelectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final PageTools tools = new Sample()
            .with(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)))
            .covering("Fractions")
            .tools();
    private final Selections selections = new Selections(tools);

    @Test
    void theFormCountsAsManyAsTheListsShow() {
        FilterForm form = new FilterForms(
                        selections.all().offers().stream()
                                .map(tools.cards()::card)
                                .toList(),
                        tools.catalogue())
                .form("/programmes/");

        assertThat(counts(form, "role")).isNotEmpty().isEqualTo(counts(selections.roles()));
        assertThat(counts(form, "phase")).isNotEmpty().isEqualTo(counts(selections.phases()));
        assertThat(counts(form, "unit")).isEqualTo(Map.of("Fractions", 3)).isEqualTo(counts(selections.units()));
        assertThat(counts(form, "status")).isNotEmpty().isEqualTo(counts(selections.statuses()));
    }

    @Test
    void theTallyCountsAsManyAsTheListsShow() {
        List<OfferId> all = selections.all().offers();
        Tally tally = new Tally(tools.edition(), all, 10);

        assertThat(selections.with(BookingStatus.OPEN).count()).isEqualTo(1);
        for (BookingStatus status : EnumSet.complementOf(EnumSet.of(BookingStatus.OPENING_SOON))) {
            assertThat(selections.with(status).label()).isEqualTo(status.label());
            assertThat(tally.counts(EnumSet.of(status)).now())
                    .isEqualTo(selections.with(status).count());
        }
    }

    /** The programme is open with one run when two others open later: both are counted, and both are listed. */
    @Test
    void whatOpensSoonIsCountedAsItIsListed() {
        PageTools withOpenings = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.plusDays(3), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("c", TODAY.plusDays(5), TODAY.plusDays(9), TODAY.plusDays(20)))
                .tools();
        HomeView home =
                (HomeView) new HomePage(withOpenings).pages().get(0).view().get();

        assertThat(home.opening().runs()).hasSize(2);
        HomeView.Count counted = home.hero().tally().get(home.hero().tally().size() - 1);
        assertThat(counted.title()).isEqualTo("Opening soon");
        assertThat(counted.href()).isEqualTo(home.opening().all());
        assertThat(counted.counts().values()).containsExactly(2, 1, 0);
    }

    @Test
    void theHomePageSaysThatNothingIsOpenOnlyWhenNothingIs() {
        PageTools later = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.plusDays(30), TODAY.plusDays(39), TODAY.plusDays(50)))
                .tools();
        HomeView home = (HomeView) new HomePage(later).pages().get(0).view().get();

        assertThat(home.open().none().values()).containsExactly(false, true, false, true);
        assertThat(home.open().soon().values()).containsExactly(true, false);
    }

    private static Map<String, Integer> counts(FilterForm form, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        Stream.concat(form.main().stream(), form.more().stream())
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
