package dev.prospectus.output.html.paper;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.programme.FlyerView;

/** A flyer for paper. */
public record FlyerSheet(Frame frame, FlyerView flyer, Look look) {}
