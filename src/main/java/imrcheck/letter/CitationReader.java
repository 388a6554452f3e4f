package imrcheck.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the guidelines that a party names, in the fixed wording of each period or in free text. */
final class CitationReader {

    private static final Pattern NO_EVIDENCE = Pattern.compile(
            "(?i)\\b(?:did not|does not|didn't) (?:cite|provide|state|give) any\\b|\\bno (?:medical )?(?:evidence|guidelines?) (?:was"
                    + "|were) cited");
    private static final Pattern STATEMENT = Pattern.compile("(?i)\\bDecision based on (?<non>Non- ?MTUS(?: Citations?)?|MTUS)\\b:? ?");
    /** The guidelines of which the schedule is made since December 2017, and its list of drugs. */
    private static final String LATER =
            "(?:Initial Approaches to Treatment|Chronic Pain|Opioids?|Hip and Groin|[A-Z][A-Za-z, ]{2,40} Disorders?"
                    + ")(?: Medical Treatment)? Guideline\\b|(?:Cervical and Thoracic Spine|Low Back|Shoulder|Hand, Wrist,? and Forearm"
                    + "|Knee|Ankle and Foot|Eye) Disorders|Drug List|(?:Drug )?Formulary";
    private static final String TOPICS = "(?:ACOEM(?: Guidelines)?,? )?(?:Chapter \\d{1,2},? )?(?<topic>" + LATER
            + "|General Approaches|Prevention"
            + "|Initial Approaches to Treatment|Cornerstones of Disability Prevention and Management|Neck and Upper Back Complaints"
            + "|Shoulder Complaints"
            + "|Elbow (?:Complaints|Disorders)|Forearm, Wrist,? (?:and|&) Hand Complaints|Low Back Complaints|Knee Complaints|Ankle "
            + "and Foot Complaints"
            + "|Stress[- ]Related Conditions|Eye(?: Chapter)?|Hip and Groin(?: Disorders)?|Occupational Interstitial Lung Disease"
            + "|Traumatic Brain Injury"
            + "|Acupuncture(?: Medical)? Treatment(?: Guidelines)?|Chronic Pain(?: Medical)? Treatment(?: Guidelines)?"
            + "|Post-?surgical Treatment(?: Guidelines)?|Opioids?(?: Treatment)?(?: Guidelines)?|Special Topics|Clinical Topics)";
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern TOPIC = Pattern
            .compile(TOPICS + "(?: \\(ACOEM\\))?(?:,? \\(?(?:ACOEM,? )?(?:" + MONTH + " (?:\\d{1,2}, )?)?(?<year>(?:19|20)\\d\\d)\\)?)?");
    private static final Pattern CHAIN = Pattern.compile(",? and (?=" + TOPICS.replace("?<topic>", "?:") + ",? (?:19|20)\\d\\d)");
    private static final Pattern ANY_TOPIC = Pattern.compile("(?<topic>[^.;:]{1,80}?),? (?<year>(?:19|20)\\d\\d)(?=[.,; ]|$)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b(?![/-])(?<![/-]\\d{4})");
    private static final Pattern PAGES = Pattern.compile(
            "(?i),? ?\\b(?:pages?\\(s\\)|pages?|pgs?\\.?|pp?\\.?)(?::| ){1,3}(?<pages>\\d{1,4}(?: ?[-\u2013,&] ?\\d{1,4}){0,6}(?: of "
                    + "\\d{1,4})?)");
    private static final Pattern SECTION_LABEL = Pattern.compile("(?i)^[,.;:]? ?Sections?(?:\\(s\\))?: ?");
    private static final String ODG_NAME = "Official Disability Guidelines?(?: ?\\(ODG\\))?";
    private static final String ACOEM_NAME = "American College of Occupational (?:and|&) Environmental Medicine(?: ?\\(ACOEM\\))?";
    /** Where the next guideline begins: at its name, or after words that part it from the one before. */
    private static final Pattern NEXT_BODY =
            Pattern.compile("(?i)(?=[oa;])(?:(?<name>" + ODG_NAME + "|(?<!\\()\\bODG\\b|" + ACOEM_NAME + "|(?<!\\()\\bACOEM\\b)"
                    + "|(?<apart>(?:\\band )?\\bOther Medical Treatment Guidelines?(?: or Medical Evidence)?:? )|; (?:and )?)");
    private static final Pattern ODG_CHAPTER =
            Pattern.compile("(?i)(?:Neck|Low Back|Shoulder|Elbow|Forearm|Wrist|Carpal Tunnel|Knee|Ankle|Foot|Hip|Pain|Chronic Pain"
                    + "|Head|Mental Illness|Hernia|Pulmonary|Diabetes|Burns|Eye|Fitness for Duty)\\b.*");
    private static final Pattern EDITION =
            Pattern.compile("(?i)^[,.;:) ]*(?:\\(?\\d{1,2}(?:st|nd|rd|th) ed(?:ition\\b|\\.)?\\)?,? ?)?(?:\\(?(?:19|20)\\d\\d\\)?,? ?)?");
    private static final Pattern ODG = Pattern.compile("(?i)" + ODG_NAME + "|ODG\\b(?:-TWC)?(?: guidelines?\\b)?");
    private static final Pattern ACOEM =
            Pattern.compile("(?i)" + ACOEM_NAME + "(?: guidelines?\\b)?|ACOEM\\b(?: guidelines?\\b)?|\\(?\\bMD ?Guidelines?\\b\\)?");
    private static final Pattern MTUS = Pattern.compile(
            "(?i)\\bMTUS\\b|Medical Treatment Utilization Schedule|Chronic Pain Medical Treatment|Chronic Pain Treatment Guidelines"
                    + "|Postsurgical Treatment|Acupuncture Medical Treatment");
    private static final Pattern FREE_LEAD = Pattern.compile(
            "(?i)^.{0,60}?\\bbased (?:its|his/her|their|his|her) decision on (?:the )?|^decision based on (?:the )?|^(?:the )?(?:CA "
                    + "|California )?MTUS[:,]? ");
    private static final Pattern MTUS_NAME = Pattern.compile(
            "(?i)^(?:the )?(?:CA |California )?(?:MTUS|Medical Treatment Utilization Schedule(?: ?\\(MTUS\\))?)(?: guidelines?)?[:,]? ?");
    private static final Pattern PART_OF_MTUS =
            Pattern.compile("(?i),? ?(?:which (?:is|are)|a|as) ?(?:a )?part of (?:the )?(?:CA |California )?MTUS\\b");
    private static final Pattern FREE_BREAK = Pattern.compile(
            "(?i)(?:,|;|\\.)? (?:and|as well as) (?:on )?(?:the )?(?=(?:Official Disability|ODG\\b|ACOEM|American College|MTUS|Chronic "
                    + "Pain (?:Medical )?Treatment|Postsurgical"
                    + "|(?:Neck|Shoulder|Elbow|Forearm|Low Back|Knee|Ankle|Stress)\\b[A-Za-z ,&-]{3,50} (?:Complaints|Conditions)))|; "
                    + "|\\. (?=[A-Z])");
    private static final Pattern EDGES = Pattern.compile("^(?:and )?[\\s,.;:/\u2013-]{1,9}|(?: and)?[\\s,.;:/\u2013-]{1,9}(?:and)?$");

