package dev.prospectus.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void anOfferHasTheTermsAndDaysOfAllItsRuns() {
        OfferFacets facets = facets(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)),
                Sample.cohort("b", TODAY.plusDays(60), TODAY.plusDays(90), LocalDate.of(2027, 1, 11)));
        assertThat(facets.terms()).containsExactly("autumn", "spring");
        assertThat(facets.days()).containsExactly("monday", "wednesday");
    }

    @Test
    void itStartsAndClosesWithWhatComesFirst() {
        OfferFacets facets = facets(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.minusDays(3), TODAY.plusDays(6)),
                Sample.cohort("b", TODAY.plusDays(4), TODAY.plusDays(30), TODAY.plusDays(40)));
        assertThat(facets.starts()).startsWith("2026-10-07T12:00:00Z");
        assertThat(facets.closes()).containsExactly("2026-11-01T00:00:00Z");
    }

    @Test
    void whatIsOverOrCancelledSaysNothing() {
        Cohort cancelled = NextStepsTest.Changed.withOverride(
                Sample.cohort("a", TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(20)),
                BookingStatus.CANCELLED,
                TODAY.plusDays(3));
        OfferFacets facets = facets(cancelled);
        assertThat(facets.terms()).isEmpty();
        assertThat(facets.days()).isEmpty();
        assertThat(facets.modes()).isEmpty();
        assertThat(facets.starts()).isEmpty();
        assertThat(facets.closes()).isEmpty();
    }

    @Test
    void aStrandSaysWhatKindItIs() {
        FacetValues values = new FacetValues(new Sample().tools().edition());
        assertThat(values.of(OfferId.of(Sample.PLAIN)).kind()).isEqualTo("whole");
        assertThat(values.of(OfferId.of(Sample.STRANDED, "number")).kind()).isEqualTo("pathway");
    }

    @Test
    void theFormCountsWhatItLists() {
        OfferCards cards = new Sample()
                .with(Sample.cohort(
                        Sample.STRANDED,
                        Optional.of("number"),
                        "n",
                        TODAY.minusDays(1),
                        TODAY.plusDays(9),
                        TODAY.plusDays(20)))
                .tools()
                .cards();
        List<OfferCard> all = cards.sorted().stream().map(cards::card).toList();
        FilterForm form = new FilterForms(all).form("/programmes/");
        assertThat(count(form.main(), "status", "open")).isEqualTo(1);
        assertThat(count(form.main(), "status", "not-running")).isEqualTo(all.size() - 1);
        assertThat(count(form.more(), "term", "autumn")).isEqualTo(1);
        assertThat(count(form.more(), "day", "wednesday")).isEqualTo(1);
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

    private static OfferFacets facets(Cohort... cohorts) {
        Sample sample = new Sample();
        for (Cohort cohort : cohorts) {
            sample = sample.with(cohort);
        }
        return new FacetValues(sample.tools().edition()).of(OfferId.of(Sample.PLAIN));
    }
}
