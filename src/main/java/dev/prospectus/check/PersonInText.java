package dev.prospectus.check;

import dev.prospectus.check.PersonNames.Name;
import dev.prospectus.check.Text.Life;
import java.util.regex.Pattern;

/** Warning: a text that stays for years names the person who leads or answers. */
final class PersonInText implements FileCheck {

    private static final Pattern DOES = Pattern.compile(
            "^,?(?: [\\p{L},]+){0,3}? (?:is (?:the|our|your)|leads?|runs|delivers|teaches|organises|coordinates|manages|answers"
                    + "|will (?:lead|run|deliver|teach|answer|help|contact))\\b.*",
            Pattern.DOTALL);
    private static final Pattern IS_ASKED = Pattern.compile(
            ".*\\b(?:led|run|delivered|taught|organised|managed|answered|hosted) by $|.*\\b(?:contact|ask|ring|call|phone|e-?mail"
                    + "|write to|speak to|talk to|tell|see) $",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.warning("TXT026");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.life() == Life.DATED || text.title()) {
                continue;
            }
            String words = text.visible();
            for (Name name : PersonNames.all(words)) {
                if (DOES.matcher(words.substring(name.to())).matches()
                        || IS_ASKED.matcher(text.sentenceBefore(name.from())).matches()) {
                    report.add(
                            text.pointer(name.from()),
                            "'" + name.words() + "' is a person, who will not always do this",
                            "write the role instead; 'contact' and 'led-by' name those of data/contacts.yml");
                }
            }
        }
    }
}
