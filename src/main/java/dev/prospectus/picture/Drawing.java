package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.util.List;

/**
 * What an SVG file holds of what a drawing may hold.
 *
 * @param size at which browsers show it
 * @param markup the file to publish, written anew from what was understood
 * @param faults what stands in the author's file and could act or fetch; the markup is without it
 */
record Drawing(PictureSize size, String markup, List<PictureFault> faults) {

    Drawing {
        faults = List.copyOf(faults);
    }
}
