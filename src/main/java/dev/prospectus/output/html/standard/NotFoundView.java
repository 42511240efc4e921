package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;

/** @param ways where to go instead */
public record NotFoundView(Frame frame, List<Link> ways) {}
