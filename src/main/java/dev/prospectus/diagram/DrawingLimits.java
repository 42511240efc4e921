package dev.prospectus.diagram;

/** How much one drawing may hold, so that it can be read and its page stays small. */
final class DrawingLimits {

    /** The boxes on one page of the map of all programmes. */
    static final int MAP_BOXES = 60;

    /** The cards of one chart of requirements. A larger one is divided into a chart for each programme. */
    static final int CHART_CARDS = 16;

    /** What one offer requires. More is only told in words. */
    static final int SOURCES = 8;

    /** The boxes of a whole pathway. */
    static final int PATHWAY_BOXES = 60;

    /** The offers of one stage around a programme. */
    static final int STAGE_BOXES = 12;

    /** The stages around a programme. */
    static final int NEAR_STAGES = 16;

    /** The pathways on which a programme's place is drawn. */
    static final int PATHWAYS = 6;

    private DrawingLimits() {}
}
