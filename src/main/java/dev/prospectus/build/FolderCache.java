package dev.prospectus.build;

import dev.prospectus.plan.Cache;
import dev.prospectus.plan.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * A cache in the site's folder {@code .prospectus/cache/}, with one file for each key.
 *
 * <p>A failure never stops a build: a file that can't be read, is damaged or is a link counts as missing, and a result that
 * can't be written is computed again next time. A file holds a checksum of its content, a line break and the content, so that
 * who reads it while another build writes it, or after one was killed, sees that. The checksum is no seal: who can write the one
 * can write the other. When the folder grows too large, what was made longest ago is removed.
 */
final class FolderCache implements Cache {

    private static final String FOLDER = ".prospectus";
    private static final String SUBFOLDER = "cache";

    /** Far above the size of any entry; a larger file is not ours. */
    private static final long MAX_BYTES = 64 << 20;

    /** More than the pictures of a large site take, in all their versions. */
    private static final long MAX_TOTAL_BYTES = 1L << 30;

    /** Length of the checksum in front of the content, in characters. */
    private static final int HEAD_LENGTH = 8;

    private final Path parent;
    private final Path folder;
    private final long maxTotal;
    private final AtomicBoolean trimmed = new AtomicBoolean();

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private FolderCache(Path parent, long maxTotal) {
        this.parent = parent;
        this.maxTotal = maxTotal;
        this.folder = parent.resolve(SUBFOLDER);
    }

    static Cache of(Path site) {
        return of(site, MAX_TOTAL_BYTES);
    }

    static Cache of(Path site, long maxTotal) {
        return new FolderCache(site.resolve(FOLDER), maxTotal);
    }

    /** Text is also kept in memory, since callers ask for it many times. Bytes are not: they are large and read once. */
    @Override
    public String text(String key, Supplier<String> compute) {
        return texts.computeIfAbsent(key, unseen -> Cache.super.text(key, compute));
    }

    @Override
    public byte[] bytes(String key, Supplier<byte[]> compute) {
        String name = ContentHash.of(key.getBytes(StandardCharsets.UTF_8));
        return read(name).orElseGet(() -> {
            byte[] content = compute.get();
            write(name, content);
            return content;
        });
    }

    private Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (!isOurs() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int start = HEAD_LENGTH + 1;
            if (bytes.length < start) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
            return Arrays.equals(bytes, 0, start, head(content), 0, start) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String name, byte[] content) {
        try {
            if (Files.isSymbolicLink(parent)) {
                return;
            }
            if (!isOurs()) {
                Files.createDirectories(folder);
                if (!isOurs()) {
                    return;
                }
            }
            Files.write(
                    folder.resolve(name),
                    withHead(content),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!trimmed.getAndSet(true)) {
                trim();
            }
        } catch (IOException e) {
            // The site's folder is read-only: build without a cache.
        }
    }

    /** Removes what was made longest ago, when there is more than a site can need. */
    private void trim() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isRegularFile()) {
                    entries.add(new Entry(file, attributes.lastModifiedTime(), attributes.size()));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::made).reversed());
        long total = 0;
        for (Entry entry : entries) {
            total += entry.bytes();
            if (total > maxTotal) {
                Files.deleteIfExists(entry.file());
            }
        }
    }

    private record Entry(Path file, FileTime made, long bytes) {}

    private static byte[] withHead(byte[] content) {
        byte[] head = head(content);
        byte[] file = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, file, head.length, content.length);
        return file;
    }

    private static byte[] head(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (HexFormat.of().toHexDigits((int) checksum.getValue()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the folder is in the site, and not a link to another place. */
    private boolean isOurs() {
        return Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
