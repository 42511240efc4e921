package dev.prospectus.report;

import java.io.PrintWriter;

/** Writes findings in one form. */
interface FindingsWriter {

    void write(Inspection site, PrintWriter out);
}
