package dev.prospectus.diff;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import java.util.List;

/** Pages and news that the hub wrote. A draft is none yet. */
final class PageChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        return new Section(
                "pages",
                "page",
                "pages",
                new Entries<ContentPage>(
                                (side, page) -> page.title(),
                                ContentPage::slug,
                                (side, page) -> page.summary().orElse(""))
                        .of(sides, pairing(sides)));
    }

    static Pairing<ContentPage> pairing(Sides sides) {
        return sides.read(
                Pairing.of(
                        sides.before().catalogue().pages(),
                        sides.after().catalogue().pages(),
                        ContentPage::slug,
                        ContentPage::slug,
                        sides.moved("/"),
                        List.of(ContentPage::title, page -> page.body().source())),
                DataFiles::content);
    }
}
