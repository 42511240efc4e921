package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Comments as authors understand them: from {@code <!--} to {@code -->} and no further, whatever stands between, also over
 * several lines. CommonMark has all of the line that a comment ends in belong to the comment, which would hide words; and it
 * knows no comment with two hyphens in it. What never ends is no comment but text.
 */
final class Comments implements Parser.ParserExtension {

    static final String START = "<!--";
    static final String END = "-->";

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new BlockFactory());
        parser.customInlineParserExtensionFactory(new InlineFactory());
    }

    private static final class CommentParser extends AbstractBlockParser {

        private final CommentBlock block;

        CommentParser(CommentBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (block.isEnded()) {
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(indexBehind(state, block, state.getIndex()));
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    /** Where the line goes on behind the comment, or its end if the comment goes on. */
    private static int indexBehind(ParserState state, CommentBlock block, int from) {
        BasedSequence line = state.getLine();
        int end = line.indexOf(END, from);
        if (end < 0) {
            return line.length();
        }
        int behind = end + END.length();
        block.endAt(line.getStartOffset() + behind);
        while (behind < line.length() && " \t".indexOf(line.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }

    private static final class CommentFactory extends AbstractBlockParserFactory {

        /** From here on, no comment ends. */
        private int endless = Integer.MAX_VALUE;

        CommentFactory(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int inside = start + START.length();
            if (state.getIndent() >= 4 || !line.subSequence(start).startsWith(START)) {
                return BlockStart.none();
            }
            int offset = line.getStartOffset() + start;
            if (!ends(line.getBaseSequence(), offset)
                    || (matched.getBlockParser().isParagraphParser() && isFollowed(line, inside))) {
                return BlockStart.none();
            }
            CommentBlock block = new CommentBlock(offset);
            return BlockStart.of(new CommentParser(block)).atIndex(indexBehind(state, block, inside));
        }

        private boolean ends(BasedSequence source, int offset) {
            if (offset < endless && source.indexOf(END, offset + START.length()) < 0) {
                endless = offset;
            }
            return offset < endless;
        }

        /** Whether the comment ends in this line and words stand behind it. */
        private static boolean isFollowed(BasedSequence line, int from) {
            int end = line.indexOf(END, from);
            return end >= 0 && !line.subSequence(end + END.length()).isBlank();
        }
    }

    private static final class BlockFactory implements CustomBlockParserFactory {

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
            return new CommentFactory(options);
        }
    }

    private static final class InlineFactory implements InlineParserExtensionFactory {

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
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineComment();
        }
    }

    private static final class InlineComment implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int from = parser.getIndex();
            if (!input.matchChars(START, from)) {
                return false;
            }
            int end = input.indexOf(END, from + START.length());
            if (end < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.setIndex(end + END.length());
            parser.appendNode(new HtmlInlineComment(input.subSequence(from, end + END.length())));
            return true;
        }
    }
}
