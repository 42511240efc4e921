package dev.prospectus.diagram;

/** The two layouts of every drawing. */
enum Form {
    /** Arrows lead to the right; four cards and their arrows stand in a row. */
    WIDE(224, 1054),
    /** One column on the narrowest phone, 320 pixels wide. */
    NARROW(244, 1);

    private final int cardWidth;
    private final int room;

    Form(int cardWidth, int room) {
        this.cardWidth = cardWidth;
        this.room = room;
    }

    int cardWidth() {
        return cardWidth;
    }

    /** What stands side by side is together no wider than this, unless it is one thing. */
    int room() {
        return room;
    }

    boolean down() {
        return this == NARROW;
    }
}
