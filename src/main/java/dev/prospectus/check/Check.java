package dev.prospectus.check;

/**
 * One rule about the meaning of a catalogue. A check holds no state, so it may run on any number of catalogues and
 * threads.
 */
public interface Check {

    Rule rule();

    void check(CheckContext context, Report report);
}
