package dev.prospectus.check;

/** One rule about meaning. A check holds no state: it may be asked about any number of catalogues, from any thread. */
public interface Check {

    Rule rule();

    void check(CheckContext context, Report report);
}
