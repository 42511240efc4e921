package dev.prospectus.plan;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Redirect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one door to where old addresses lead. */
final class OldAddressesTest {

    private final Redirects redirects = Redirects.of(catalogue()
            .with(programme("number").aliases("/programmes/counting/", "/Number.aspx"))
            .with(cohort("number", "2026-27", "autumn"))
            .redirect("/old/", "/programmes/number/")
            .redirect("/programmes/sums/", "/programmes/number/")
            .redirect("/programmes/gone/", "/programmes/")
            .redirect("/list.php", "/programmes/")
            .redirect("/list.php?id=1", "/programmes/number/")
            .redirect("/programmes/counting/flyer/", "/contact/")
            .build());

    @Test
    void everyOneKnowsWhereItWasWrittenAndWhatComesWithAPageWasNot() {
        assertThat(redirects.all()).isSorted();
        assertThat(redirects.written())
                .contains(
                        new Redirect(
                                "/Number.aspx",
                                "/programmes/number/",
                                Optional.of(
                                        new Redirect.Source("data/programmes/number.yml", List.of("aliases", "1")))),
                        new Redirect(
                                "/old/",
                                "/programmes/number/",
                                Optional.of(new Redirect.Source("data/redirects.yml", List.of("/old/")))))
                .hasSize(8);
        assertThat(redirects.all())
                .filteredOn(redirect -> redirect.source().isEmpty())
                .extracting(Redirect::from)
                .containsExactly(
                        "/api/v1/programmes/counting.json",
                        "/api/v1/programmes/sums.json",
                        "/calendar/for/counting/",
                        "/calendar/for/sums/",
                        "/cards/of/programmes/counting.png",
                        "/cards/of/programmes/sums.png",
                        "/embed/programmes/counting/",
                        "/embed/programmes/sums/",
                        "/open-referral/v3/services/0fbeebf2-8853-5657-aef4-1a0e3535ad79.json",
                        "/open-referral/v3/services/1637e4b1-64d6-5996-9496-45d231ae4c51.json",
                        "/programmes/counting/2026-27-autumn/",
                        "/programmes/sums/2026-27-autumn/",
                        "/programmes/sums/flyer/");
    }

    @ParameterizedTest
    @CsvSource({
        "/old/, /programmes/number/",
        "/old, /programmes/number/",
        "/old/#part, /programmes/number/",
        "https://hub.example.org/old/, /programmes/number/",
        "/old/?a=1, /programmes/number/",
        "/list.php?id=1, /programmes/number/",
        "/list.php?id=2, /programmes/",
        "/Number.aspx, /programmes/number/",
        "/Number%2Easpx, /programmes/number/",
        "/programmes/counting/, /programmes/number/",
        "/programmes/counting/2026-27-autumn/, /programmes/number/2026-27-autumn/",
        "/programmes/counting/flyer/, /contact/"
    })
    void addressIsFoundInEveryFormThatABrowserAsksFor(String address, String to) {
        assertThat(redirects.at(address).map(Redirect::to)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"/number.aspx", "/Old/", "/old/x/", "https://other.example.org/old/", "old", "//old/", "/%zz"})
    void otherAddressesLeadNowhere(String address) {
        assertThat(redirects.at(address)).isEmpty();
    }

    @Test
    void redirectsOfOneFileDifferInTheirQueriesOnly() {
        assertThat(redirects.byFile().get(new OutputPath("list.php/index.html")))
                .extracting(Redirect::query)
                .containsExactly("", "id=1");
    }
}
