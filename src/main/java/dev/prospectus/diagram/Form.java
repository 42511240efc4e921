package dev.prospectus.diagram;

/** The two layouts of every drawing. */
enum Form {
    /** Arrows lead to the right. A row has room for four cards. */
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

    /** The greatest width of charts side by side. A single chart may be wider. */
    int room() {
        return room;
    }

    boolean down() {
        return this == NARROW;
    }
}
