package dev.prospectus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.prospectus.plan.Assets.BrokenReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AssetsTest {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Test
    void nameChangesWithTheContent() {
        String old = with("a.js", "1").path("a.js");
        assertThat(old).matches("/assets/a\\.[0-9a-f]{10}\\.js");
        assertThat(with("a.js", "2").path("a.js")).isNotEqualTo(old);
        assertThat(with("a.js", "1").path("a.js")).isEqualTo(old);
    }

    @Test
    void nameChangesWithTheContentOfWhatIsImported() {
        with("z.js", "1");
        with("m.js", "import \"./z.js\";");
        String old = with("a.js", "import \"./m.js\";").path("a.js");
        assertThat(with("z.js", "2").path("a.js")).isNotEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import { x } from \"./a.js\";",
                "import {x}from'./a.js'",
                "import { x, // of \"it\"\n  y } from \"./a.js\";",
                "export * from \"./a.js\";",
                "import \"./a.js\";",
                "const later = () => import(\"./a.js\");",
                "const text = \"it's // no comment\"; import(\n \"./a.js\");",
                "const text = `\"`; /* \" */ import \"./a.js\";",
            })
    void scriptsAreGivenTheNewNames(String script) {
        with("a.js", "export const x = 1;");
        Assets assets = with("main.js", script);
        assertThat(text(assets, "main.js")).isEqualTo(script.replace("a.js", fileName(assets, "a.js")));
        assertThat(assets.broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// import \"./none.js\";",
                "/* import \"./none.js\"; */",
                "const text = \"import './none.js';\";",
                "const text = `\nimport \"./none.js\";\n`;",
                "import Fuse from \"fuse\";",
                "import(address);",
                "import \"/elsewhere.js\";",
                "import \"../images/own.js\";",
                "from(\"./none.js\".length)",
            })
    void scriptsKeepWhatIsNoImportOfAnAsset(String script) {
        Assets assets = with("main.js", script);
        assertThat(text(assets, "main.js")).isEqualTo(script);
        assertThat(assets.broken()).isEmpty();
    }

    @Test
    void styleSheetsAreGivenTheNewNames() {
        with("fonts/a.woff2", "font");
        with("base.css", "");
        with("icons.svg", "<svg/>");
        Assets assets = with(
                "fonts/own.css",
                "@import \"../base.css\";\n@import url(../base.css) print;\na { src: url(a.woff2); mask: url('../icons.svg#x') }");
        assertThat(text(assets, "fonts/own.css"))
                .isEqualTo(
                        "@import \"../%s\";\n@import url(../%s) print;\na { src: url(%s); mask: url('../%s#x') }",
                        fileName(assets, "base.css"),
                        fileName(assets, "base.css"),
                        fileName(assets, "fonts/a.woff2"),
                        fileName(assets, "icons.svg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(none.svg) */",
                "a { mask: url(#here) }",
                "a { mask: url(/images/own.png) }",
                "a { mask: url(../images/own.png) }",
                "a { mask: url(data:image/svg+xml,x) }",
                "a { mask: url(\"data:image/svg+xml,<svg xmlns='x'/>\") }",
                "a { content: \"url(none.svg)\" }",
            })
    void styleSheetsKeepWhatIsNoAsset(String style) {
        Assets assets = with("main.css", style);
        assertThat(text(assets, "main.css")).isEqualTo(style);
        assertThat(assets.broken()).isEmpty();
    }

    @Test
    void whatIsNotThereAndWhatGoesInACircleIsBroken() {
        with("a.js", "import \"./b.js\";");
        with("b.js", "import \"./c.js\"; import \"./none.js\";");
        Assets assets = with("c.js", "import \"./b.js\";");
        assertThat(assets.broken())
                .extracting(
                        BrokenReference::asset,
                        BrokenReference::offset,
                        BrokenReference::target,
                        BrokenReference::circle)
                .containsExactly(
                        tuple("c.js", 8, "b.js", List.of("b.js", "c.js")), tuple("b.js", 25, "none.js", List.of()));
    }

    @Test
    void bytesWithoutReferencesStayAsTheyAre() {
        byte[] bytes = {(byte) 0xff, 0, 1};
        files.put("a.js", bytes);
        assertThat(content(new Assets(files), "a.js")).isEqualTo(bytes);
    }

    private Assets with(String name, String text) {
        files.put(name, Assets.utf8(text));
        return new Assets(files);
    }

    private static String text(Assets assets, String name) {
        return new String(content(assets, name), StandardCharsets.UTF_8);
    }

    private static byte[] content(Assets assets, String name) {
        return assets.folder().outputs().get().stream()
                .filter(output -> assets.path(name).equals("/" + output.path()))
                .map(output -> ((Output.Bytes) output).bytes().get())
                .findFirst()
                .orElseThrow();
    }

    private static String fileName(Assets assets, String name) {
        String path = assets.path(name);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
