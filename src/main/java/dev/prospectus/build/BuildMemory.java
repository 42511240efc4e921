package dev.prospectus.build;

import dev.prospectus.plan.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** No layout comes near it; whatever is larger is not ours. */
    private static final long MAX_BYTES = 1 << 20;

    private final Path parent;
    private final Path folder;
    private final Map<String, String> recalled = new ConcurrentHashMap<>();

    private BuildMemory(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve(SUBFOLDER);
    }

    static Memory of(Path site) {
        return new BuildMemory(site.resolve(FOLDER));
    }

    @Override
    public String recall(String key, Supplier<String> compute) {
        return recalled.computeIfAbsent(
                sha256(key),
                name -> read(name).orElseGet(() -> {
                    String content = compute.get();
                    write(name, content);
                    return content;
                }));
    }

    private Optional<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (!isOurs() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            String content = text.substring(end + 1);
            return end > 0 && text.substring(0, end).equals(sha256(content)) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String name, String content) {
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
                Files.writeString(draft, sha256(content) + "\n" + content, StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // A site that can't be written to is built without a memory.
        }
    }

    /** Whether the folder is one of the site and not a link that leads elsewhere. */
    private boolean isOurs() {
        return Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
