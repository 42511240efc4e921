package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import java.util.Optional;

/**
 * What is known about a file of {@code content/} that is a picture.
 *
 * @param shown how pages show it; absent when something is wrong with it, or a drawing has no size
 * @param plan what is published for it; absent when the file is published as it is
 * @param fault what is wrong with it
 */
record ExaminedFile(Optional<Picture> shown, Optional<PicturePlan> plan, Optional<PictureFault> fault) {

    static final ExaminedFile NO_PICTURE = new ExaminedFile(Optional.empty(), Optional.empty(), Optional.empty());

    static ExaminedFile faulty(PictureFault fault) {
        return new ExaminedFile(Optional.empty(), Optional.empty(), Optional.of(fault));
    }
}
