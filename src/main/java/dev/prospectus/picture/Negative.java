package dev.prospectus.picture;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** What a picture's files are made of. It holds on to what was made for as long as there is room. */
final class Negative {

    private final Recipe recipe;
    private final Supplier<byte[]> file;
    private SoftReference<Prints> prints = new SoftReference<>(null);

    Negative(Recipe recipe, Supplier<byte[]> file) {
        this.recipe = recipe;
        this.file = file;
    }

    Recipe recipe() {
        return recipe;
    }

    /**
     * The author's file without what is not shown.
     *
     * @throws PictureFault if it is not the file any more that was examined
     */
    byte[] bare() throws PictureFault {
        return recipe.kind().takeApart(new FileBytes(file.get())).bare();
    }

    /** All files made of the picture. Whoever asks while they are being made waits for them. */
    synchronized Prints prints(Supplier<Prints> make) {
        return Optional.ofNullable(prints.get()).orElseGet(() -> {
            Prints made = make.get();
            prints = new SoftReference<>(made);
            return made;
        });
    }
}
