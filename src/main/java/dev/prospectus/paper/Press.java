package dev.prospectus.paper;

import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints what a template made as PDF. The same HTML gives the same bytes all day long, and is printed once. Safe from many threads.
 *
 * <p>What the HTML has to say beyond what a browser understands: {@code data-bookmark} is the level of an element that the bookmarks
 * name, and {@code data-page} the address of the page of which an element tells, so that links to it stay within the document; {@code data-fit} is the largest width and height in millimetres of the drawing in an element, and {@code data-floats} marks what stands beside the text that follows it.
 */
public final class Press implements Output.Printer {

    /** Changes with what is made of the same HTML, since results are kept. */
    private static final String VERSION = "pdf 11 ";

    private static final String ENGINE = "com.openhtmltopdf.pdfboxout.PdfRendererBuilder";

    private final Edition edition;
    private final URI base;

    /** When what it prints was made, to all who look: the day's beginning, since documents tell of what day they are. */
    private final Instant day;

    private Press(Edition edition) {
        this.edition = edition;
        this.base = URI.create(edition.routes().absolute("/"));
        this.day = edition.today().atStartOfDay(edition.zone()).toInstant();
    }

    /** That of an edition. */
    public static Press of(Edition edition) {
        return edition.once(Press.class, Press::new);
    }

    /** Whether the part is there that prints. */
    public static boolean isThere() {
        try {
            Class.forName(ENGINE, false, Press.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    /**
     * The document.
     *
     * @param html UTF-8, with a language and a title
     * @param files of the site, whose pictures it may show
     * @throws AuthorFault if what prints is not there
     */
    @Override
    public byte[] print(byte[] html, Function<OutputPath, Optional<byte[]>> files) {
        tryOut();
        String whole = new Embedded(base.getPath(), files).in(new String(html, StandardCharsets.UTF_8));
        String key = VERSION + base + " " + day + " "
                + edition.catalogue().site().theme().light() + " "
                + ContentHash.of(whole.getBytes(StandardCharsets.UTF_8));
        return edition.cache().bytes(key, () -> printed(whole));
    }

    /** @throws AuthorFault if what prints is not there */
    @Override
    public void tryOut() {
        if (!isThere()) {
            throw missing();
        }
    }

    private byte[] printed(String html) {
        return new Printing(base, edition.catalogue().site().theme().light(), day).pdf(html);
    }

    static AuthorFault missing() {
        return new AuthorFault(
                Diagnostic.error(
                        SourceLocation.ofFile("site-config.yml"),
                        "PDF001",
                        "PDFs can't be made, since the part for PDF is not there",
                        "start Prospectus by ./prospectus of a checkout, which fetches the part; of a release, unpack prospectus-pdf"
                                + " where the release was unpacked"),
                new ClassNotFoundException(ENGINE));
    }
}
