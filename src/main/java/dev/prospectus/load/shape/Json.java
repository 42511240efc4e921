package dev.prospectus.load.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259), as far as schemas need it. Objects keep the order of their members. */
public sealed interface Json {

    /** Appends the value, indented by two spaces a level. */
    void write(StringBuilder out, String indent);

    static Json text(String value) {
        return new Text(value);
    }

    static Json bare(long number) {
        return new Bare(Long.toString(number));
    }

    static Json bare(boolean truth) {
        return new Bare(Boolean.toString(truth));
    }

    static Json array(List<Json> items) {
        return new Items(items);
    }

    static Json texts(List<String> items) {
        List<Json> values = new ArrayList<>();
        items.forEach(item -> values.add(text(item)));
        return new Items(values);
    }

    static Members object() {
        return new Members(Map.of());
    }

    record Text(String value) implements Json {
        @Override
        public void write(StringBuilder out, String indent) {
            out.append('"');
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else if (c < ' ') {
                    out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
            out.append('"');
        }
    }

    /** A number or a truth value. */
    record Bare(String value) implements Json {
        @Override
        public void write(StringBuilder out, String indent) {
            out.append(value);
        }
    }

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void write(StringBuilder out, String indent) {
            String separator = "[";
            for (Json item : items) {
                out.append(separator);
                item.write(out, indent);
                separator = ", ";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        }
    }

    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The same object with one more member. */
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.put(name, value);
            return new Members(more);
        }

        /** The same object without a member. */
        public Members without(String name) {
            Map<String, Json> fewer = new LinkedHashMap<>(members);
            fewer.remove(name);
            return new Members(fewer);
        }

        /** The same object with all members of another. */
        public Members withAll(Members others) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.putAll(others.members);
            return new Members(more);
        }

        public Members with(String name, String value) {
            return with(name, text(value));
        }

        @Override
        public void write(StringBuilder out, String indent) {
            String separator = "{";
            for (Map.Entry<String, Json> member : members.entrySet()) {
                out.append(separator).append('\n').append(indent).append("  ");
                text(member.getKey()).write(out, indent);
                out.append(": ");
                member.getValue().write(out, indent + "  ");
                separator = ",";
            }
            out.append(members.isEmpty() ? "{" : "\n" + indent).append('}');
        }
    }
}
