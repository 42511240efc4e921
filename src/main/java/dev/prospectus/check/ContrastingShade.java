package dev.prospectus.check;

import dev.prospectus.model.Colour;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a shade of a colour that has enough contrast with other colours. */
final class ContrastingShade {

    private static final int STEPS = 255;

    private ContrastingShade() {}

    /**
     * The lighter or darker shade that differs least from the colour and has at least this contrast with each of the
     * others; empty if even black and white fall short.
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
