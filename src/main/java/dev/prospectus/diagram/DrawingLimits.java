package dev.prospectus.diagram;

/** Limits of drawings. They keep a drawing readable and its page small. */
final class DrawingLimits {

    /** Boxes on one page of the map of all programmes. */
    static final int MAP_BOXES = 60;

    /** Cards in one chart of requirements. A larger one is divided into a chart for each programme. */
    static final int CHART_CARDS = 16;

    /** Requirements of one offer. More than that are only described in words. */
    static final int SOURCES = 8;

    /** Boxes of a whole pathway. */
    static final int PATHWAY_BOXES = 60;

    /** Offers of one stage in the drawing around a programme. */
    static final int STAGE_BOXES = 12;

    /** Stages in the drawing around a programme. */
    static final int NEAR_STAGES = 16;

    /** Pathways for which a programme's place is drawn. */
    static final int PATHWAYS = 6;

    private DrawingLimits() {}
}
