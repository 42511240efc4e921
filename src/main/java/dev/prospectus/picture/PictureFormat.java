package dev.prospectus.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The picture formats that every browser shows. */
enum PictureFormat {
    JPEG("a JPEG picture", "jpg"),
    PNG("a PNG picture", "png"),
    GIF("a GIF picture", "gif"),
    WEBP("a WebP picture", "webp");

    /** File name endings of formats that some browsers don't show. */
    private static final Set<String> OTHER_ENDINGS = Set.of(
            "avif", "bmp", "heic", "heif", "jfif", "jp2", "jpe", "jxl", "psd", "raw", "svgz", "tga", "tif", "tiff");

    private final String words;
    private final String ending;

    PictureFormat(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    /** The format that a file's name suggests. */
    static Optional<PictureFormat> named(String path) {
        String ending = ending(path).replace("jpeg", "jpg");
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    static boolean isOther(String path) {
        return OTHER_ENDINGS.contains(ending(path));
    }

    /** The format that a file's first bytes show. */
    static Optional<PictureFormat> of(FileBytes file) {
        if (file.hasAt(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        } else if (file.hasAt(0, 0x89, 'P', 'N', 'G')) {
            return Optional.of(PNG);
        } else if (file.hasAt(0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        }
        boolean webp = file.hasAt(0, 'R', 'I', 'F', 'F') && file.hasAt(8, 'W', 'E', 'B', 'P');
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    ParsedPicture parse(FileBytes file) throws PictureFault {
        return switch (this) {
            case JPEG -> JpegParser.parse(file);
            case PNG -> PngParser.parse(file);
            case GIF -> GifParser.parse(file);
            case WEBP -> WebPParser.parse(file);
        };
    }

    /**
     * Looks whether no pixels are missing, without making any. GIF has been looked at when it was parsed; WebP, whose
     * parts fit together, counts as whole.
     *
     * @param bare a file that was parsed, without its metadata
     */
    void checkPixels(FileBytes bare) throws PictureFault {
        switch (this) {
            case JPEG -> JpegScans.check(bare);
            case PNG -> PngPixels.check(bare);
            case GIF, WEBP -> {}
        }
    }

    /** Its name in a sentence, with an article. */
    String words() {
        return words;
    }

    /** The usual ending of file names, without a dot. */
    String ending() {
        return ending;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
