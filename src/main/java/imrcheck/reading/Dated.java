package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How often care was had, where a sentence only lists the days: "on 6-1-16, 6-8-16 and 6-15-16", "in March and again in August". */
record Dated(Counts counts, List<Event> dates) {
    private static final Pattern JOINED = Pattern.compile("[\\s,]*(and|&)?\\s*");
    private static final Set<String> AGAIN = Set.of("again", "another");
    private static final Set<String> DATING = Set.of("in", "on");
    private static final int NEAR = 8;

    /** The days of a list of two or more behind a name; 0 where there is none. */
    int days(Hit name) {
        Sentence sentence = counts.reading().sentence(name.first());
        Words words = counts.reading().words();
        int from = words.start(name.first());
        int to = words.end(sentence.end() - 1);
        List<Event> days = dates.stream().filter(date -> !date.name().equals("onset"))
                .filter(date -> date.passage().span().start() >= from && date.passage().span().end() <= to).toList();
        int near = words.end(Math.min(sentence.end(), name.end() + NEAR) - 1);
        if (days.isEmpty() || days.get(0).passage().span().start() > near || !on(words.text(), days.get(0).passage().span().start())) {
            return 0;
        }
        int listed = 1;
        while (listed < days.size() && joined(words.text(), days.get(listed - 1), days.get(listed))) {
            listed++;
        }
        return listed > 1 ? listed : 0;
    }

    /** How often something was done that is told with the days or months: those listed, or one and each "again in". */
    int times(Hit name) {
        Sentence sentence = counts.reading().sentence(name.first());
        int again = (int) IntStream.range(name.end(), Math.max(name.end(), sentence.end() - 1))
                .filter(word -> AGAIN.contains(counts.lower(word)) && DATING.contains(counts.lower(word + 1))).count();
        return Math.max(days(name), 1 + again);
    }

    private static boolean on(String text, int start) {
        return text.substring(Math.max(0, start - NEAR), start).stripTrailing().endsWith(" on");
    }

    private static boolean joined(String text, Event one, Event other) {
        return JOINED.matcher(text.substring(one.passage().span().end(), other.passage().span().start())).matches();
    }
}
