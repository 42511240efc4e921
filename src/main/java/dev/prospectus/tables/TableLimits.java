package dev.prospectus.tables;

/** How much a file may hold, far more than any form or catalogue has. They hold before anything is kept. */
final class TableLimits {

    static final int BYTES = 10 << 20;

    /** Of all parts of a workbook once they are unpacked. */
    static final long UNPACKED_BYTES = 100L << 20;

    static final int PARTS = 1_000;

    static final int ROWS = 20_000;

    static final int COLUMNS = 500;

    static final int CELLS = 1_000_000;

    /** What a cell of a spreadsheet can hold. */
    static final int CELL_LENGTH = 32_767;

    private TableLimits() {}
}
