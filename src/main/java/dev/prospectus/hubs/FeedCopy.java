package dev.prospectus.hubs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param open since when runs take applications, by their ids, as earlier copies told
 */
record FeedCopy(URI from, SortedMap<String, String> tags, FeedFiles files, SortedMap<String, Instant> open) {

    private static final String FROM = "from";
    private static final String TAG = "tag/";
    private static final String FILE = "file/";
    private static final String OPEN = "open";

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
        SortedMap<String, Instant> open = new TreeMap<>();
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
                } else if (name.equals(OPEN)) {
                    new String(content, StandardCharsets.UTF_8).lines().forEach(line -> {
                        String[] run = line.split(" ", -1);
                        open.put(run[0], Instant.parse(run[run.length - 1]));
                    });
                }
            }
            return Optional.of(new FeedCopy(URI.create(from), tags, new FeedFiles(files), open));
        } catch (ZipException | IllegalArgumentException | DateTimeException damaged) {
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
            String lines = open.entrySet().stream()
                    .map(run -> run.getKey() + " " + run.getValue() + "\n")
                    .collect(Collectors.joining());
            put(zip, OPEN, lines.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
