package dev.prospectus.markdown;

import dev.prospectus.model.Picture;
import dev.prospectus.model.RichText;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML of a text as it stands elsewhere: all its addresses are whole. */
public final class WholeLinks {

    /** No word of a text holds a quotation mark in HTML of ours. */
    private static final Pattern ADDRESS = Pattern.compile(" (href|src|srcset)=\"([^\"]*)\"");

    private final String top;
    private final Markdown markdown;

    /**
     * @param home the whole address of the site, with its last slash
     * @param pictures by their path below {@code content/}; absent for what is no sound picture
     * @param waits whether a link leads to a page that is not there yet: then its words stand without it
     */
    public WholeLinks(String home, Function<String, Optional<Picture>> pictures, Predicate<String> waits) {
        this.top = home.substring(0, home.length() - 1);
        this.markdown = Markdown.create(
                "", path -> path.startsWith("/") ? pictures.apply(path.substring(1)) : Optional.empty(), waits);
    }

    /** @param page the site path of the page that shows the text */
    public String html(RichText text, String page) {
        return ADDRESS.matcher(markdown.html(text)).replaceAll(found -> Matcher.quoteReplacement(whole(found, page)));
    }

    private String whole(MatchResult found, String page) {
        String value = found.group(1).equals("srcset")
                ? Arrays.stream(found.group(2).split(",\\s*"))
                        .map(candidate -> address(candidate, page))
                        .collect(Collectors.joining(", "))
                : address(found.group(2), page);
        return " " + found.group(1) + "=\"" + value + "\"";
    }

    private String address(String target, String page) {
        String whole = target.startsWith("#") ? page + target : target;
        return whole.startsWith("/") ? top + whole : whole;
    }
}
