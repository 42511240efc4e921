package dev.prospectus.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of HTML within Markdown, as CommonMark has them: from a line that begins with the tag of a block on to the next empty
 * line, or to the end of {@code pre} and the like. What else CommonMark takes for a block (comments, declarations, lines that hold a single tag) is
 * text, in which tags are read one by one.
 */
final class RawBlocks implements Parser.ParserExtension {

    private static final Pattern START = Pattern.compile(
            "^</?(?:address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form"
                    + "|frame|frameset|h[1-6]|header|hr|iframe|legend|li|link|main|menu|nav|ol|p|section|summary|table|tbody|td"
                    + "|tfoot|th|thead|title|tr|ul)(?:\\s|/?>|$)|^<(?:script|pre|style|textarea)(?:\\s|>|$)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factories());
    }

    private static final class Factories implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starts(options);
        }
    }

    private static final class Starts extends AbstractBlockParserFactory {

        private final BlockParserFactory all;

        Starts(DataHolder options) {
            super(options);
            this.all = new HtmlBlockParser.Factory().apply(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return state.getIndent() < 4
                            && START.matcher(state.getLine().subSequence(state.getNextNonSpaceIndex()))
                                    .find()
                    ? all.tryStart(state, matched)
                    : BlockStart.none();
        }
    }
}
