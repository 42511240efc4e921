package dev.prospectus.picture;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file within a drawing, written as a {@code data:} address (RFC 2397). */
final class EmbeddedFile {

    private static final String SCHEME = "data:";
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp");
    private static final Set<String> FONTS = Set.of(
            "font/woff2",
            "font/woff",
            "font/ttf",
            "font/otf",
            "font/sfnt",
            "font/truetype",
            "font/opentype",
            "application/font-woff2",
            "application/font-woff",
            "application/x-font-woff2",
            "application/x-font-woff",
            "application/x-font-ttf",
            "application/x-font-truetype",
            "application/x-font-otf",
            "application/x-font-opentype",
            "application/font-sfnt",
            "application/vnd.ms-opentype",
            "application/vnd.ms-fontobject",
            "application/octet-stream");

    private EmbeddedFile() {}

    static boolean isOne(String address) {
        return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The address of a font or a picture; see both. */
    static Optional<String> of(String address) throws PictureFault {
        Optional<String> font = font(address);
        return font.isPresent() ? font : picture(address);
    }

    /**
     * The address of a picture without its metadata. A picture within a drawing comes from a camera as often as any other.
     *
     * @return empty if the address holds something else
     * @throws PictureFault if the picture has a fault
     */
    static Optional<String> picture(String address) throws PictureFault {
        if (!PICTURES.contains(kind(address))) {
            return Optional.empty();
        }
        FileBytes file = new FileBytes(content(address));
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(() -> PictureFault.damaged("a picture within the drawing can't be read"));
        ParsedPicture parsed = format.parse(file);
        PictureLimits.check(parsed, format);
        if (!parsed.orientation().equals(Orientation.NONE)) {
            throw PictureLimits.turned("a picture within the drawing");
        }
        String type = format == PictureFormat.JPEG ? "jpeg" : format.ending();
        byte[] bare = parsed.withoutMetadata();
        format.checkPixels(new FileBytes(bare));
        String content = Base64.getEncoder().encodeToString(bare);
        return Optional.of(SCHEME + "image/" + type + ";base64," + content);
    }

    /** The address of a font; empty if the address holds something else. */
    private static Optional<String> font(String address) {
        String bare = address.replaceAll("\\s", "");
        boolean font = FONTS.contains(kind(bare)) && bare.chars().allMatch(EmbeddedFile::isPlain);
        return font ? Optional.of(bare) : Optional.empty();
    }

    /** What the address says that it holds, in small letters and without parameters. */
    private static String kind(String address) {
        int comma = address.indexOf(',');
        String type = comma < 0 ? "" : address.substring(SCHEME.length(), comma);
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || ":;,/+=%._-".indexOf(c) >= 0;
    }

    private static byte[] content(String address) throws PictureFault {
        int comma = address.indexOf(',');
        if (!address.substring(0, comma).toLowerCase(Locale.ROOT).contains(";base64")) {
            throw PictureFault.damaged("a picture within the drawing is not written in base64");
        }
        String plain = address.substring(comma + 1)
                .replaceAll("\\s", "")
                .replaceAll("(?i)%2B", "+")
                .replaceAll("(?i)%2F", "/")
                .replaceAll("(?i)%3D", "=")
                .replaceAll("(?i)%0[AD]", "");
        try {
            return Base64.getDecoder().decode(plain);
        } catch (IllegalArgumentException wrong) {
            throw PictureFault.damaged("a picture within the drawing can't be read");
        }
    }
}
