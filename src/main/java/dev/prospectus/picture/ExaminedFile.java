package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import java.util.Optional;

/**
 * The result of examining a file of {@code content/}.
 *
 * @param shown the picture as pages show it; empty if it has a fault
 * @param plan the files to publish for it; empty if the file is published unchanged
 * @param fault the reason why it can't be published, or should not be
 */
record ExaminedFile(Optional<Picture> shown, Optional<PicturePlan> plan, Optional<PictureFault> fault) {

    static final ExaminedFile NO_PICTURE = new ExaminedFile(Optional.empty(), Optional.empty(), Optional.empty());

    static ExaminedFile faulty(PictureFault fault) {
        return new ExaminedFile(Optional.empty(), Optional.empty(), Optional.of(fault));
    }
}
