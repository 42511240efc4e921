package dev.prospectus.output.html;

import java.util.List;

/** @param ways where to go instead */
public record NotFoundView(Frame frame, List<Link> ways) {}
