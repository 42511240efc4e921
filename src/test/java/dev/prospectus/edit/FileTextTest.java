package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.edit.FileText.Edited;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit changes what it names, wherever findings say that it stands, and no other byte. */
class FileTextTest {

    @Test
    void lineEndsOfAllKindsAndTheByteOrderMarkStay() {
        assertThat(edited(
                        "\uFEFFa: 1\r\nb: 2\rc: 3\nd: 4",
                        edit(1, 4, "1", "9"),
                        edit(3, 4, "3", "33"),
                        edit(4, 1, "d", "e")))
                .isEqualTo("\uFEFFa: 9\r\nb: 2\rc: 33\ne: 4");
    }

    @Test
    void aNewLineEndsAsItsNeighbourDoes() {
        assertThat(edited("a: 1\r\nb: 2\r\n", edit(2, 1, "", "new: 1\n"))).isEqualTo("a: 1\r\nnew: 1\r\nb: 2\r\n");
        assertThat(edited("a: 1\nb: 2", edit(2, 1, "", "new: 1\n"))).isEqualTo("a: 1\nnew: 1\nb: 2");
        assertThat(edited("a: 1", edit(1, 1, "", "new: 1\n"))).isEqualTo("new: 1\na: 1");
    }

    /** Columns count signs, not units of UTF-16, and letters with accents once, however a system writes them. */
    @Test
    void columnsAreThoseThatEditorsSee() {
        assertThat(edited("{a: \uD83D\uDE00, b: 1}", edit(1, 11, "1", "2"))).isEqualTo("{a: \uD83D\uDE00, b: 2}");
        assertThat(edited("{a: cafe\u0301, b: 1}", edit(1, 14, "1", "2"))).isEqualTo("{a: cafe\u0301, b: 2}");
        assertThat(edited("{a: cafe\u0301, b: 1}", edit(1, 5, "caf\u00E9", "bar")))
                .isEqualTo("{a: bar, b: 1}");
    }

    @Test
    void whatStandsThereNoMoreIsNotChanged() {
        FileText file = FileText.of("a: 1\nb: 2\n".getBytes(StandardCharsets.UTF_8));

        Edited edited = file.with(List.of(
                edit(1, 4, "2", "3"),
                edit(2, 1, "b", "c"),
                edit(2, 1, "b: 2", "c: 2"),
                edit(7, 1, "x", "y"),
                edit(1, 40, "", "y")));

        assertThat(text(edited.file())).isEqualTo("a: 1\nc: 2\n");
        assertThat(edited.done()).containsExactly(edit(2, 1, "b", "c"));
        assertThat(edited.refused()).hasSize(4);
    }

    private static String edited(String text, Edit... edits) {
        Edited edited = FileText.of(text.getBytes(StandardCharsets.UTF_8)).with(List.of(edits));
        assertThat(edited.refused()).isEmpty();
        return text(edited.file());
    }

    private static String text(FileText file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Edit edit(int line, int column, String was, String becomes) {
        return new Edit(new SourceLocation("a.yml", line, column), was, becomes);
    }
}
