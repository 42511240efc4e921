package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.HeldBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LeftOutTest {

    private static final HeldBack NEWS = new HeldBack("news/autumn-day.md", Optional.of(LocalDate.of(2026, 10, 7)));
    private static final HeldBack DRAFT = new HeldBack("plans.md", Optional.empty());

    @Test
    void pagesThatAreLeftOutAreOneLine() {
        assertThat(LeftOut.words(List.of())).isEmpty();
        assertThat(LeftOut.words(List.of(NEWS))).isEqualTo("1 page waits: news/autumn-day.md from 7 October 2026");
        assertThat(LeftOut.words(List.of(NEWS, DRAFT, NEWS)))
                .isEqualTo(
                        "2 pages wait: news/autumn-day.md from 7 October 2026, news/autumn-day.md from 7 October 2026;"
                                + " 1 page is a draft: plans.md");
        assertThat(LeftOut.words(IntStream.range(0, 8).mapToObj(i -> DRAFT).toList()))
                .isEqualTo("8 pages are drafts: plans.md, plans.md, plans.md, plans.md, plans.md and 3 more");
    }

    @Test
    void pathsAreQuotedWhereAShellNeedsIt() {
        assertThat(ShellWord.of("my-hub/neu_1")).isEqualTo("my-hub/neu_1");
        assertThat(ShellWord.of("/a b/new!")).isEqualTo("'/a b/new!'");
        assertThat(ShellWord.of("it's")).isEqualTo("'it'\\''s'");
    }
}
