package dev.prospectus.output.feed;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.RichText;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML of a text as it stands elsewhere: all its addresses are whole. */
final class WholeLinks {

    /** No word of a text holds a quotation mark in HTML of ours. */
    private static final Pattern ADDRESS = Pattern.compile(" (href|src|srcset)=\"([^\"]*)\"");

    private final String top;
    private final Markdown markdown;

    WholeLinks(Edition edition) {
        String home = edition.routes().absolute(Routes.HOME);
        this.top = home.substring(0, home.length() - 1);
        this.markdown = Markdown.create(
                "",
                path -> path.startsWith("/") ? edition.picture(path.substring(1)) : Optional.empty(),
                edition::waits);
    }

    /** @param page the site path of the page that shows the text */
    String html(RichText text, String page) {
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
