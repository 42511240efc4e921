package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.output.html.page.NewsItems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hub's news in order, and for each post the one before and the one after it. */
final class NewsOrder {

    private final List<ContentPage> newestFirst;
    private final Map<String, Integer> places = new HashMap<>();

    NewsOrder(Collection<ContentPage> pages) {
        newestFirst = NewsItems.newestFirst(pages).toList();
        for (int place = 0; place < newestFirst.size(); place++) {
            places.put(newestFirst.get(place).slug(), place);
        }
    }

    List<ContentPage> newestFirst() {
        return newestFirst;
    }

    Optional<ContentPage> newer(ContentPage page) {
        return beside(page, -1);
    }

    Optional<ContentPage> older(ContentPage page) {
        return beside(page, 1);
    }

    private Optional<ContentPage> beside(ContentPage page, int step) {
        return Optional.ofNullable(places.get(page.slug()))
                .map(place -> place + step)
                .filter(place -> place >= 0 && place < newestFirst.size())
                .map(newestFirst::get);
    }
}
