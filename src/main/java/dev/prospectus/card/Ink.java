package dev.prospectus.card;

/**
 * A colour upon another: the entries of a palette from one to the other, for the levels of {@link Coverage}.
 *
 * @param first the entry of what lies below; that of the ink itself comes last
 */
record Ink(int first) {

    byte at(int level) {
        return (byte) (first + level);
    }
}
