package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.TableLine;
import imrcheck.language.TermList.Term;
import imrcheck.language.Written;
import imrcheck.facts.Polarity;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.List;
import java.util.Locale;

/**
 * One written alternative of a rules folder: what can be taken out by itself.
 *
 * @param kind what it is
 * @param name what it names: a concept, a cue, a class of words, a list of rows, a rule's id
 * @param file relative to the rules folder
 * @param line it stands on
 * @param text as its author wrote it
 */
public record Unit(Kind kind, String name, String file, int line, String text) {
    /** Files whose rows come from a source outside, a list of drugs or a textbook, and need no letter that they serve. */
    private static final List<String> OUTSIDE = List.of(RuleFiles.DRUGS, RuleFiles.ANATOMY, RuleFiles.ONTOLOGY);

    /** What a unit is: a phrase of terms, a member of a class of words, a row of titles, a rule, a provision that is a row, a table row. */
    public enum Kind {
        PHRASE("phrases"), WORD("words of a class"), TITLE("rows of titles"), RULE("rules"), PROVISION("rows of provisions"),
        TABLE("table rows");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static Unit of(Term term) {
        String how = term.label().polarity() == Polarity.AFFIRMED ? "" : " " + spelling(term.label().polarity());
        return new Unit(Kind.PHRASE, spelling(term.label().role()) + " " + term.label().name() + how, term.file(), term.line(),
                term.phrase());
    }

    static Unit of(Written.Member member) {
        return new Unit(Kind.WORD, spelling(member.of()), member.file(), member.line(), member.word());
    }

    static Unit ofTitles(String list, YamlNode row) {
        return new Unit(Kind.TITLE, list, RuleFiles.TITLES, row.line(), row.at("is").text());
    }

    static Unit of(RuleMetadata rule) {
        return new Unit(rule.isRow() ? Kind.PROVISION : Kind.RULE, rule.id(), rule.file(), rule.line(), rule.title());
    }

    static Unit of(TableLine line) {
        return new Unit(Kind.TABLE, line.row().condition(), line.file(), line.line(), line.row().setting() + ", " + line.row().max());
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the source outside stands that it comes from; null where it must earn its place in letters. */
    public String outside() {
        return kind == Kind.TABLE ? "tables"
                : OUTSIDE.stream().filter(source -> file.equals(source) || RuleFiles.folder(file).equals(source)).findFirst().orElse(null);
    }
}
