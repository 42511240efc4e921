package dev.prospectus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A sheet of a PDF, as Poppler's {@code pdftotext} reads it.
 *
 * @param height in points
 */
record Sheet(double height, List<Word> words) {

    Sheet {
        words = List.copyOf(words);
    }

    /**
     * @param top of its line, from the top of the sheet
     * @param bottom of its line, likewise
     */
    record Word(String text, double top, double bottom) {}

    static List<Sheet> of(byte[] pdf) {
        try {
            Path file = Files.createTempFile("prospectus-paper", ".pdf");
            try {
                Files.write(file, pdf);
                Process reader = new ProcessBuilder("pdftotext", "-bbox", file.toString(), "-")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                Document read = Jsoup.parse(reader.getInputStream(), "UTF-8", "");
                return read.select("page").stream().map(Sheet::sheet).toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether each of these words stands on it, also as a part of another or broken over two lines. */
    boolean hasAll(List<String> some) {
        String text = plain(words.stream().map(Word::text).collect(Collectors.joining()));
        return some.stream().map(Sheet::plain).allMatch(text::contains);
    }

    /** A PDF has ligatures as one letter. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Sheet sheet(Element page) {
        return new Sheet(
                number(page, "height"),
                page.select("word").stream()
                        .map(word -> new Word(word.text(), number(word, "yMin"), number(word, "yMax")))
                        .toList());
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }
}
