package dev.prospectus.output.html.page;

import dev.prospectus.plan.Output;
import java.util.List;

/** One kind of page. */
public interface PageGroup {

    /** Every page of this kind, in any order, or the folder that they are in. */
    List<? extends Output> pages();
}
