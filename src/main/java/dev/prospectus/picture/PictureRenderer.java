package dev.prospectus.picture;

import dev.prospectus.plan.Cache;
import dev.prospectus.source.AuthorFault;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Renders the files of a {@link PicturePlan}, or takes them from the cache. If all are cached, no imaging class is
 * loaded.
 *
 * <p>The cache key names the platform, since another may round differently, and one without WebP makes other files.
 */
final class PictureRenderer {

    /** To be changed whenever the same picture would result in other files. */
    private static final String VERSION = "pictures 3";

    /** From this many bytes it is quicker to ask the cache whether a picture is whole. */
    private static final int LARGE = 128 * 1024;

    /** How many pictures are decoded in parallel. Each may take a hundred megabytes. */
    private static final int PARALLEL_DECODERS = 2;

    private final Cache cache;
    private final Platform platform = Platform.current();
    private final Semaphore permits = new Semaphore(PARALLEL_DECODERS);

    PictureRenderer(Cache cache) {
        this.cache = cache;
        // Otherwise macOS would show an icon, and a DISPLAY that doesn't exist would stop the build.
        System.setProperty("java.awt.headless", "true");
    }

    boolean makesWebP() {
        return platform.hasWebP()
                && cache.text("webp 1 " + platform, () -> Boolean.toString(WebPEncoder.isUsable()))
                        .equals("true");
    }

    /**
     * Looks whether the pixels of a picture are all there. A large file that is whole is noted in the cache, since to
     * look takes some 30 milliseconds for each megabyte.
     */
    void checkPixels(PictureFormat format, String hash, byte[] bare) throws PictureFault {
        FileBytes file = new FileBytes(bare);
        if (bare.length < LARGE || !isWhole(format, hash, file)) {
            format.checkPixels(file);
        }
    }

    private boolean isWhole(PictureFormat format, String hash, FileBytes file) {
        String found = cache.text("whole 1 " + hash, () -> {
            try {
                format.checkPixels(file);
                return "whole";
            } catch (PictureFault toBeTold) {
                return "not whole";
            }
        });
        return found.equals("whole");
    }

    /** The largest file of a picture. */
    byte[] full(PictureSource source) {
        if (source.plan().keepsOriginal()) {
            try {
                return source.withoutMetadata();
            } catch (PictureFault changed) {
                throw undecodable(source.name(), changed);
            }
        }
        return files(source).files().get(0);
    }

    byte[] version(PictureSource source, int width) {
        PicturePlan plan = source.plan();
        int first = plan.keepsOriginal() ? 0 : 1;
        return files(source).files().get(first + plan.widths().indexOf(width));
    }

    private EncodedFiles files(PictureSource source) {
        PicturePlan plan = source.plan();
        String key = String.join(
                " ",
                VERSION,
                platform.toString(),
                plan.hash(),
                plan.format().name(),
                plan.versionFormat().name(),
                plan.fullSize().toString(),
                plan.widths().toString());
        Supplier<byte[]> make = inTurn(() -> encoded(source).toBytes());
        int number = plan.widths().size() + (plan.keepsOriginal() ? 0 : 1);
        return source.files(() -> EncodedFiles.of(cache.bytes(key, make), number)
                .or(() -> EncodedFiles.of(make.get(), number))
                .orElseThrow());
    }

    private static EncodedFiles encoded(PictureSource source) {
        try {
            return PictureEncoder.files(source.plan(), source.withoutMetadata());
        } catch (PictureFault fault) {
            throw undecodable(source.name(), fault);
        }
    }

    private static AuthorFault undecodable(String name, PictureFault fault) {
        return new AuthorFault(Pictures.finding(name, fault), fault);
    }

    private Supplier<byte[]> inTurn(Supplier<byte[]> work) {
        return () -> {
            permits.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                permits.release();
            }
        };
    }
}