    private final Folded folded;
    private final String text;
    private final List<Citation> found = new ArrayList<>();

    private CitationReader(Folded folded) {
        this.folded = folded;
        this.text = folded.text();
    }

    /** The citations in a party's section; where it says that it cites none, one without a body. */
    static List<Citation> read(Folded section) {
        CitationReader reader = new CitationReader(section);
        reader.read();
        return reader.found;
    }

    private void read() {
        Matcher statement = STATEMENT.matcher(text);
        int from = -1;
        boolean mtus = false;
        while (statement.find()) {
            statement(mtus, from, statement.start());
            mtus = statement.group("non").equalsIgnoreCase("MTUS");
            from = statement.end();
        }
        statement(mtus, from, text.length());
        if (found.isEmpty() && NO_EVIDENCE.matcher(text).find()) {
            found.add(new Citation(null, null, null, List.of(), null, folded.span(0, text.length())));
        } else if (from < 0) {
            free();
        }
    }

    private void statement(boolean mtus, int from, int to) {
        if (from >= 0 && mtus) {
            chained(from, to);
        } else if (from >= 0) {
            others(from, to);
        }
    }

    /** Topics of the treatment schedule joined by "and". */
    private void chained(int from, int to) {
        Matcher chain = search(CHAIN, from, to);
        int start = from;
        while (chain.find()) {
            schedule(start, chain.start());
            start = chain.end();
        }
        schedule(start, to);
    }

