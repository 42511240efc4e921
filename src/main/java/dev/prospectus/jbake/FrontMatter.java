package dev.prospectus.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of another system, as YAML between lines of {@code ---} or TOML between lines of {@code +++}, in JBake's form.
 *
 * @param values by JBake's keys, in the order in which they are written
 * @param end the line that ends it, from 0
 * @param whole whether each of its lines says something that JBake's form can say
 */
record FrontMatter(Map<String, String> values, int end, boolean whole) {

    private static final Pattern YAML = Pattern.compile("([A-Za-z][\\w-]*)\\s*:(?:\\s+(.*))?");
    private static final Pattern TOML = Pattern.compile("([A-Za-z][\\w-]*)\\s*=\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");

    /** What begins a value over several lines, a map, a reference or a tag of YAML. */
    private static final Pattern OTHER_FORM = Pattern.compile("[|>{&*!].*");

    private static final Set<String> NEWS = Set.of("post", "posts", "blog", "news", "article");

    /** Empty if the text does not begin with a header of another system. */
    static Optional<FrontMatter> in(String[] lines) {
        String mark = lines[0].strip();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return Optional.empty();
        }
        for (int end = 1; end < lines.length; end++) {
            if (lines[end].strip().equals(mark)) {
                return Optional.of(read(lines, end, mark.equals("---") ? YAML : TOML))
                        .filter(read -> !read.values().isEmpty());
            }
        }
        return Optional.empty();
    }

    private static FrontMatter read(String[] lines, int end, Pattern pair) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean whole = true;
        String last = "";
        for (int i = 1; i < end; i++) {
            String line = lines[i].stripTrailing();
            Matcher entry = pair.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                last = entry.group(1).toLowerCase(Locale.ROOT);
                String value = entry.group(2) == null ? "" : entry.group(2);
                whole &= !OTHER_FORM.matcher(value).matches() && !values.containsKey(last);
                values.put(last, bare(value));
            } else if (item.matches() && !last.isEmpty()) {
                values.merge(last, bare(item.group(1)), (all, more) -> all.isEmpty() ? more : all + ", " + more);
            } else {
                whole &= line.isBlank() || line.strip().startsWith("#");
            }
        }
        return new FrontMatter(values.isEmpty() ? values : inJBakesWords(values), end, whole);
    }

    private static Map<String, String> inJBakesWords(Map<String, String> values) {
        Map<String, String> header = new LinkedHashMap<>();
        take(values, "title").ifPresent(title -> header.put("title", title));
        Optional<String> type = take(values, "type");
        Optional<String> layout = take(values, "layout");
        boolean news = type.or(() -> layout)
                .filter(word -> NEWS.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
        header.put("type", news ? "post" : "page");
        Optional<String> draft = take(values, "draft").filter("true"::equals);
        Optional<String> hidden = take(values, "published").filter("false"::equals);
        Optional<String> status = take(values, "status").filter("draft"::equals);
        boolean unfinished = draft.or(() -> hidden).or(() -> status).isPresent();
        header.put("status", unfinished ? "draft" : "published");
        take(values, "date")
                .ifPresent(day -> header.put("date", DAY.matcher(day).replaceFirst("$1")));
        List<String> tags = new ArrayList<>();
        for (String key : List.of("tags", "categories", "keywords")) {
            take(values, key).ifPresent(tags::add);
        }
        if (!tags.isEmpty()) {
            header.put("tags", String.join(", ", tags));
        }
        take(values, "summary")
                .or(() -> take(values, "description"))
                .or(() -> take(values, "excerpt"))
                .ifPresent(text -> header.put("summary", text));
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                header.putIfAbsent(key, value);
            }
        });
        return header;
    }

    /** The lines that say the same in JBake's form, with its separator. */
    String lines() {
        StringJoiner lines = new StringJoiner("\n");
        if (!values.containsKey("title")) {
            lines.add("title=...");
        }
        values.forEach((key, value) -> lines.add(key + "=" + value));
        return lines.add(Header.SEPARATOR).toString();
    }

    private static Optional<String> take(Map<String, String> values, String key) {
        return Optional.ofNullable(values.remove(key)).filter(value -> !value.isEmpty());
    }

    /** Without quotes, and a list without its brackets. */
    private static String bare(String value) {
        String text = value.strip();
        if (text.length() > 1 && text.startsWith("[") && text.endsWith("]")) {
            List<String> items = new ArrayList<>();
            for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
                items.add(bare(item));
            }
            return String.join(", ", items);
        }
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
