package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that has not written a programme yet: no heading without anything below it, and no talk of choices. */
class EmptyCatalogueTest {

    @Test
    void pagesSayThatThereIsNothingYet(@TempDir Path folder) throws IOException {
        SmallSite site = new SmallSite(folder);

        Document list = site.page("/programmes/");
        assertThat(list.select("form, select, .nothing, .result-group:not([hidden])"))
                .isEmpty();
        assertThat(list.select("main .empty").eachText()).containsExactly("There are no programmes yet.");
        Document home = site.page("/");
        assertThat(home.select("h2").eachText()).containsExactly("Open now");
        assertThat(home.select("main .empty").eachText()).containsExactly("Nothing is open for applications today.");
        assertThat(site.page("/find/").select("main .lead").text()).startsWith("There are no programmes yet.");
    }
}
