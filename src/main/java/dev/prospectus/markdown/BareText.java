package dev.prospectus.markdown;

/** Tells by its characters whether a text is nothing but words, sound emphasis and lists, and so need not be parsed for the checks. */
final class BareText {

    private final String source;

    /** How many asterisks began the emphasis that is open; 0 for none. */
    private int open;

    private BareText(String source) {
        this.source = source;
    }

    /** Whether a text has no link, heading, code or HTML, nor any mark that is none. */
    static boolean is(String source) {
        return new BareText(source).isBare();
    }

    private boolean isBare() {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if ((i == 0 || source.charAt(i - 1) == '\n') && !startsBare(i)) {
                return false;
            }
            boolean mayBegin = switch (c) {
                case '[', '<', '@', '#', '`', '~', '\t', '\\', '&', '|', '^', '{', '$' -> true;
                case ':' -> source.startsWith("//", i + 1);
                case '=' -> source.startsWith("=", i + 1) || isUnderline(i);
                case '-' -> isUnderline(i);
                case '_' -> source.startsWith("_", i + 1);
                case ' ' -> source.startsWith("   ", i + 1);
                case 'w', 'W' -> source.regionMatches(true, i, "www.", 0, 4);
                case '*' -> (i == 0 || source.charAt(i - 1) != '*') && !takeStars(i);
                default -> false;
            };
            if (mayBegin) {
                return false;
            }
        }
        return open == 0;
    }

    /** Emphasis ends in the line that it begins in; what does not may be sound, but is parsed to know that. */
    private boolean startsBare(int line) {
        int at = line;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (open != 0) {
            return false;
        }
        if (at + 1 >= source.length()) {
            return true;
        }
        char next = source.charAt(at + 1);
        return switch (source.charAt(at)) {
            case ':', '!', '?', '(', '–', '—' -> false;
            case '*', '+' -> next == ' ' || (next == '*' && source.charAt(at) == '*');
            default -> ".)".indexOf(next) < 0 || Character.isDigit(source.charAt(at));
        };
    }

    /** Whether a run of asterisks begins or ends emphasis beyond doubt, or stands alone. */
    private boolean takeStars(int from) {
        int to = from;
        while (to < source.length() && source.charAt(to) == '*') {
            to++;
        }
        char before = from == 0 ? '\n' : source.charAt(from - 1);
        char behind = to == source.length() ? '\n' : source.charAt(to);
        int length = to - from;
        if (open == 0) {
            if (length == 1 && Character.isWhitespace(before) && Character.isWhitespace(behind)) {
                return true;
            }
            open = length;
            return length < 3 && (Character.isWhitespace(before) || before == '(') && Character.isLetterOrDigit(behind);
        }
        boolean ends = length == open
                && !Character.isWhitespace(before)
                && (Character.isWhitespace(behind) || ".,;:!?)".indexOf(behind) >= 0);
        open = 0;
        return ends;
    }

    /** Whether a character may begin the line of hyphens or equals signs that makes a heading of the line above it. */
    private boolean isUnderline(int at) {
        boolean begins = at == 0 || " \n>".indexOf(source.charAt(at - 1)) >= 0;
        int end = at;
        while (end < source.length() && source.charAt(end) == source.charAt(at)) {
            end++;
        }
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        return begins && (end == source.length() || source.charAt(end) == '\n');
    }
}
