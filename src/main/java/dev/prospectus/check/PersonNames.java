package dev.prospectus.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises that somebody is named: by a title such as Mrs, or by a first name that is common in Britain and no word or
 * place besides, before a second word in capitals. What may be anything else is taken for it.
 */
final class PersonNames {

    private static final Set<String> FIRST = Set.of("""
            Adam Aaron Abigail Adrian Aisha Alan Alastair Albert Alex Alexander Alexandra Alfie Alice Alison Amanda
            Amelia Amina Amir Amy Andrea Andrew Angela Anita Anna Anne Annabel Anthony Antonia Arthur Ashley Barbara
            Barry Becky Benjamin Bernard Beth Bethany Bethan Beverley Brenda Brian Bridget Caitlin Callum Cameron
            Carl Caroline Catherine Catriona Charles Charlie Charlotte Cheryl Chloe Chris Christian Christina
            Christine Christopher Claire Clare Colin Connor Craig Cynthia Damian Daniel Danielle Darren David Dawn
            Dean Deborah Debbie Denise Dennis Derek Diana Diane Dominic Donna Dorothy Duncan Edward Eileen Elaine
            Eleanor Elizabeth Ella Ellen Ellie Emily Emma Eric Esther Ethan Eva Evelyn Faisal Fatima Fiona Frances
            Francesca Francis Fred Frederick Gareth Gary Gavin Gemma George Georgia Georgina Gerald Geraldine Gillian
            Gordon Graham Gregory Hannah Harriet Harry Hassan Heather Helen Henry Hilary Holly Howard Hugh Iain
            Ibrahim Imogen Imran Isaac Isabel Isabella Isla Jack Jacob Jacqueline Jade James Jamie Jane Janet Janice
            Jasmine Jason Jayne Jean Jeff Jeffrey Jennifer Jenny Jeremy Jessica Jill Joan Joanna Joanne Jodie John
            Jon Jonathan Joseph Joshua Joyce Judith Julia Julian Julie Karen Karl Kate Katharine Katherine Kathleen
            Kathryn Katie Keith Kelly Kenneth Kerry Kevin Khadija Kim Kirsty Laura Lauren Lawrence Leah Leanne Leo
            Leonard Lesley Liam Linda Lindsay Lisa Lorna Lorraine Louis Louise Lucy Luke Lydia Lynn Lynne Malcolm
            Mandy Marcus Margaret Maria Marian Marie Marion Martha Martin Mary Matthew Maureen Megan Melanie Melissa
            Michael Michelle Mike Miriam Mohammad Mohammed Molly Muhammad Nadia Naomi Natalie Natasha Nathan Neil
            Nicholas Nick Nicola Nicole Nigel Niamh Noel Nora Olivia Omar Oliver Oscar Owen Pamela Patricia Patrick
            Paul Paula Pauline Penelope Peter Philip Philippa Priya Rachael Rachel Raj Raymond Rebecca Richard Robert
            Robin Roger Ronald Rosemary Rosie Ross Rowena Roy Russell Ruth Ryan Sally Samantha Samuel Sandra Sara
            Sarah Scott Sean Sebastian Shannon Sharon Sheila Shirley Sian Simon Siobhan Sophia Sophie Stacey Stanley
            Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia Tamsin Tanya Tara Teresa Terry Theresa Thomas
            Tim Timothy Toby Tom Tony Tracey Tracy Trevor Valerie Vanessa Veronica Victoria Vincent Wayne Wendy
            William Yasmin Yvonne Zahra Zara Zoe
            """.strip().split("\\s+"));

    /** First names that are also a job, a place or a term. Alone they say nothing of a person. */
    private static final Set<String> NO_PERSON_ALONE = Set.of("""
            Alexandra Barry Bethany Beverley Charlotte Clare Dean Georgia Hilary Kerry Lorraine Ross Shannon Stanley
            Victoria
            """.strip().split("\\s+"));

    /** Words after a first name or a title that make a school, a street or a job of it: Thomas Tallis School. */
    private static final Set<String> NO_SURNAME = Set.of("""
            Academies Academy Alliance Award Catholic Centre Church Collegiate College Comprehensive Council Desk
            Federation Foundation Girls' Grammar Hall High House Hub Infant Infants Institute Junior Juniors Lane Lead
            Leads Library Middle Museum Nursery Office Park Partnership Preparatory Primary Programme Project Road
            School Schools Secondary Sixth Street Team Trust University
            """.strip().split("\\s+"));

    /** The words in capitals that go on with a name. */
    private static final String MORE = "(?: (?:C of E|\\p{Lu}[\\p{L}'’-]*+)){0,6}+";

    private static final List<String> TITLES = List.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor");

    private static final Pattern WITH_TITLE = Pattern.compile("\\b(?:" + String.join("|", TITLES)
            + ")\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?=(" + MORE + "))");
    private static final Pattern TWO_WORDS = Pattern.compile(
            "(?<![\\p{L}.'’-])(?<!St )(?<!Saint )(\\p{Lu}\\p{Ll}+)(?= (\\p{Lu}[\\p{L}'’-]+)(" + MORE + "))");

    private PersonNames() {}

    /** The first person that a text names, and where. */
    static Optional<Name> in(String text) {
        return all(text).stream().findFirst();
    }

    record Name(int from, int to, String words) {}

    static List<Name> all(String text) {
        if (!mayName(text)) {
            return List.of();
        }
        List<Name> titled = WITH_TITLE
                .matcher(text)
                .results()
                .filter(words -> maySurname(words.group() + words.group(1)))
                .map(words -> new Name(words.start(), words.end(), words.group()))
                .toList();
        Stream<Name> named = TWO_WORDS
                .matcher(text)
                .results()
                .filter(two -> FIRST.contains(two.group(1)) && maySurname(two.group(2) + two.group(3)))
                .map(two -> new Name(two.start(), two.end(2), two.group(1) + " " + two.group(2)))
                .filter(two ->
                        titled.stream().noneMatch(whole -> whole.from() < two.from() && two.from() < whole.to()));
        return Stream.concat(titled.stream(), named)
                .sorted(Comparator.comparingInt(Name::from))
                .toList();
    }

    /** Whether a title or a first name stands before a word in capitals. Few texts have that, and only those are searched for names. */
    private static boolean mayName(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && Character.isUpperCase(text.codePointAt(i))) {
                int end = i > 1 && text.charAt(i - 2) == '.' ? i - 2 : i - 1;
                int start = end;
                while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                    start--;
                }
                String before = text.substring(start, end);
                if (FIRST.contains(before) || TITLES.contains(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean maySurname(String words) {
        return Stream.of(words.split(" ", -1)).noneMatch(NO_SURNAME::contains);
    }

    /** Whether the mailbox is somebody's: {@code sarah.surname} and the like, with a first name in front. */
    static boolean isMailbox(String email) {
        String[] parts = email.substring(0, Math.max(0, email.indexOf('@'))).split("[._-]", -1);
        return (parts.length == 1 && FIRST.contains(capital(parts[0])) && !NO_PERSON_ALONE.contains(capital(parts[0])))
                || (parts.length == 2
                        && parts[1].length() > 1
                        && !NO_SURNAME.contains(capital(parts[1]))
                        && FIRST.contains(capital(parts[0])));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
