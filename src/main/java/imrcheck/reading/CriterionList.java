package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Tree;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quote.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts quoted criteria as they are joined: "A and B, or C" into A with B, or C; "any of: A, B and C" into three, "two of: A, B and C"
 * into each choice of two. Members that are set apart by numbers or semicolons may be lists themselves; and bare nouns share what stands
 * before the first: "failure of A, B and C".
 */
record CriterionList(Reading reading) {
    private static final int HEAD = 8;
    private static final int LONGEST_NOUN = 2;
    /** Of more parts there are too many choices to tell. */
    private static final int MOST_PARTS = 6;
    private static final Set<String> POINTING = Set.of("the", "following", "these", "those", "them", "criteria");
    /** Names for things of which each is enough by itself. */
    private static final List<String> ALTERNATIVES = List.of("indications", "risks", "factors", "reasons", "examples");
    /** What an operation is indicated by is asked for as a whole. */
    private static final Set<String> OPERATING = Set.of("surgery", "surgical", "operation", "operative", "preoperative", "fusion");
    private static final Set<String> COMPARED = Set.of("more", "less", "longer", "greater", "older", "over", "above", "up", "younger");
    private static final WordClass[] EMPTY = {WordClass.PREPOSITION, WordClass.COORDINATOR, WordClass.DETERMINER};

    private enum Joint { AND, OR, OPEN }

    /** A member of a list and the joint before it. */
    private record Member(Asked words, Joint joint) {}

    /**
     * The criteria in some words; none where none tells what it asks for.
     *
     * @param head    where the words begin that may say how many of the list are asked for
     * @param from    their first word, up to {@code end}
     * @param purpose of criteria against a treatment each is enough
     */
    Optional<Tree<Asked>> of(int head, int from, int end, Purpose purpose) {
        Stretch list = Stretch.of(from, end);
        int several = several(head, list);
        if (several >= 0) {
            return some(several, list);
        }
        Joint said = told(head, list);
        Joint told = purpose == Purpose.AGAINST || indications(list) && said != Joint.AND ? Joint.OR : said;
        List<Member> members = marked(list);
        if (members.size() == 1) {
            return coordinated(list, told);
        }
        List<Tree<Asked>> parts = members.stream().map(member -> coordinated(member.words, Joint.OPEN)).flatMap(Optional::stream).toList();
        boolean any = told == Joint.OPEN ? members.stream().anyMatch(member -> member.joint == Joint.OR) : told == Joint.OR;
        return parts.isEmpty() ? Optional.empty() : Optional.of(Tree.of(parts, any));
    }

    /** The members of a list that are set apart by numbers, semicolons or "plus"; the whole where none are. */
    private List<Member> marked(Stretch list) {
        Words words = reading.words();
        List<Member> members = new ArrayList<>();
        Joint joint = Joint.OPEN;
        int from = numbered(list.first(), list.first()) ? list.first() + 1 : list.first();
        for (int word = from + 1; word < list.end(); word++) {
            boolean number = numbered(word, list.first());
            if (number || words.gapHas(word - 1, ";") || words.gapAfter(word - 1).equals(" + ")
                    || words.is(word, "plus") && words.gapHas(word - 1, ",;")) {
                int end = joined(word - 1) ? word - 1 : word;
                add(members, from, end, joint);
                joint = end < word ? joint(word - 1) : joined(word) ? joint(word) : Joint.OPEN;
                from = number || joined(word) ? word + 1 : word;
                from = !number && numbered(from, list.first()) ? from + 1 : from;
                word = from;
            }
        }
        add(members, from, list.end(), joint);
        return members;
    }

    private static void add(List<Member> members, int from, int end, Joint joint) {
        if (from < end) {
            members.add(new Member(new Asked(null, from, end), joint));
        }
    }

