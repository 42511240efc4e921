package dev.prospectus.linkeddata;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One text of a block, with the property that has it. */
record Claim(String property, String value) {

    /** What a block says of itself or in terms of schema.org, and no reader would look for. */
    private static final Set<String> OF_MACHINES = Set.of("@context", "@type", "@id");

    static List<Claim> of(JsonObject block) {
        List<Claim> claims = new ArrayList<>();
        add("", block, claims);
        return claims;
    }

    private static void add(String property, JsonValue value, List<Claim> claims) {
        if (value instanceof JsonObject node) {
            node.forEach((name, child) -> add(name, child, claims));
        } else if (value instanceof JsonArray array) {
            array.forEach(child -> add(property, child, claims));
        } else if (value instanceof JsonString text && !OF_MACHINES.contains(property)) {
            claims.add(new Claim(property, text.getString()));
        }
    }
}
