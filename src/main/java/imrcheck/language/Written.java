package imrcheck.language;

import imrcheck.language.TermList.Term;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a rules folder as they are written, for those who ask which of them a letter was read by: reading itself only knows what
 * a phrase stands for. Safe for many threads.
 */
public final class Written {
    private final List<Term> terms;
    private final Lexicon apart;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> ofForm = new HashMap<>();
    private final Map<String, List<Member>> ofStem = new HashMap<>();

    /** A member of a class of English words. */
    public record Member(WordClass of, String word, String file, int line) {}

    private Written(List<Term> terms, Lexicon apart) {
        this.terms = terms;
        this.apart = apart;
    }

    /** The words of a rules folder; throws a {@link imrcheck.rules.RulesDoNotBuild} where they cannot be used. */
    public static Written of(RuleFiles files) {
        TermsReader reader = new TermsReader(files);
        Written written = new Written(reader.list().terms(), reader.apart());
        YamlRow classes = YamlRow.of(files, WordClasses.FILE);
        for (WordClass one : WordClass.values()) {
            classes.texts(YamlRow.spelling(one)).forEach(word -> written.add(one, word));
        }
        return written;
    }

    private void add(WordClass one, YamlNode word) {
        Member member = new Member(one, word.text(), WordClasses.FILE, word.line());
        members.add(member);
        String key = one.inflected() ? WordClasses.stem(word.text()) : word.text();
        (one.inflected() ? ofStem : ofForm).computeIfAbsent(key, none -> new ArrayList<>()).add(member);
    }

    /** The phrases, by file, in the order of each file. */
    public List<Term> terms() {
        return terms;
    }

    /** The members of all classes of words. */
    public List<Member> members() {
        return members;
    }

    /** The phrases that each hit in some words is of, by the hit; {@code sentenceOf} is that of {@link Terms#match(Words, int[])}. */
    public Map<Hit, List<Term>> phrases(Words words, int[] sentenceOf) {
        return words.size() == 0 ? Map.of() : phrases(apart.match(own(words), sentenceOf));
    }

    /** The same in a title, where the words of one that names no treatment are read as those they are a slip of the pen for. */
    public Map<Hit, List<Term>> title(Words words) {
        int[] oneSentence = new int[words.size()];
        Map<Hit, List<Term>> found = phrases(words, oneSentence);
        boolean named = words.size() == 0 || found.keySet().stream().anyMatch(hit -> hit.role() == Label.Role.TREATMENT);
        return named ? found : phrases(apart.match(apart.corrected(own(words)), oneSentence));
    }

    private Words own(Words words) {
        return apart.words(words.text(), words.span(0, words.size()));
    }

    private Map<Hit, List<Term>> phrases(List<Hit> hits) {
        Map<Hit, List<Term>> found = new HashMap<>();
        for (Hit hit : hits) {
            Term term = terms.get(Integer.parseInt(hit.name()));
            found.computeIfAbsent(new Hit(term.label(), hit.first(), hit.end(), hit.solid()), none -> new ArrayList<>()).add(term);
        }
        return found;
    }

    /** The members of classes that a word of a letter is, in small letters. */
    public Stream<Member> members(String word) {
        return Stream.concat(ofForm.getOrDefault(word, List.of()).stream(),
                ofStem.getOrDefault(WordClasses.stem(word), List.of()).stream());
    }
}
