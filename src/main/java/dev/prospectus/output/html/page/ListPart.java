package dev.prospectus.output.html.page;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A part of a long list that has a page of its own, so that no page grows with the catalogue.
 *
 * @param number counted from 1
 * @param count of all parts; 1 for a list that fits one page
 * @param path of its page
 */
public record ListPart<T>(int number, int count, String path, List<T> items) {

    public ListPart {
        items = List.copyOf(items);
    }

    /**
     * Cuts a list into parts of the same size. There is always a first part, which has the list's own path.
     *
     * @param most items of one part
     */
    public static <T> List<ListPart<T>> of(String path, List<T> items, int most) {
        return of(path, items, item -> 1, most);
    }

    /**
     * Cuts a list whose items differ in size into parts, each of as many as it holds.
     *
     * @param size of an item
     * @param most the size of one part, which a single item may exceed
     */
    public static <T> List<ListPart<T>> of(String path, List<T> items, ToIntFunction<T> size, int most) {
        List<List<T>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int full = 0;
        for (T item : items) {
            int own = size.applyAsInt(item);
            if (full > 0 && full + own > most) {
                parts.add(new ArrayList<>());
                full = 0;
            }
            parts.get(parts.size() - 1).add(item);
            full += own;
        }
        List<ListPart<T>> pages = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            pages.add(new ListPart<>(
                    number, parts.size(), number == 1 ? path : Routes.part(path, number), parts.get(number - 1)));
        }
        return List.copyOf(pages);
    }

    /** The words that tell it from the other parts; empty for the first, which has the title of the list. */
    public String suffix() {
        return number == 1 ? "" : ", part " + number + " of " + count;
    }

    /** Links to all parts of its list, as pages show them; none where there is one part only. */
    public static <T> List<PartLink> links(List<ListPart<T>> parts, ListPart<T> current, Edition edition) {
        return parts.size() == 1
                ? List.of()
                : parts.stream()
                        .map(part -> new PartLink(
                                part.number, edition.routes().href(part.path), part.number == current.number))
                        .toList();
    }

    /** @param current whether it is this page */
    public record PartLink(int number, String href, boolean current) {}
}
