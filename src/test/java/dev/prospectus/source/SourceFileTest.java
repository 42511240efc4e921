package dev.prospectus.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir
    Path folder;

    @Test
    void textHasNoByteOrderMarkAndPlainLineEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "\uFEFFé: 1\r\nb: 2\rc\tx\n");

        assertThat(SourceFile.read("a.yml", file, 100).text()).contains("é: 1\nb: 2\nc\tx\n");
    }

    @Test
    void whatIsNotAFileIsAFinding() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere"));

        assertThat(finding("absent")).isEqualTo("absent: error[FIL001]: there is no such file");
        assertThat(finding("broken")).isEqualTo("broken: error[FIL001]: this link leads nowhere");
        assertThat(finding(".")).isEqualTo(".: error[FIL002]: a folder stands where a file should be");
    }

    @Test
    void fileWithoutPermissionIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "a: 1");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");

        assertThat(finding("secret")).contains("error[FIL003]");
    }

    @Test
    void hugeFileIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("huge");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(finding("huge")).isEqualTo("huge: error[FIL004]: the file is larger than 1 KiB"));
    }

    @Test
    void fileOfExactlyTheLimitIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x".repeat(1024));

        assertThat(SourceFile.read("a", file, 1024).text()).isPresent();
        assertThat(SourceFile.read("a", file, 1023).text()).isEmpty();
    }

    @Test
    void otherEncodingsAreFindingsWithAPlace() {
        assertThat(decoded("a: 1\nb: é".getBytes(ISO_8859_1)))
                .isEqualTo("f:2:4: error[FIL005]: byte 0xE9 is not UTF-8");
        assertThat(decoded(new byte[] {'a', (byte) 0xC3})).startsWith("f:1:2: error[FIL005]");
        assertThat(decoded("\uFEFFa: 1".getBytes(UTF_16LE))).startsWith("f: error[FIL006]");
        assertThat(decoded("a: 1".getBytes(UTF_16LE))).startsWith("f: error[FIL006]");
        assertThat(decoded("a: 1\n𝄞b\u0000c".getBytes(UTF_8)))
                .isEqualTo("f:2:3: error[FIL007]: a control character (U+0000) stands in the file");
        assertThat(decoded("a\u001B[0m".getBytes(UTF_8))).contains("U+001B");
    }

    private String finding(String name) {
        SourceText source = SourceFile.read(name, folder.resolve(name), 1024);
        assertThat(source.text()).isEmpty();
        assertThat(source.findings().get(0).hint()).isPresent();
        return source.findings().get(0).toString();
    }

    private static String decoded(byte[] bytes) {
        SourceText source = SourceText.decode("f", bytes);
        assertThat(source.text()).isEmpty();
        return source.findings().get(0).toString();
    }
}
