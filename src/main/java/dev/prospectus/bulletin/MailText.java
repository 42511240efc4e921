package dev.prospectus.bulletin;

/** A bulletin as plain text, in lines that mail programs keep (RFC 5322 section 2.1.1). An address stays whole, however long. */
public final class MailText {

    private static final int WIDTH = 78;

    private MailText() {}

    public static String of(Bulletin bulletin) {
        StringBuilder text = new StringBuilder();
        heading(text, bulletin.title(), '=');
        paragraph(text, bulletin.opening(), "");
        for (Bulletin.Section section : bulletin.sections()) {
            text.append('\n');
            heading(text, section.heading(), '-');
            for (Bulletin.Item item : section.items()) {
                text.append('\n');
                paragraph(text, item.title(), "");
                item.lines().forEach(line -> paragraph(text, line, "  "));
                text.append("  ").append(item.url()).append('\n');
            }
        }
        text.append('\n');
        paragraph(text, bulletin.closing(), "");
        return text.append(bulletin.home()).append('\n').toString();
    }

    private static void heading(StringBuilder text, String words, char under) {
        text.append(words).append('\n');
        text.append(String.valueOf(under).repeat(Math.min(WIDTH, words.codePointCount(0, words.length()))));
        text.append('\n');
    }

    private static void paragraph(StringBuilder text, String words, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.strip().split("\\s+", -1)) {
            boolean begins = line.length() == indent.length();
            if (!begins && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }
}