    private void schedule(int from, int to) {
        String words = text.substring(from, to).strip();
        if (words.isEmpty()) {
            return;
        }
        String pages = pages(words);
        String rest = withoutPages(words);
        Matcher topic = TOPIC.matcher(rest);
        if (!topic.lookingAt()) {
            topic = ANY_TOPIC.matcher(rest);
        }
        if (topic.lookingAt()) {
            Integer year = topic.group("year") == null ? null : Integer.valueOf(topic.group("year"));
            found.add(new Citation("MTUS", topic.group("topic"), year, sections(rest, topic), pages, folded.span(from, to)));
        } else {
            found.add(new Citation("MTUS", trimmed(rest), year(rest), List.of(), pages, folded.span(from, to)));
        }
    }

    /** Guidelines outside the schedule, one after the other. */
    private void others(int from, int to) {
        Matcher next = search(NEXT_BODY, from, to);
        int start = from;
        String inherited = search(ODG, from, to).find() ? "ODG" : null;
        while (next.find()) {
            if (next.start() > start) {
                other(start, next.start(), inherited);
            }
            start = next.group("name") != null ? next.start() : next.end();
            inherited = next.group("apart") != null ? null : inherited;
        }
        other(start, to, inherited);
    }

    private void other(int from, int to, String inherited) {
        String words = withoutPages(text.substring(from, to));
        boolean odg = ODG.matcher(words).find();
        boolean acoem = !odg && ACOEM.matcher(words).find();
        String rest = EDITION.matcher(ACOEM.matcher(ODG.matcher(words).replaceAll("")).replaceAll("")).replaceFirst("");
        List<String> names = SectionNames.chapters(trimmed(rest));
        if (!odg && !acoem && names.isEmpty()) {
            return;
        }
        String otherBody = inherited != null || ODG_CHAPTER.matcher(trimmed(rest)).matches() ? "ODG" : "Other";
        add(odg ? "ODG" : acoem ? "ACOEM" : otherBody, names, year(words), from, to);
    }

    private void free() {
        Matcher lead = FREE_LEAD.matcher(text);
        int start = lead.find() ? lead.end() : 0;
        Matcher next = FREE_BREAK.matcher(text).region(start, text.length());
        while (next.find()) {
            freely(start, next.start());
            start = next.end();
        }
        freely(start, text.length());
    }

    private void freely(int from, int to) {
        String words = text.substring(from, to);
        if (PART_OF_MTUS.matcher(words).find() || MTUS.matcher(words).find()) {
            freeSchedule(from, to);
        } else if (words.chars().filter(Character::isLetter).count() > 2
                && (ODG.matcher(words).find() || ACOEM.matcher(words).find() || words.contains("uideline"))) {
            other(from, to, null);
        }
    }

    private void freeSchedule(int from, int to) {
        String words = text.substring(from, to);
        String own = MTUS_NAME.matcher(PART_OF_MTUS.matcher(withoutPages(words)).replaceAll("")).replaceFirst("");
        Matcher topic = TOPIC.matcher(own);
        if (topic.find()) {
            List<String> names = sections(own, topic).stream().filter(name -> !name.startsWith("(")).toList();
            found.add(new Citation("MTUS", topic.group("topic"), year(words), names, pages(words), folded.span(from, to)));
        } else {
            add("MTUS", SectionNames.chapters(trimmed(own)), year(words), from, to);
        }
    }

    /** @param names of a chapter, if any, and of what is cited within it */
    private void add(String body, List<String> names, Integer year, int from, int to) {
        found.add(new Citation(body, names.isEmpty() ? null : names.get(0), year, names.subList(Math.min(1, names.size()), names.size()),
                pages(text.substring(from, to)), folded.span(from, to)));
    }

    /** A search between two offsets that sees what stands around them. */
    private Matcher search(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static List<String> sections(String words, Matcher topic) {
        return SectionNames.of(SECTION_LABEL.matcher(words.substring(topic.end())).replaceFirst(""));
    }

    private static String withoutPages(String words) {
        return PAGES.matcher(words).replaceAll("");
    }

    private static String pages(String words) {
        Matcher matcher = PAGES.matcher(words);
        return matcher.find() ? matcher.group("pages") : null;
    }

    private static Integer year(String words) {
        Matcher year = YEAR.matcher(words);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    private static String trimmed(String words) {
        return EDGES.matcher(words).replaceAll("");
    }
}
