package dev.prospectus.picture;

/**
 * What a scan holds of each block (ITU-T T.81, annex B.2.3).
 *
 * @param progressive whether other scans hold more of the same blocks
 * @param from the first value of a block that the scan holds
 * @param to the last
 * @param refines whether it makes values more exact that an earlier scan has begun
 */
record JpegScan(boolean progressive, int from, int to, boolean refines) {

    private static final int MOST_MISSING_BITS = 13;

    /** @param parameters the offset of the three bytes at the end of the scan's header */
    static JpegScan at(FileBytes file, int parameters, JpegFrame frame, int components) throws PictureFault {
        if (!frame.progressive()) {
            return new JpegScan(false, 0, 63, false);
        }
        int from = file.u8(parameters);
        int to = file.u8(parameters + 1);
        int before = file.u8(parameters + 2) >> 4;
        int now = file.u8(parameters + 2) & 0x0F;
        boolean sound = (from == 0 ? to == 0 : from <= to && to <= 63 && components == 1)
                && now <= MOST_MISSING_BITS
                && (before == 0 || now == before - 1);
        if (!sound) {
            throw PictureFault.damagedAt(parameters);
        }
        return new JpegScan(true, from, to, before != 0);
    }
}
