package dev.prospectus.hubs;

/** Where a hub's files are. */
interface FeedPlace {

    /**
     * The bytes of a file.
     *
     * @param path below {@code api/v1/}
     */
    byte[] read(String path) throws FeedFault;
}
