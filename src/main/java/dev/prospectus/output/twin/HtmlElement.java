package dev.prospectus.output.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a page with those of its attributes that a twin needs. */
final class HtmlElement implements HtmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<String> classes;
    private final boolean unseen;
    private final List<HtmlNode> children = new ArrayList<>(4);

    HtmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
        String named = attributes.get("class");
        this.classes = named == null ? List.of() : Arrays.asList(named.split(" "));
        this.unseen = Unseen.is(name, attributes, classes);
    }

    String name() {
        return name;
    }

    /** Whether no twin tells it. Unless it is a drawing with a description, it has no children here. */
    boolean isUnseen() {
        return unseen;
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    boolean hasClass(String wanted) {
        return classes.contains(wanted);
    }

    void add(HtmlNode child) {
        children.add(child);
    }

    /** In the order of the page. */
    List<HtmlNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Its child elements of some names. */
    Stream<HtmlElement> elements(String... names) {
        return elements().filter(element -> Arrays.asList(names).contains(element.name));
    }

    /** The elements of a name within it, in the order of the page, without those within them. */
    Stream<HtmlElement> within(String wanted) {
        return elements().flatMap(element -> element.name.equals(wanted) ? Stream.of(element) : element.within(wanted));
    }

    private Stream<HtmlElement> elements() {
        return children.stream().filter(HtmlElement.class::isInstance).map(HtmlElement.class::cast);
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
