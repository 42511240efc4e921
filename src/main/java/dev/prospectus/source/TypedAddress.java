package dev.prospectus.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The web address that somebody meant whose beginning is mistyped or missing. */
public final class TypedAddress {

    /** The beginning of an address, mistyped or typed twice. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?i)^(?:h{0,2}t{1,3}p{0,2}[sa]?\\s*[:;.]?\\s*[/\\\\]+\\s*)+(?=[^/\\\\\\s])");

    private static final Pattern HOST_FIRST = Pattern.compile(
            "^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(uk|org|com|net|info|eu|gov)(/\\S*)?$", Pattern.CASE_INSENSITIVE);

    private TypedAddress() {}

    /** The text with its beginning as it must be: {@code https://} for {@code htps:/}; as it is where nothing is wrong. */
    public static String withBeginning(String text) {
        return BEGINNING.matcher(text).replaceFirst(text.startsWith("http:") ? "http://" : "https://");
    }

    /** Whether a text begins with a host, such as {@code www.example.org/page}. */
    public static boolean isHostFirst(String text) {
        return HOST_FIRST.matcher(text).matches();
    }

    /** The full address that a text without one was meant to be; absent where it is not nearly one. */
    public static Optional<String> meant(String text) {
        if (isHostFirst(text)) {
            return Optional.of("https://" + text);
        }
        String whole = withBeginning(text);
        return whole.equals(text) || whole.indexOf('.') < 0 ? Optional.empty() : Optional.of(whole);
    }
}
