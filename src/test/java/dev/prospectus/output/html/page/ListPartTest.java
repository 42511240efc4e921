package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ListPartTest {

    @Test
    void shortListIsOnePart() {
        assertThat(ListPart.of("/list/", List.of(), 3)).containsExactly(new ListPart<>(1, 1, "/list/", List.of()));
        assertThat(ListPart.of("/list/", List.of(1, 2, 3), 3))
                .containsExactly(new ListPart<>(1, 1, "/list/", List.of(1, 2, 3)));
    }

    @Test
    void longListFallsIntoPartsInOrder() {
        List<ListPart<Integer>> parts =
                ListPart.of("/list/", IntStream.range(0, 7).boxed().toList(), 3);
        assertThat(parts).extracting(ListPart::path).containsExactly("/list/", "/list/part/2/", "/list/part/3/");
        assertThat(parts).extracting(ListPart::items).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6));
        assertThat(parts).extracting(ListPart::suffix).containsExactly("", ", part 2 of 3", ", part 3 of 3");
    }

    @Test
    void linksLeadToAllPartsAndMarkTheCurrentOne() {
        List<ListPart<Integer>> parts = ListPart.of("/list/", List.of(1, 2), 1);
        assertThat(ListPart.links(parts, parts.get(1), new Sample().tools().edition()))
                .containsExactly(
                        new ListPart.PartLink(1, "/base/list/", false),
                        new ListPart.PartLink(2, "/base/list/part/2/", true));
        assertThat(ListPart.links(
                        parts.subList(0, 1), parts.get(0), new Sample().tools().edition()))
                .isEmpty();
    }
}
