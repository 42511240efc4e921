package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import java.util.List;
import java.util.Optional;

/**
 * The result of examining a file of {@code content/}.
 *
 * @param shown the picture as pages show it; empty if it has a fault
 * @param plan the files to publish for it; empty if it is a drawing or no picture
 * @param faults the reasons why it can't be published, or should not be
 */
record ExaminedFile(Optional<Picture> shown, Optional<PicturePlan> plan, List<PictureFault> faults) {

    static final ExaminedFile NO_PICTURE = new ExaminedFile(Optional.empty(), Optional.empty(), List.of());

    ExaminedFile {
        faults = List.copyOf(faults);
    }

    static ExaminedFile faulty(PictureFault fault) {
        return new ExaminedFile(Optional.empty(), Optional.empty(), List.of(fault));
    }
}
