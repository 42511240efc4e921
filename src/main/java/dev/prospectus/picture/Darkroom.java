package dev.prospectus.picture;

import dev.prospectus.plan.Cache;
import dev.prospectus.source.AuthorFault;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes the files of pictures, or remembers them: no class for pictures is loaded for one that an earlier build has made.
 *
 * <p>The key names the platform, since another may round differently, and one without WebP makes other files.
 */
final class Darkroom {

    /** Changes whenever the same picture would give other files. */
    private static final String VERSION = "pictures 1";

    /** How many pictures are decoded at a time: one may take a hundred megabytes. */
    private static final int AT_A_TIME = 2;

    private final Cache cache;
    private final Platform platform = Platform.current();
    private final Semaphore places = new Semaphore(AT_A_TIME);

    Darkroom(Cache cache) {
        this.cache = cache;
        // Else macOS would show a program's icon, and a display that is named but not there would stop the build.
        System.setProperty("java.awt.headless", "true");
    }

    boolean makesWebP() {
        return platform.hasWebP()
                && cache.text("webp 1 " + platform, () -> Boolean.toString(WebPEncoder.isUsable()))
                        .equals("true");
    }

    /** The picture at its largest. */
    byte[] full(Negative negative) {
        if (negative.recipe().whole()) {
            try {
                return negative.bare();
            } catch (PictureFault changed) {
                throw undecodable(negative.recipe(), changed);
            }
        }
        return prints(negative).files().get(0);
    }

    byte[] version(Negative negative, int width) {
        Recipe recipe = negative.recipe();
        int first = recipe.whole() ? 0 : 1;
        return prints(negative).files().get(first + recipe.widths().indexOf(width));
    }

    private Prints prints(Negative negative) {
        Recipe recipe = negative.recipe();
        String key = String.join(
                " ",
                VERSION,
                platform.toString(),
                recipe.hash(),
                recipe.kind().name(),
                recipe.versionKind().name(),
                recipe.full().toString(),
                recipe.widths().toString());
        Supplier<byte[]> make = inTurn(() -> develop(negative).toBytes());
        int number = recipe.widths().size() + (recipe.whole() ? 0 : 1);
        return negative.prints(() -> Prints.of(cache.bytes(key, make), number)
                .or(() -> Prints.of(make.get(), number))
                .orElseThrow());
    }

    private static Prints develop(Negative negative) {
        try {
            return Enlarger.prints(negative.recipe(), negative.bare());
        } catch (PictureFault fault) {
            throw undecodable(negative.recipe(), fault);
        }
    }

    private static AuthorFault undecodable(Recipe recipe, PictureFault fault) {
        return new AuthorFault(Pictures.finding(recipe.path(), fault), fault);
    }

    private Supplier<byte[]> inTurn(Supplier<byte[]> work) {
        return () -> {
            places.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                places.release();
            }
        };
    }
}
