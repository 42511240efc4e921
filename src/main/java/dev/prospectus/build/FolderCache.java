package dev.prospectus.build;

import dev.prospectus.plan.Cache;
import dev.prospectus.plan.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A cache in the site's folder {@code .prospectus/cache/}, with one file for each key.
 *
 * <p>A failure never stops a build: a file that can't be read, is damaged or is a link counts as missing, and a result that
 * can't be written is computed again next time. A file holds the hash of its content, a line break and the content. It is
 * written under another name and then renamed, so that no reader sees half of it.
 */
final class FolderCache implements Cache {

    private static final String FOLDER = ".prospectus";
    private static final String SUBFOLDER = "cache";

    /** Far above the size of any entry; a larger file is not ours. */
    private static final long MAX_BYTES = 64 << 20;

    /** Length of the hash in front of the content, in characters. */
    private static final int HASH_LENGTH = 64;

    private final Path parent;
    private final Path folder;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private FolderCache(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve(SUBFOLDER);
    }

    static Cache of(Path site) {
        return new FolderCache(site.resolve(FOLDER));
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
            int start = HASH_LENGTH + 1;
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
            Files.createDirectories(folder);
            if (!isOurs()) {
                return;
            }
            Path draft = Files.createTempFile(folder, name, ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    out.write(head(content));
                    out.write(content);
                }
                Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The site's folder is read-only: build without a cache.
        }
    }

    private static byte[] head(byte[] content) {
        return (ContentHash.of(content) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the folder is in the site, and not a link to another place. */
    private boolean isOurs() {
        return Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
