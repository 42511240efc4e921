package dev.prospectus.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checks that run inside a page: a file of this package's resources each, which returns what it found wrong. */
final class PageScript {

    private PageScript() {}

    static List<String> run(Page page, String name) {
        return list(page.evaluate("() => {" + source("shared") + source(name) + "}"));
    }

    static List<String> list(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    static String source(String name) {
        try (InputStream in = PageScript.class.getResourceAsStream(name + ".js")) {
            if (in == null) {
                throw new IllegalArgumentException("no script " + name + ".js beside " + PageScript.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
