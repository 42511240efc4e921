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
    private static final String VERSION = "pictures 2";

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

    /** The largest file of a picture. */
    byte[] full(PictureSource source) {
        if (source.plan().keepsOriginal()) {
            try {
                byte[] file = source.withoutMetadata();
                if (source.plan().format() == PictureFormat.JPEG
                        && source.plan().widths().isEmpty()) {
                    cache.text("whole 1 " + source.plan().hash(), () -> whole(source.plan(), file));
                }
                return file;
            } catch (PictureFault changed) {
                throw undecodable(source.plan(), changed);
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
            throw undecodable(source.plan(), fault);
        }
    }

    /** Looks whether nothing is missing in a picture of which no versions are made. */
    private static String whole(PicturePlan plan, byte[] file) {
        try {
            PictureEncoder.check(plan, file);
            return "whole";
        } catch (PictureFault fault) {
            throw undecodable(plan, fault);
        }
    }

    private static AuthorFault undecodable(PicturePlan plan, PictureFault fault) {
        return new AuthorFault(Pictures.finding(plan.path(), fault), fault);
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
