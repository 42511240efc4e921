package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.length;
import static dev.prospectus.load.shape.Shapes.registry;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.TextOrBlock;
import dev.prospectus.model.Length;
import java.util.Optional;

/** How long something takes: in words or, where that differs by how people meet, a block with a line for each mode. */
final class Lengths {

    private Lengths() {}

    static Shape<Length> shape(SiteWords words) {
        return new TextOrBlock<>(
                length(),
                Length::of,
                registry("lengths", words.mode(), length(), (mode, said) -> new Length.Part(Optional.of(mode), said)),
                Length::new);
    }
}
