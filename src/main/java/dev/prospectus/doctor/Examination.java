package dev.prospectus.doctor;

import java.io.IOException;
import java.util.List;

/** Looks at one thing. */
interface Examination {

    /** What it finds, the most important first; nothing where there is nothing to say of this site. */
    List<Observation> of(Patient patient) throws IOException;
}