    /** Whether a word is the number of a member: "(2)", "b)", "C." */
    boolean numbered(int word, int first) {
        Words words = reading.words();
        if (words.gapAfter(word).startsWith(".") && words.gapAfter(word).length() > 1) {
            boolean mark = words.isNumber(word) || words.end(word) - words.start(word) == 1;
            return mark && (word == first || words.gapHas(word - 1, ".;:") || joined(word - 1));
        }
        boolean counts = words.isNumber(word) || words.end(word) - words.start(word) == 1;
        boolean opens = word > first ? words.gapHas(word - 1, "(;,:") || !words.gapHasOnly(word - 1, "") || joined(word - 1) : true;
        return counts && words.gapAfter(word).startsWith(")") && opens;
    }

    private boolean joined(int word) {
        return joint(word) != Joint.OPEN;
    }

    private Joint joint(int word) {
        Words words = reading.words();
        return words.is(word, "or") ? Joint.OR : words.is(word, "and") || words.is(word, "plus") ? Joint.AND : Joint.OPEN;
    }

    /** The members that commas and coordinators part: "A and B, or C" is C or both others, "A and B or C" is A with one of the others. */
    private Optional<Tree<Asked>> coordinated(Stretch list, Joint announced) {
        int several = several(list.first(), list);
        if (several >= 0) {
            return some(several, list);
        }
        List<Member> members = part(list);
        Joint told = announced == Joint.OR && andAfterOr(members) ? Joint.OPEN : announced;
        Member last = members.get(members.size() - 1);
        if (members.size() > 1 && lasting(last.words)) {
            Optional<Tree<Asked>> rest =
                    coordinated(Stretch.of(list.first(), last.words.first() - (joined(last.words.first() - 1) ? 1 : 0)), told);
            Tree<Asked> lasts = new Tree.Leaf<>(last.words);
            return Optional.of(rest.<Tree<Asked>>map(others -> new Tree.All<>(List.of(others, lasts))).orElse(lasts));
        }
        boolean tight = told == Joint.OPEN
                && (closeOr(members) || members.stream().noneMatch(member -> member.joint == Joint.OPEN && member != members.get(0))
                        && members.stream().noneMatch(member -> member.joint == Joint.OR && apart(member)));
        Joint inner = tight ? Joint.AND : Joint.OR;
        List<List<Tree<Asked>>> sets = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Joint joint = told != Joint.OPEN ? told : joint(members, i);
            if (specific(members.get(i).words)) {
                if (joint == inner || sets.isEmpty()) {
                    sets.add(new ArrayList<>());
                }
                sets.get(sets.size() - 1).add(new Tree.Leaf<>(members.get(i).words));
            }
        }
        return sets.isEmpty() ? Optional.empty() : Optional.of(Tree.of(sets.stream().map(set -> Tree.of(set, tight)).toList(), !tight));
    }

    /** Whether each "or" is closer than an "and" that a comma sets apart: "A or B, C, and D" is one of the first with both others. */
    private boolean closeOr(List<Member> members) {
        return members.stream().anyMatch(member -> member.joint == Joint.AND && apart(member))
                && members.stream().anyMatch(member -> member.joint == Joint.OR)
                && members.stream().noneMatch(member -> member.joint == Joint.OR && apart(member));
    }

    /** Whether a sign stands before the coordinator of a member. */
    private boolean apart(Member member) {
        return reading.words().gapHas(member.words.first() - 2, ",;");
    }

    /** Whether the last of several alternatives has parts that are all asked for: "any of A, B or C and after D". */
    private static boolean andAfterOr(List<Member> members) {
        List<Joint> joints = members.stream().map(Member::joint).toList();
        return joints.contains(Joint.OR) && joints.lastIndexOf(Joint.AND) > joints.indexOf(Joint.OR);
    }

    /** Whether the end of a list tells of all before it for how long: "neck or arm symptoms, lasting more than a month". */
    private boolean lasting(Stretch member) {
        Words words = reading.words();
        return words.lower(member.first()).endsWith("ing") && IntStream.range(member.first(), member.end()).anyMatch(words::isNumber);
    }

    /** The joint before a member; a comma is what the next coordinator is. */
    private static Joint joint(List<Member> members, int place) {
        return members.subList(place, members.size()).stream().map(Member::joint).filter(joint -> joint != Joint.OPEN).findFirst()
                .orElse(Joint.AND);
    }

    /** Whether some words after "for" name what a treatment is for, and not whom: "for spasticity and spasm" means either. */
    private boolean indications(Stretch list) {
        Words words = reading.words();
        return words.is(list.first() - 1, "for") && !words.any(list.first(), Math.min(list.end(), list.first() + HEAD), WordClass.GENERIC)
                && words.gapAfter(list.end() - 1).indexOf(':') < 0 && reading.verbs(list.first(), list.end()).isEmpty();
    }

    /** A criterion and what is named as examples of it or stands in brackets behind it, each by itself. */
    List<Asked> variants(Asked criterion) {
        int marker = IntStream.range(criterion.first(), criterion.end()).filter(this::opensExamples).findFirst().orElse(criterion.end());
        int bracket = IntStream.range(criterion.first(), marker - 1).filter(word -> reading.words().gapHas(word, "(")).map(word -> word + 1)
                .findFirst().orElse(marker);
        Asked named = new Asked(criterion.head(), criterion.first(), bracket);
        List<Asked> variants = new ArrayList<>();
        if (bracket > criterion.first()) {
            variants.add(named);
        }
        if (bracket < marker) {
            part(Stretch.of(bracket, marker))
                    .forEach(member -> variants.add(new Asked(head(named), member.words.first(), member.words.end())));
        }
        if (marker + 1 < criterion.end()) {
            part(Stretch.of(marker + 1, criterion.end())).forEach(member -> variants.add(member.words));
        }
        return variants.stream().filter(this::specific).toList();
    }

    private boolean opensExamples(int word) {
        return reading.words().is(word, WordClass.EXAMPLE) || reading.words().is(word, "such") && reading.words().is(word + 1, "as");
    }

    /** The number that tells that more than one of a list are asked for and not all ("at least two of"), or -1. */
    private int several(int head, Stretch list) {
        Words words = reading.words();
        return IntStream.range(head, Math.min(list.end(), list.first() + HEAD))
                .filter(word -> words.isNumber(word) && !words.is(word, "one") && !words.is(word, "1") && words.is(word + 1, "of"))
                .findFirst().orElse(-1);
    }

    /** So many of a list: each choice of so many of its members is enough. */
    private Optional<Tree<Asked>> some(int number, Stretch list) {
        Words words = reading.words();
        int first = number + 2;
        while (first < list.end() && words.any(first, first + 1, POINTING)) {
            first++;
        }
        int from = Math.max(first, list.first());
        boolean bracket = from < list.end() && words.gapHas(from - 1, "(");
        int end = !bracket ? list.end() : IntStream.range(from, list.end()).filter(word -> words.gapHas(word, ")")).map(word -> word + 1)
                .findFirst().orElse(list.end());
        List<Tree<Asked>> parts = from >= end ? List.of() : coordinated(Stretch.of(from, end), Joint.OR).map(Tree::parts).orElse(List.of());
        int least = words.number(number);
        return parts.size() < least || parts.size() > MOST_PARTS ? Optional.empty()
                : Optional.of(Tree.of(choices(parts, least).stream().map(choice -> Tree.of(choice, false)).toList(), true));
    }

    private static List<List<Tree<Asked>>> choices(List<Tree<Asked>> parts, int least) {
        if (least == 0) {
            return List.of(List.of());
        }
        List<List<Tree<Asked>>> all = new ArrayList<>();
        for (int first = 0; first + least <= parts.size(); first++) {
            for (List<Tree<Asked>> rest : choices(parts.subList(first + 1, parts.size()), least - 1)) {
                List<Tree<Asked>> choice = new ArrayList<>(List.of(parts.get(first)));
                choice.addAll(rest);
                all.add(choice);
            }
        }
        return all;
    }

    /** How many are asked for, as the words before the first criterion say: "any of", "both". */
    private Joint told(int head, Stretch list) {
        Words words = reading.words();
        for (int word = head; word < Math.min(list.end(), list.first() + HEAD); word++) {
            boolean of = words.is(word + 1, "of") || words.is(word + 1, "or") && words.is(word + 2, "more") || words.is(word, "either")
                    || words.is(word - 1, "which") && words.is(word, "one");
            if ((words.is(word, "any") || words.is(word, "one") || words.is(word, "either")) && of) {
                return Joint.OR;
            }
            if (words.is(word, "both") || words.is(word, "all") && words.is(word + 1, "of")) {
                return Joint.AND;
            }
        }
        Stretch before = Stretch.of(head, Math.max(head + 1, list.first()));
        return !words.any(before.first(), before.end(), OPERATING) && IntStream.range(before.first(), before.end())
                .anyMatch(word -> ALTERNATIVES.stream().anyMatch(name -> words.is(word, name))) ? Joint.OR : Joint.OPEN;
    }

    private List<Member> part(Stretch list) {
        Words words = reading.words();
        List<Member> members = new ArrayList<>();
        Joint joint = Joint.OPEN;
        int from = list.first();
        int open = 0;
        boolean examples = false;
        boolean plain = false;
        for (int word = list.first(); word < list.end() - 1; word++) {
            String gap = words.gapAfter(word);
            open += gap.indexOf('(') >= 0 ? 1 : 0;
            open -= gap.indexOf(')') >= 0 && open > 0 ? 1 : 0;
            int next = word + 1;
            int with = together(next);
            boolean and = (words.is(next, "and") || words.is(next, "plus") || with > 1) && !compared(next + 1) && !range(next);
            boolean or = words.is(next, "or") && !compared(next + 1) && !gap.startsWith("- ") || and && words.is(next + 1, "or");
            boolean comma = gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0;
            // Examples that no comma parts end at the first: "such as A or B, or C" is C or what A and B are examples of.
            boolean opens = opensExamples(word);
            boolean ended = plain && comma && (and || or);
            plain = opens || plain && !comma;
            examples = gap.indexOf(';') < 0 && !ended && (examples || opens);
            if (open == 0 && !examples && !(or && !comma && ofNext(word, list.end())) && next > from && (or || and || comma)
                    && !(and && subject(from, next, list.end())) && !((and || or) && !comma && shared(from, next, list.end()))
                    && whole(from, next) && whole(next + (and && !or ? with : and || or ? 1 : 0), list.end())) {
                members.add(member(members, from, next, joint));
                joint = or ? Joint.OR : and ? Joint.AND : Joint.OPEN;
                from = next + (and && !or ? with : and || or ? 1 : 0) + (and && or ? 1 : 0);
                word = Math.max(word, from - 1);
            }
        }
        if (from < list.end()) {
            members.add(member(members, from, list.end(), joint));
        }
        return together(members);
    }

    /** Without the members that only go on by what something is shown: "absence of A by examination, imaging or tests" is one. */
    private List<Member> together(List<Member> members) {
        List<Member> found = new ArrayList<>();
        for (Member member : members) {
            Stretch head = member.words.head();
            if (head != null && reading.words().is(head.end() - 1, "by")) {
                Member last = found.remove(found.size() - 1);
                found.add(new Member(new Asked(last.words.head(), last.words.first(), member.words.end()), last.joint));
            } else {
                found.add(member);
            }
        }
        return found;
    }

    /** Whether the word before "or" only tells more of the noun behind it: "at intermediate or high risk". */
    private boolean ofNext(int word, int end) {
        Words words = reading.words();
        return words.is(word - 1, WordClass.PREPOSITION) && word + 3 < end && words.gapAfter(word + 2).isBlank()
                && reading.hits().stream().noneMatch(hit -> hit.holds(word)) && !words.any(word + 2, word + 4, EMPTY);
    }

    /**
     * Whether a coordinator joins two nouns that one word before both tells of: two places of "neck or back pain", or what has changed, as
     * in "a change in symptoms and/or findings".
     */
    private boolean shared(int from, int joint, int end) {
        Words words = reading.words();
        int behind = words.is(joint + 1, "or") ? joint + 2 : joint + 1;
        boolean places = place(joint - 1) && place(behind);
        boolean changed = IntStream.range(from + 1, joint).anyMatch(word -> words.is(word, "in") && words.is(word - 1, WordClass.CHANGE)
                && reading.verbs(word, joint).isEmpty() && !words.any(word + 1, joint, WordClass.PREPOSITION));
        return places
                || changed && !words.any(behind, Math.min(end, behind + 2), WordClass.DETERMINER, WordClass.CHANGE, WordClass.PREPOSITION)
                        && reading.verbs(behind, Math.min(end, behind + LONGEST_NOUN)).isEmpty();
    }

    private boolean place(int word) {
        return reading.hits(Role.BODY_PART).anyMatch(hit -> hit.holds(word));
    }

    /** Whether "and" joins two nouns of one subject: "a program with assessment and revision has not been effective". */
    private boolean subject(int from, int and, int end) {
        VerbGroup verb = reading.verbs(and + 1, end).stream().findFirst().orElse(null);
        return verb != null && verb.first() > and + 1 && verb.first() <= and + 1 + LONGEST_NOUN && reading.verbs(from, and).isEmpty()
                && !reading.words().any(and + 1, verb.first(), WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.PRONOUN,
                        WordClass.COMPLEMENTIZER, WordClass.RELATIVE);
    }

    private Member member(List<Member> before, int from, int end, Joint joint) {
        Stretch head = before.isEmpty() || !bare(from, end) ? null : head(before.get(before.size() - 1).words);
        return new Member(new Asked(head, from, end), joint);
    }

    /** Whether some words are a noun that shares what stands before the first of its list: without a verb, preposition or number. */
    private boolean bare(int from, int end) {
        Words words = reading.words();
        return reading.verbs(from, end).isEmpty()
                && !words.any(from, end, WordClass.PREPOSITION, WordClass.NO, WordClass.NOT, WordClass.COMPLEMENTIZER, WordClass.RELATIVE)
                && IntStream.range(from, end).noneMatch(words::isNumber);
    }

    /** What the members after one share with it: all up to its last preposition, unless a number follows that. */
    private Stretch head(Asked first) {
        if (first.head() != null) {
            return first.head();
        }
        Words words = reading.words();
        int last = IntStream.range(first.first(), first.end()).filter(word -> words.is(word, WordClass.PREPOSITION)).reduce(-1,
                (one, other) -> other);
        boolean number = last >= 0 && IntStream.range(last, first.end()).anyMatch(words::isNumber);
        return last <= first.first() || number ? null : Stretch.of(first.first(), last + 1);
    }

    /** Whether a word goes on a number after "or": "six weeks or more". */
    private boolean compared(int word) {
        Words words = reading.words();
        return COMPARED.contains(words.lower(word));
    }

    /** Whether "and" joins the ends of a range: "between 35 and 39". */
    private boolean range(int and) {
        Words words = reading.words();
        return words.is(and - 2, "between") && words.isNumber(and - 1) && words.isNumber(and + 1);
    }

    /** How many words at one join what follows to what is before, as "and" does: "together with", "as well as"; else one. */
    private int together(int word) {
        Words words = reading.words();
        return words.is(word + 1, "with") && (words.is(word, "together") || words.is(word, "along") || words.is(word, "combined")) ? 2
                : words.is(word, "with") && words.is(word + 1, "documented") && word > 0 && !words.gapHas(word - 1, ",;") ? 2
                        : words.is(word, "as") && words.is(word + 1, "well") && words.is(word + 2, "as") ? 3 : 1;
    }

    /** Whether some words can be a criterion by themselves: they tell more than an adjective before the noun of the next. */
    private boolean whole(int from, int end) {
        return from < end && specific(Stretch.of(from, end));
    }

    /** Whether some words tell what they ask for, and not what a treatment is to do ("for reducing pain"). */
    private boolean specific(Stretch criterion) {
        Words words = reading.words();
        boolean aim = words.lower(criterion.first()).endsWith("ing") && !words.is(criterion.first(), WordClass.PREPOSITION)
                && reading.hits(Role.CONCEPT).noneMatch(hit -> hit.first() == criterion.first());
        return !aim && IntStream.range(criterion.first(), criterion.end())
                .anyMatch(word -> reading.words().tells(word) && reading.hits(Role.BODY_PART).noneMatch(part -> part.holds(word)));
    }
}
