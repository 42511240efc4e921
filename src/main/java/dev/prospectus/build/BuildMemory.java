package dev.prospectus.build;

import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Memory;
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
 * A memory in files below the site's {@code .prospectus/cache/}, one for each key.
 *
 * <p>Only ever a gain: what can't be read, is damaged, or is a link to elsewhere counts as forgotten, and what can't be
 * written is computed again next time. A file is the hash of its content, a line break, and the content; it appears whole,
 * by renaming.
 */
final class BuildMemory implements Memory {

    private static final String FOLDER = ".prospectus";
    private static final String SUBFOLDER = "cache";

    /** No layout and no set of pictures comes near it; whatever is larger is not ours. */
    private static final long MAX_BYTES = 64 << 20;

    /** The digits of a hash in front of the content. */
    private static final int HASH_LENGTH = 64;

    private final Path parent;
    private final Path folder;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private BuildMemory(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve(SUBFOLDER);
    }

    static Memory of(Path site) {
        return new BuildMemory(site.resolve(FOLDER));
    }

    /** Text is asked for again and again; bytes, which may be many, once. */
    @Override
    public String recall(String key, Supplier<String> compute) {
        return texts.computeIfAbsent(key, unseen -> Memory.super.recall(key, compute));
    }

    @Override
    public byte[] recallBytes(String key, Supplier<byte[]> compute) {
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
            // A site that can't be written to is built without a memory.
        }
    }

    private static byte[] head(byte[] content) {
        return (ContentHash.of(content) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the folder is one of the site and not a link that leads elsewhere. */
    private boolean isOurs() {
        return Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
