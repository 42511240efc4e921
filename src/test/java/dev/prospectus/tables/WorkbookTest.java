package dev.prospectus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.tables.Table.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as Excel and forms save them, and those that somebody made to do harm. */
final class WorkbookTest {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            </Relationships>
            """;

    private static final String BOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <workbookPr date1904="%s"/><sheets><sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;

    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="[$-809]d mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0.00"/></numFmts>
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>
            </styleSheet>
            """;

    private static final String STRINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">
            <si><t>Group</t></si><si><r><t>North</t></r><r><t xml:space="preserve">bridge </t></r></si></sst>
            """;

    @TempDir
    Path temp;

    @Test
    void readsDaysTimesNumbersAndTruthsAsPeopleWriteThem() throws IOException {
        Path file = temp.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("First");
            sheet.value(2, 0, "day");
            sheet.value(2, 1, LocalDate.of(2026, 10, 7));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 1, LocalDateTime.of(2026, 10, 7, 16, 30));
            sheet.style(3, 1).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.value(4, 1, 0.6875);
            sheet.style(4, 1).format("h:mm AM/PM").set();
            sheet.value(5, 1, 1234.5);
            sheet.style(5, 1).format("\"days\" #,##0.00").set();
            sheet.value(6, 1, true);
            sheet.value(7, 1, 0.1 + 0.2);
            book.newWorksheet("Empty");
        }
        TableFile read = TableFile.read(file);
        assertThat(read.trouble()).isEmpty();
        assertThat(read.tables())
                .containsExactly(new Table(
                        "First",
                        List.of(
                                new Row(3, List.of("day", "2026-10-07")),
                                new Row(4, List.of("", "2026-10-07 16:30")),
                                new Row(5, List.of("", "16:30")),
                                new Row(6, List.of("", "1234.5")),
                                new Row(7, List.of("", "yes")),
                                new Row(8, List.of("", "0.3")))));
    }

    @Test
    void readsSharedTextsBuiltInFormatsAndWhatFormulasSaved() throws IOException {
        assertThat(rows(book("0", """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Day</t></is></c></row>
                        <row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" s="1"><v>46302</v></c></row>
                        <row r="5"><c r="A5" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="C5" s="2"><f>C4+1</f><v>46303</v></c></row>
                        <row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="C6" s="3"><v>12.5</v></c></row>
                        <row r="7"><c r="A7" t="b"><v>1</v></c><c r="C7" s="4"><v>46302.5</v></c></row>
                        """)))
                .containsExactly(
                        new Row(1, List.of("Group", "", "Day")),
                        new Row(4, List.of("Northbridge", "", "2026-10-07")),
                        new Row(5, List.of("ab", "", "2026-10-08")),
                        new Row(6, List.of("#N/A", "", "12.5")),
                        new Row(7, List.of("yes", "", "2026-10-07 12:00")));
    }

    @Test
    void knowsTheDaysOfOldMacs() throws IOException {
        assertThat(rows(book("1", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44840</v></c></row>")))
                .containsExactly(new Row(1, List.of("2026-10-07")));
    }

    @Test
    void aBombIsRefusedBeforeItIsKept() throws IOException {
        Map<String, byte[]> parts = book("0", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        parts.put("xl/media/image1.png", new byte[(int) TableLimits.UNPACKED_BYTES]);
        Path file = zip(parts);
        assertThat(Files.size(file)).isLessThan(200_000);
        assertThat(trouble(file)).isEqualTo("the workbook unpacks to more than 100 MB");
    }

    /** Two parts may have one name; each is weighed, whichever the library takes. */
    @Test
    void partsOfOneNameAreWeighedEach() throws IOException {
        Map<String, byte[]> parts = book("0", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        byte[] small = parts.get("xl/sharedStrings.xml");
        byte[] huge = ("<?xml version=\"1.0\"?><sst><si><t>" + "a".repeat((int) TableLimits.UNPACKED_BYTES)
                        + "</t></si></sst>")
                .getBytes(StandardCharsets.UTF_8);
        for (List<byte[]> order : List.of(List.of(small, huge), List.of(huge, small))) {
            // A name of the same length is made the same in the bytes of the archive.
            parts.put("xl/sharedStrings.xml", order.get(0));
            parts.put("xl/sharedStrinXX.xml", order.get(1));
            Path file = zip(parts);
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.writeString(file, bytes.replace("sharedStrinXX", "sharedStrings"), StandardCharsets.ISO_8859_1);
            assertThat(Files.size(file)).isLessThan(400_000);
            assertThat(trouble(file)).isEqualTo("the workbook unpacks to more than 100 MB");
        }
    }

    @Test
    void entitiesAreRefused() throws IOException {
        Map<String, byte[]> parts = book("0", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        String secret = temp.resolve("secret").toUri().toString();
        Files.writeString(temp.resolve("secret"), "do not read");
        parts.put(
                "xl/sharedStrings.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret
                                + "\">]><sst><si><t>&x;</t></si></sst>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(trouble(zip(parts))).isEqualTo("a part of the workbook declares a document type");
        String far = "<?xml version=\"1.0\"?>" + " ".repeat(5000) + "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret
                + "\">]><sst><si><t>&x;</t></si></sst>";
        parts.put("xl/sharedStrings.xml", far.getBytes(StandardCharsets.UTF_8));
        TableFile read = TableFile.read(zip(parts));
        assertThat(read.tables().toString()).doesNotContain("do not read");
    }

    @Test
    void aRowFarDownOrFarRightDoesNoHarm() throws IOException {
        assertThat(rows(book("0", "<row r=\"1048576\"><c r=\"A1048576\" t=\"s\"><v>0</v></c></row>")))
                .containsExactly(new Row(1_048_576, List.of("Group")));
        assertThat(trouble(zip(book("0", "<row r=\"1\"><c r=\"XFD1\" t=\"s\"><v>0</v></c></row>"))))
                .isEqualTo("row 1 has more than 500 columns");
    }

    /** Any byte of a workbook may be another: it is read, or refused with a reason. */
    @Test
    void brokenWorkbooksAreReadOrRefused() throws IOException {
        byte[] sound = Files.readAllBytes(zip(book("0", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46302</v></c></row>
                """)));
        Random random = new Random(11);
        for (int i = 0; i < 600; i++) {
            byte[] broken = sound.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            if (i % 5 == 0) {
                broken = java.util.Arrays.copyOf(broken, 4 + random.nextInt(broken.length - 4));
            }
            TableFile read = TableFile.read(Files.write(temp.resolve("broken.xlsx"), broken));
            assertThat(read.trouble().isPresent() || !read.tables().isEmpty()).isTrue();
        }
    }

    /** The XML inside may be broken too, where the archive is whole. */
    @Test
    void brokenPartsAreReadOrRefused() throws IOException {
        Random random = new Random(13);
        Map<String, byte[]> sound = book("0", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46302</v></c></row>
                """);
        List<String> names = List.copyOf(sound.keySet());
        for (int i = 0; i < 600; i++) {
            Map<String, byte[]> parts = new LinkedHashMap<>(sound);
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.get(name).clone();
            part[random.nextInt(part.length)] = (byte) "<>&\"=0159ABrst\0".charAt(random.nextInt(15));
            parts.put(name, part);
            TableFile read = TableFile.read(zip(parts));
            assertThat(read.trouble().isPresent() || !read.tables().isEmpty())
                    .as(name)
                    .isTrue();
        }
    }

    private static Map<String, byte[]> book(String from1904, String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("xl/workbook.xml", bytes(BOOK.formatted(from1904)));
        parts.put("xl/_rels/workbook.xml.rels", bytes(RELATIONS));
        parts.put("xl/styles.xml", bytes(STYLES));
        parts.put("xl/sharedStrings.xml", bytes(STRINGS));
        parts.put(
                "xl/worksheets/sheet1.xml",
                bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>"));
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(temp.resolve("file.xlsx"), bytes.toByteArray());
    }

    private List<Row> rows(Map<String, byte[]> parts) throws IOException {
        TableFile read = TableFile.read(zip(parts));
        assertThat(read.trouble()).isEmpty();
        return read.tables().get(0).rows();
    }

    private static String trouble(Path file) throws IOException {
        return TableFile.read(file).trouble().orElseThrow().message();
    }
}
