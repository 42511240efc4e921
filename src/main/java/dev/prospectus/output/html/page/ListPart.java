package dev.prospectus.output.html.page;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;

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
        int count = Math.max(1, (items.size() + most - 1) / most);
        List<ListPart<T>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<T> own = items.subList(i * most, Math.min(items.size(), (i + 1) * most));
            parts.add(new ListPart<>(i + 1, count, i == 0 ? path : Routes.part(path, i + 1), own));
        }
        return List.copyOf(parts);
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
