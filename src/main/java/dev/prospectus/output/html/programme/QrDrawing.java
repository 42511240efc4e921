package dev.prospectus.output.html.programme;

import dev.prospectus.markup.MarkupWriter;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** An address as a QR code (ISO/IEC 18004) in SVG: one path, black on white, with the quiet zone that readers need. */
final class QrDrawing {

    /** Modules of white around the code (ISO/IEC 18004 section 6.3.8). */
    private static final int QUIET = 4;

    /** A checkerboard. Every mask gives a code that readers can read, and rating all eight takes most of the time. */
    private static final int MASK = 0;

    private QrDrawing() {}

    /** @param name what it is and where it leads, for those who can't see it */
    static String of(String address, String name) {
        QrCode code = QrCode.encodeSegments(
                QrSegment.makeSegments(address), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
        int size = code.size + 2 * QUIET;
        return new MarkupWriter()
                .open("svg")
                .with("class", "qr")
                .with("viewBox", "0 0 " + size + " " + size)
                .with("role", "img")
                .with("aria-label", name)
                .with("shape-rendering", "crispEdges")
                .open("path")
                .with("fill", "#fff")
                .with("d", "M0 0h" + size + "v" + size + "H0z")
                .closeEmpty()
                .open("path")
                .with("stroke", "#000")
                .with("d", lines(code))
                .closeEmpty()
                .close()
                .toString();
    }

    /** Neighbouring dark modules of a row as one line, one module thick, and the next of the row from where it ends. */
    private static String lines(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int end = -1;
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int from = x;
                    while (x < code.size && code.getModule(x, y)) {
                        x++;
                    }
                    if (end < 0) {
                        path.append('M')
                                .append(from + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append(".5");
                    } else {
                        path.append('m').append(from - end).append(" 0");
                    }
                    path.append('h').append(x - from);
                    end = x;
                }
            }
        }
        return path.toString();
    }
}
