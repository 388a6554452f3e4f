package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parts quoted criteria into sets of which one is enough: "A and B, or C" into A with B, and C; "any of: A, B and C" into three. */
record CriterionList(Reading reading) {
    private static final int HEAD = 8;

    private enum Joint { AND, OR, OPEN }

    /**
     * The sets of criteria in some words.
     *
     * @param head    where the words begin that may say how many of the list are asked for
     * @param from    their first word, up to {@code end}
     * @param purpose of criteria against a treatment each is enough
     */
    List<List<Stretch>> alternatives(int head, int from, int end, Purpose purpose) {
        Stretch list = Stretch.of(from, end);
        List<Stretch> members = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        part(list, members, joints);
        Joint said = told(head, list);
        Joint told = purpose == Purpose.AGAINST || indications(list) && said != Joint.AND ? Joint.OR : said;
        List<List<Stretch>> sets = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Joint joint = i == 0 ? Joint.OR : told != Joint.OPEN ? told : joint(joints, i - 1);
            if (specific(members.get(i))) {
                if (joint == Joint.OR || sets.isEmpty()) {
                    sets.add(new ArrayList<>());
                }
                sets.get(sets.size() - 1).add(members.get(i));
            }
        }
        return sets;
    }

    /** The joint before a member; a comma is what the next coordinator is. */
    private static Joint joint(List<Joint> joints, int place) {
        return joints.subList(place, joints.size()).stream().filter(joint -> joint != Joint.OPEN).findFirst().orElse(Joint.AND);
    }

    /** Whether some words after "for" name what a treatment is for, and not whom: "for spasticity and spasm" means either. */
    private boolean indications(Stretch list) {
        Words words = reading.words();
        return words.is(list.first() - 1, "for") && !words.any(list.first(), Math.min(list.end(), list.first() + HEAD), WordClass.GENERIC)
                && words.gapAfter(list.end() - 1).indexOf(':') < 0 && reading.verbs(list.first(), list.end()).isEmpty();
    }

    /** A criterion and what is named as examples of it, each by itself. */
    List<Stretch> variants(Stretch criterion) {
        int marker = IntStream.range(criterion.first(), criterion.end()).filter(this::opensExamples).findFirst().orElse(criterion.end());
        List<Stretch> variants = new ArrayList<>();
        if (marker > criterion.first()) {
            variants.add(Stretch.of(criterion.first(), marker));
        }
        if (marker + 1 < criterion.end()) {
            part(Stretch.of(marker + 1, criterion.end()), variants, new ArrayList<>());
        }
        return variants.stream().filter(this::specific).toList();
    }

    private boolean opensExamples(int word) {
        return reading.words().is(word, WordClass.EXAMPLE) || reading.words().is(word, "such") && reading.words().is(word + 1, "as");
    }

    /** How many are asked for, as the words before the first criterion say: "any of", "both". */
    private Joint told(int head, Stretch list) {
        Words words = reading.words();
        for (int word = head; word < Math.min(list.end(), list.first() + HEAD); word++) {
            boolean of = words.is(word + 1, "of") || words.is(word + 1, "or") && words.is(word + 2, "more") || words.is(word, "either");
            if ((words.is(word, "any") || words.is(word, "one") || words.is(word, "either")) && of) {
                return Joint.OR;
            }
            if (words.is(word, "both") || words.is(word, "all") && words.is(word + 1, "of")) {
                return Joint.AND;
            }
        }
        return words.is(head, "indications") ? Joint.OR : Joint.OPEN;
    }

    private void part(Stretch list, List<Stretch> members, List<Joint> joints) {
        Words words = reading.words();
        int from = list.first();
        int open = 0;
        boolean examples = false;
        for (int word = list.first(); word < list.end() - 1; word++) {
            String gap = words.gapAfter(word);
            open += gap.indexOf('(') >= 0 ? 1 : 0;
            open -= gap.indexOf(')') >= 0 && open > 0 ? 1 : 0;
            int next = word + 1;
            boolean and = words.is(next, "and") || words.is(next, "plus");
            boolean or = words.is(next, "or") && !compared(next + 1) || and && words.is(next + 1, "or");
            boolean comma = gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0;
            examples = gap.indexOf(';') < 0 && (examples || opensExamples(word));
            if (open == 0 && !examples && next > from && (or || and || comma) && whole(from, next)
                    && whole(next + (and || or ? 1 : 0), list.end())) {
                members.add(Stretch.of(from, next));
                joints.add(or ? Joint.OR : and ? Joint.AND : Joint.OPEN);
                from = next + (and || or ? 1 : 0) + (and && or ? 1 : 0);
                word = Math.max(word, from - 1);
            }
        }
        if (from < list.end()) {
            members.add(Stretch.of(from, list.end()));
        }
    }

    /** Whether a word goes on a number after "or": "six weeks or more". */
    private boolean compared(int word) {
        Words words = reading.words();
        return words.is(word, "more") || words.is(word, "less") || words.is(word, "longer") || words.is(word, "greater");
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
        return !aim && IntStream.range(criterion.first(), criterion.end()).anyMatch(word -> Criteria.tells(reading.words(), word));
    }
}
