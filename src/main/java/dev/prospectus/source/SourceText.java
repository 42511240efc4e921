package dev.prospectus.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * The text of one of the author's files, or the reason why it has none. The text has no byte order mark and its lines
 * end with {@code \n}, so that later steps give the same result on every machine.
 *
 * @param text empty if there is a finding
 */
public record SourceText(Optional<String> text, List<Diagnostic> findings) {

    private static final String SAVE_AS_UTF8 = "save the file again as UTF-8";

    public SourceText {
        findings = List.copyOf(findings);
    }

    /** Decodes UTF-8 strictly: an invalid byte is a finding, never a question mark on the site. */
    public static SourceText decode(String file, byte[] bytes) {
        if (isWide(bytes)) {
            return refused(Diagnostic.error(
                    SourceLocation.ofFile(file),
                    FileCode.WIDE_ENCODING,
                    "the file is UTF-16 or UTF-32, not UTF-8",
                    SAVE_AS_UTF8));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        boolean ascii = out.flip().length() == bytes.length - start;
        String decoded = withPlainLineEnds(out.toString());
        String text = ascii ? decoded : composed(decoded);
        if (result.isError()) {
            String message = "byte 0x%02X is not UTF-8".formatted(bytes[in.position()] & 0xFF);
            return refused(Diagnostic.error(endOf(file, text), FileCode.NOT_UTF8, message, SAVE_AS_UTF8));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isText(text.charAt(i))) {
                String message = "a control character (U+%04X) stands in the file".formatted((int) text.charAt(i));
                return refused(Diagnostic.error(
                        new LineIndex(text).at(file, i),
                        FileCode.NOT_TEXT,
                        message,
                        "delete the character; if you can't see it, the file is perhaps not a text file"));
            }
        }
        return new SourceText(Optional.of(text), List.of());
    }

    /** A file without a text, for this reason. */
    public static SourceText refused(Diagnostic reason) {
        return new SourceText(Optional.empty(), List.of(reason));
    }

    /** Whether a character is text: a tab, a line end, or any character but control characters, U+FFFE and U+FFFF. */
    public static boolean isText(char c) {
        return c >= ' ' ? (c < 0x7F || c > 0x9F || c == 0x85) && c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }

    private static SourceLocation endOf(String file, String textBefore) {
        return new LineIndex(textBefore).at(file, textBefore.length());
    }

    /** Letters with accents in one form (NFC), whichever a system typed or saved, so that equal words are equal. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Whether the file begins with a byte order mark of UTF-16 or UTF-32, or with letters that have a zero byte
     * beside them.
     */
    private static boolean isWide(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)
                || (bytes.length >= 4
                        && (bytes[0] == 0) != (bytes[1] == 0)
                        && (bytes[0] == 0) == (bytes[2] == 0)
                        && (bytes[1] == 0) == (bytes[3] == 0));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
