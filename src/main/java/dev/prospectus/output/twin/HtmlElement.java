package dev.prospectus.output.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a page.
 *
 * @param children {@link HtmlElement}s and {@link HtmlText}s
 */
record HtmlElement(String name, Map<String, String> attributes, List<HtmlNode> children) implements HtmlNode {

    HtmlElement(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    boolean hasClass(String wanted) {
        return attribute("class").stream()
                .flatMap(classes -> Arrays.stream(classes.split(" ")))
                .anyMatch(wanted::equals);
    }

    /** Its child elements of some names. */
    Stream<HtmlElement> elements(String... names) {
        return children.stream()
                .filter(HtmlElement.class::isInstance)
                .map(HtmlElement.class::cast)
                .filter(element -> Arrays.asList(names).contains(element.name));
    }

    /** The elements of a name within it, in the order of the page. */
    Stream<HtmlElement> within(String wanted) {
        return children.stream()
                .filter(HtmlElement.class::isInstance)
                .map(HtmlElement.class::cast)
                .flatMap(element -> element.name.equals(wanted) ? Stream.of(element) : element.within(wanted));
    }

    /** All text within it, as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (HtmlNode child : children) {
            text.append(child instanceof HtmlText words ? words.text() : ((HtmlElement) child).text());
        }
        return text.toString();
    }
}
