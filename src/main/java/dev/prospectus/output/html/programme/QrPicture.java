package dev.prospectus.output.html.programme;

import dev.prospectus.markup.MarkupWriter;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Base64;

/**
 * An address as a QR code (ISO/IEC 18004): a picture of one pixel a module, with the quiet zone that readers need. The
 * style sheet enlarges it without smoothing. As a picture it takes a quarter of what a drawing of the same modules does.
 */
final class QrPicture {

    /** Modules of white around the code (ISO/IEC 18004 section 6.3.8). */
    private static final int QUIET = 4;

    /** A checkerboard. Every mask gives a code that readers can read, and rating all eight takes most of the time. */
    private static final int MASK = 0;

    private QrPicture() {}

    /**
     * The same as a drawing, for paper: it stays sharp at any size.
     *
     * @param name as for {@link #of}
     */
    static String drawn(String address, String name) {
        QrCode code = code(address);
        int size = code.size + 2 * QUIET;
        StringBuilder modules = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    modules.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    modules.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
            }
        }
        return new MarkupWriter()
                .open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "qr")
                .with("alt", name)
                .with("viewBox", "0 0 " + size + " " + size)
                .with("width", size)
                .with("height", size)
                .open("path")
                .with("fill", "#fff")
                .with("d", "M0 0h" + size + "v" + size + "H0z")
                .closeEmpty()
                .open("path")
                .with("fill", "#000")
                .with("d", modules.toString())
                .closeEmpty()
                .close()
                .toString();
    }

    /** @param name what it is and where it leads, for those who can't see it */
    static String of(String address, String name) {
        QrCode code = code(address);
        int size = code.size + 2 * QUIET;
        byte[] png = Png.blackAndWhite(size, size, (x, y) -> code.getModule(x - QUIET, y - QUIET));
        return new MarkupWriter()
                .open("img")
                .with("class", "qr")
                .with("alt", name)
                .with("width", size)
                .with("height", size)
                .with("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .closeVoid()
                .toString();
    }

    private static QrCode code(String address) {
        return QrCode.encodeSegments(
                QrSegment.makeSegments(address), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
    }
}
