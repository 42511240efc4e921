package dev.prospectus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.tables.Table.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV and whatever people take for it. */
final class TableFileTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorAmongCellsThatHoldOthers(String separator) throws IOException {
        String text = String.join(separator, "Group", "Name", "Note")
                + "\n"
                + String.join(separator, "A", "\"Lee, Ann; née Fox\"", "1")
                + "\n"
                + String.join(separator, "B", "Bo", "2")
                + "\n";
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Row(1, List.of("Group", "Name", "Note")),
                        new Row(2, List.of("A", "Lee, Ann; née Fox", "1")),
                        new Row(3, List.of("B", "Bo", "2")));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        assertThat(rows("\n\na,b\r\n\"1\r\n2\",3\r\n,,\r\n4\r\n5,6,7,,\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Row(3, List.of("a", "b")),
                        new Row(4, List.of("1\n2", "3")),
                        new Row(6, List.of("4")),
                        new Row(7, List.of("5", "6", "7")));
    }

    @Test
    void obeysExcelsOwnLineAboutTheSeparator() throws IOException {
        assertThat(rows("sep=;\r\na;b,c,d\r\n1;2,3,4\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(2, List.of("a", "b,c,d")), new Row(3, List.of("1", "2,3,4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsWhatWindowsSaves(String encoding) throws IOException {
        assertThat(rows("Größe,Café\nx,£5\n".getBytes(Charset.forName(encoding))))
                .containsExactly(new Row(1, List.of("Größe", "Café")), new Row(2, List.of("x", "£5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstName(String encoding) throws IOException {
        assertThat(rows("\uFEFFa,b\n1,2\n".getBytes(Charset.forName(encoding))).get(0))
                .isEqualTo(new Row(1, List.of("a", "b")));
    }

    @Test
    void signsThatNobodySeesGo() throws IOException {
        assertThat(rows("a\u200B\u00A0b,\u202Ec\u0007\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Row(1, List.of("a b", "c")));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldAndSwallowsNothing() throws IOException {
        assertThat(trouble("a,b\n1,\"2\n3,4\n5,6\n"))
                .isEqualTo("a quotation mark is never closed, so that the rest of the file is one cell");
        assertThat(rows("a,b\n1,5\" pipe\n3,4\n".getBytes(StandardCharsets.UTF_8)))
                .hasSize(3);
    }

    @Test
    void whatIsNoTableSaysWhatItIs() throws IOException {
        assertThat(trouble("%PDF-1.7")).isEqualTo("the file is a PDF");
        assertThat(trouble("<html><table>")).isEqualTo("the file is a web page or XML, not a table");
        assertThat(trouble(" \n ")).isEqualTo("the file is empty");
        assertThat(trouble("a\0b,c")).isEqualTo("the file is no text and no workbook");
        assertThat(trouble("PK no zip")).isEqualTo("the workbook is broken, or is no workbook");
        assertThat(TableFile.read(temp.resolve("none")).trouble().orElseThrow().message())
                .isEqualTo("there is no such file");
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                        .trouble()
                        .orElseThrow()
                        .message())
                .isEqualTo("the file is an old or a locked workbook (XLS, or XLSX with a password)");
    }

    @Test
    void limitsHoldAndSayWhere() throws IOException {
        assertThat(trouble("a,b\n".repeat(TableLimits.ROWS + 1))).isEqualTo("the file has more than 20000 rows");
        assertThat(trouble("a" + ",a".repeat(TableLimits.COLUMNS))).isEqualTo("row 1 has more than 500 columns");
        assertThat(trouble("x,y\n1,\"" + "z".repeat(40_000) + "\"\n"))
                .isEqualTo("the cell B2 holds more than 32767 characters");
        assertThat(trouble("x".repeat(TableLimits.BYTES + 1))).isEqualTo("the file is larger than 10 MB");
    }

    @Test
    void columnsHaveTheLettersOfSpreadsheets() {
        assertThat(List.of(0, 25, 26, 27, 701, 702).stream().map(Table::letters))
                .containsExactly("A", "Z", "AA", "AB", "ZZ", "AAA");
    }

    /** Whatever stands in a file, there is a table or a reason; nothing is thrown. */
    @Test
    void anyBytesAreReadOrRefused() throws IOException {
        Random random = new Random(7);
        String signs = "\"\",;\t|\n\r a1é€\0<%PK\uFEFF";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            byte[] bytes =
                    text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
            TableFile file = read(bytes);
            assertThat(file.trouble().isPresent() || !file.tables().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }

    private List<Row> rows(byte[] bytes) throws IOException {
        TableFile file = read(bytes);
        assertThat(file.trouble()).isEmpty();
        assertThat(file.tables()).hasSize(1);
        return file.tables().get(0).rows();
    }

    private String trouble(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8))
                .trouble()
                .orElseThrow()
                .message();
    }

    private TableFile read(byte[] bytes) throws IOException {
        return TableFile.read(Files.write(temp.resolve("file.bin"), bytes));
    }
}
