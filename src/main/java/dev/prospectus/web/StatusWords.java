package dev.prospectus.web;

/** The names of the statuses that hosts answer with (RFC 9110, section 15). */
public final class StatusWords {

    private StatusWords() {}

    public static String of(int status) {
        String words = switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 410 -> "Gone";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "";
        };
        return words.isEmpty() ? String.valueOf(status) : status + " " + words;
    }
}
