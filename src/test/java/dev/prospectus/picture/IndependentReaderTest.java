package dev.prospectus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.gif.GifImageDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import dev.prospectus.model.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our reader of pictures says what an independent one says, before and after what is not shown was taken out. */
class IndependentReaderTest {

    @TestFactory
    Stream<DynamicTest> sizeOrientationAndFramesAgree() throws Exception {
        return corpus().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> agree(file.getValue())));
    }

    private static void agree(byte[] bytes) throws Exception {
        FileBytes file = new FileBytes(bytes);
        PictureFormat format = PictureFormat.of(file).orElseThrow();
        ParsedPicture ours = format.parse(file);
        format.checkPixels(new FileBytes(ours.withoutMetadata()));
        Metadata theirs = read(bytes);

        assertThat(ours.size()).isEqualTo(size(theirs));
        assertThat(ours.orientation()).isEqualTo(Orientation.of(orientation(theirs)));
        frames(theirs).ifPresent(animated -> assertThat(ours.animated()).isEqualTo(animated));

        Metadata left = read(ours.withoutMetadata());
        assertThat(size(left)).isEqualTo(ours.size());
        assertThat(left.getDirectories())
                .noneMatch(Directory::hasErrors)
                .noneMatch(directory -> directory instanceof ExifDirectoryBase
                        || directory instanceof XmpDirectory
                        || directory instanceof JpegCommentDirectory
                        || directory instanceof GifCommentDirectory);
        assertThat(new String(ours.withoutMetadata(), StandardCharsets.ISO_8859_1))
                .doesNotContain(TestPictures.SECRET);
    }

    private static Metadata read(byte[] bytes) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    }

    private static PictureSize size(Metadata metadata) throws Exception {
        JpegDirectory jpeg = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        if (jpeg != null) {
            return new PictureSize(jpeg.getImageWidth(), jpeg.getImageHeight());
        }
        PngDirectory png = metadata.getFirstDirectoryOfType(PngDirectory.class);
        if (png != null) {
            return new PictureSize(png.getInt(PngDirectory.TAG_IMAGE_WIDTH), png.getInt(PngDirectory.TAG_IMAGE_HEIGHT));
        }
        GifHeaderDirectory gif = metadata.getFirstDirectoryOfType(GifHeaderDirectory.class);
        if (gif != null) {
            return new PictureSize(
                    gif.getInt(GifHeaderDirectory.TAG_IMAGE_WIDTH), gif.getInt(GifHeaderDirectory.TAG_IMAGE_HEIGHT));
        }
        WebpDirectory webp = metadata.getFirstDirectoryOfType(WebpDirectory.class);
        return new PictureSize(webp.getInt(WebpDirectory.TAG_IMAGE_WIDTH), webp.getInt(WebpDirectory.TAG_IMAGE_HEIGHT));
    }

    private static int orientation(Metadata metadata) {
        Integer said = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(exif -> exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .orElse(1);
        return said == null ? 1 : said;
    }

    /** Whether it has several frames, of those formats whose frames the other reader counts. */
    private static Optional<Boolean> frames(Metadata metadata) {
        if (metadata.containsDirectoryOfType(GifHeaderDirectory.class)) {
            return Optional.of(
                    metadata.getDirectoriesOfType(GifImageDirectory.class).size() > 1);
        }
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(WebpDirectory.class))
                .map(webp -> webp.getBooleanObject(WebpDirectory.TAG_IS_ANIMATION));
    }

    private static Map<String, byte[]> corpus() throws Exception {
        Random random = new Random(21);
        Map<String, byte[]> files = new TreeMap<>();
        int[] kinds = {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY
        };
        for (int i = 0; i < 24; i++) {
            int width = 1 + random.nextInt(700);
            int height = 1 + random.nextInt(500);
            int kind = kinds[i % kinds.length];
            BufferedImage image = TestPictures.scene(width, height);
            BufferedImage drawn = new BufferedImage(width, height, kind);
            drawn.createGraphics().drawImage(image, 0, 0, null);
            String name = width + " x " + height + ", kind " + kind + ", " + i;
            files.put("png " + name, TestPictures.written(drawn, "png", false));
            files.put("png interlaced " + name, TestPictures.written(drawn, "png", true));
            files.put("gif " + name, TestPictures.written(drawn, "gif", false));
            if (kind == BufferedImage.TYPE_INT_RGB || kind == BufferedImage.TYPE_BYTE_GRAY) {
                files.put("jpeg " + name, TestPictures.written(drawn, "jpeg", false));
                files.put("jpeg progressive " + name, TestPictures.written(drawn, "jpeg", true));
            }
        }
        for (int orientation = 0; orientation <= 9; orientation++) {
            files.put(
                    "photograph " + orientation,
                    TestPictures.photograph(TestPictures.scene(40 + orientation, 30), orientation));
            files.put("webp " + orientation, TestPictures.webp(orientation));
        }
        for (int frames : List.of(1, 2, 7)) {
            files.put("gif of " + frames, TestPictures.gif(frames));
        }
        for (int bits : List.of(8, 16)) {
            files.put("grey png " + bits, TestPictures.greyPng(17, 23, bits, false));
            files.put("grey png with alpha " + bits, TestPictures.greyPng(23, 17, bits, true));
        }
        byte[] png = TestPictures.png(TestPictures.scene(64, 48));
        files.put("png with words", TestPictures.pngWith(png, TestPictures.chunk("tEXt", said())));
        files.put("png that moves", TestPictures.pngWith(png, TestPictures.chunk("acTL", new byte[] {
            0, 0, 0, 1, 0, 0, 0, 0
        })));
        return files;
    }

    private static byte[] said() {
        return TestPictures.ascii("Comment\0" + TestPictures.SECRET);
    }
}
