package dev.prospectus.check;

import dev.prospectus.model.Colour;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds colours that can be told apart from others. */
final class ContrastingShade {

    private static final int STEPS = 255;

    private ContrastingShade() {}

    /**
     * The shade of a colour, darker or lighter, that differs least from it and has at least a contrast with each of the
     * other colours; nothing when neither black nor white would do.
     */
    static Optional<Colour> nearest(Colour colour, double contrast, Colour... others) {
        for (int step = 0; step <= STEPS; step++) {
            for (int end : new int[] {0, STEPS}) {
                Colour shade = new Colour(
                        mixed(colour.red(), end, step),
                        mixed(colour.green(), end, step),
                        mixed(colour.blue(), end, step));
                if (Stream.of(others).allMatch(other -> shade.contrastWith(other) >= contrast)) {
                    return Optional.of(shade);
                }
            }
        }
        return Optional.empty();
    }

    private static int mixed(int channel, int end, int step) {
        return channel + Math.round((float) (end - channel) * step / STEPS);
    }
}
