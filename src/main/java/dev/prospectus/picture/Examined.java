package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import java.util.Optional;

/**
 * What is known about a file of {@code content/} that is a picture.
 *
 * @param shown how pages show it; absent when something is wrong with it, or a drawing has no size
 * @param recipe what is published for it; absent when the file is published as it is
 * @param fault what is wrong with it
 */
record Examined(Optional<Picture> shown, Optional<Recipe> recipe, Optional<PictureFault> fault) {

    static final Examined NO_PICTURE = new Examined(Optional.empty(), Optional.empty(), Optional.empty());

    static Examined faulty(PictureFault fault) {
        return new Examined(Optional.empty(), Optional.empty(), Optional.of(fault));
    }
}
