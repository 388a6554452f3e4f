package imrcheck.reading;

import imrcheck.facts.Answer.Says;
import imrcheck.facts.Polarity;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.TextReader;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.PatientStory.Told;
import imrcheck.reading.Replies.Reply;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replies to criteria that ask a study to bear something out and name no finding of it: "supported by nerve conduction studies",
 * "concordant imaging". Any abnormal result of such a study does, and one that was read as normal does not.
 */
record StudyReplies(TextReader reader, PatientStory story) {
    private static final String STUDY = "study-of-";
    private static final String BORNE_OUT = "borne-out";
    private static final String NORMAL = "read-normal";
    private static final String ABNORMAL = "abnormal-result";
    /** What may be asked for beside the study, as it only says that the study shows something. */
    private static final Set<String> SHOWN =
            Set.of("study-done", ABNORMAL, "objective-neuro-testing", "nerve-conduction-proof", "corroborating-study", "mri-done");

    /**
     * What the section tells of the study; empty where a criterion asks for none or for more.
     *
     * @param quoted the reading that has the words of the criterion
     */
    Optional<Reply> to(Criterion criterion, Reading quoted) {
        Set<String> studies = studies(quoted.hits(criterion.words()));
        boolean shown = quoted.hits(criterion.words()).anyMatch(hit -> hit.is(Role.COUNTED, BORNE_OUT));
        boolean plain = criterion.thresholds().isEmpty() && criterion.asked().stream().flatMap(asked -> asked.concepts().stream())
                .allMatch(concept -> SHOWN.stream().anyMatch(kind -> reader.terms().isA(concept, kind)));
        if (studies.size() != 1 || !shown || !plain) {
            return Optional.empty();
        }
        String study = studies.iterator().next();
        Optional<Reply> abnormal = story.told().stream().filter(one -> one.assertion().polarity() == Polarity.AFFIRMED)
                .filter(one -> one.assertion().concept().kinds().contains(ABNORMAL)).filter(one -> of(study, one))
                .map(one -> Reply.of(Says.MET, one.assertion())).findFirst();
        return abnormal.or(() -> normal(study));
    }

    private Optional<Reply> normal(String study) {
        Reading reading = story.reading();
        return story.summary() ? Optional.empty() : story.clauses().stream().map(PatientStory.Worded::clause)
                .filter(clause -> studies(reading.hits(reading.sentence(clause.first()))).contains(study))
                .filter(clause -> reading.hits(clause)
                        .anyMatch(hit -> hit.is(Role.COUNTED, NORMAL) && reader.polarity(reading, hit) == Polarity.AFFIRMED))
                .findFirst()
                .map(clause -> new Reply(Says.UNMET, clause.conceded(), reading.words().span(clause), reading.words().span(clause)));
    }

    /** Whether a result is of such a study: its sentence names it, or the result is one that such a study alone has. */
    private boolean of(String study, Told result) {
        Sentence sentence = story.reading().sentence(result.assertion().word());
        boolean nerves = result.assertion().concept().kinds().contains("emg-result");
        return nerves ? study.endsWith("nerves") : study.endsWith("imaging") || studies(story.reading().hits(sentence)).contains(study);
    }

    private static Set<String> studies(Stream<Hit> hits) {
        return hits.filter(hit -> hit.role() == Role.COUNTED && hit.name().startsWith(STUDY)).map(Hit::name).collect(Collectors.toSet());
    }
}
