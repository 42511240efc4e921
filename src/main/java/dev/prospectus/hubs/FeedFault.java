package dev.prospectus.hubs;

/** Why a hub's publication can't be had or used, in words that go on "North Moor: ". */
final class FeedFault extends Exception {

    private static final long serialVersionUID = 1L;

    FeedFault(String words) {
        super(words);
    }

    FeedFault(String words, Throwable cause) {
        super(words, cause);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
