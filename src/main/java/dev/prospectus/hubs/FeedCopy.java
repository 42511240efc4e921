package dev.prospectus.hubs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The last sound files of a hub, in one file, so that a copy is whole or not there. One that can't be read is none: the hub is asked
 * again.
 *
 * @param from where they come from
 * @param tags marks by which the site tells whether its files changed, by path
 */
record FeedCopy(URI from, SortedMap<String, String> tags, FeedFiles files) {

    private static final String FROM = "from";
    private static final String TAG = "tag/";
    private static final String FILE = "file/";

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.files().get(path));
    }

    /** The mark of a file. */
    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    /** The copy that some bytes are; none if they are damaged. */
    static Optional<FeedCopy> read(InputStream bytes, FeedLimits limits) throws IOException {
        SortedMap<String, String> tags = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        String from = "";
        int left = limits.whole();
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    return Optional.empty();
                }
                if (name.startsWith(FILE)) {
                    files.put(name.substring(FILE.length()), content);
                } else if (name.startsWith(TAG)) {
                    tags.put(name.substring(TAG.length()), new String(content, StandardCharsets.UTF_8));
                } else if (name.equals(FROM)) {
                    from = new String(content, StandardCharsets.UTF_8);
                }
            }
            return Optional.of(new FeedCopy(URI.create(from), tags, new FeedFiles(files)));
        } catch (ZipException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** What {@link #read} reads. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, FROM, from.toString().getBytes(StandardCharsets.UTF_8));
            for (var tag : tags.entrySet()) {
                put(zip, TAG + tag.getKey(), tag.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var file : files.files().entrySet()) {
                put(zip, FILE + file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
