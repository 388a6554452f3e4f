package imrcheck.judge;

import imrcheck.judge.DrlRule.HeaderLine;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Recognizer;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.drools.drl.parser.antlr4.DRLErrorListener;

/**
 * A DRL file parsed far enough to check it against the house form.
 *
 * <p>The header of a rule (annotations and attributes) is read here and blanked out before Drools parses the rest: the Drools
 * parser accepts misspelt annotations in silence, forgets their order, and swallows the rule's body into the last annotation
 * where the body has a syntax error.
 *
 * @param path    relative to the rules folder
 * @param text    as the author wrote it
 * @param descr   what Drools makes of it, with the positions of {@code text}, or null where it does not parse
 * @param rules   in the order of the file
 * @param errors  of syntax
 */
public record DrlFile(String path, String text, PackageDescr descr, List<DrlRule> rules, List<RuleError> errors) {
    private static final Pattern RULE = Pattern.compile("rule\\s+\"[^\"]*\"");

    /**
     * Parses a file.
     *
     * @param path relative to the rules folder
     */
    public static DrlFile read(String path, String text) {
        List<Block> blocks = blocks(text);
        DRLErrorListener listener = new DRLErrorListener();
        DRL10Parser parser = listening(listener, DRL10ParserHelper.createDrlParser(withoutHeaders(text, blocks)));
        listening(listener, (DRL10Lexer) parser.getTokenStream().getTokenSource());
        CompilationUnitContext unit = parser.compilationUnit();
        if (!listener.getErrors().isEmpty()) {
            return new DrlFile(path, text, null, List.of(), syntaxErrors(path, listener));
        }
        PackageDescr descr = DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null);
        return new DrlFile(path, text, descr, rules(descr, blocks), List.of());
    }

    /** The folder it stands in. */
    public String topic() {
        return RuleFiles.folder(path);
    }

    /** The file with every rule but this one blanked out, each character where it was. */
    public String only(DrlRule rule) {
        String[] lines = text.split("\n", -1);
        for (DrlRule other : rules) {
            for (int line = other.line(); !other.equals(rule) && line <= other.endLine(); line++) {
                lines[line - 1] = " ".repeat(lines[line - 1].length());
            }
        }
        return String.join("\n", lines);
    }

    /** The engine's own parser class prints syntax errors on standard error; so its parts are used here. */
    private static <T extends Recognizer<?, ?>> T listening(DRLErrorListener listener, T recognizer) {
        recognizer.removeErrorListeners();
        recognizer.addErrorListener(listener);
        return recognizer;
    }

    private static List<RuleError> syntaxErrors(String path, DRLErrorListener listener) {
        return listener.getErrors().stream()
                .map(error -> new RuleError(path, Math.max(error.getLineNumber(), 1),
                        "Syntax error: " + error.getMessage().lines().findFirst().orElse("") + ".",
                        "Write the rule in DRL10, as the rules beside it are written."))
                .toList();
    }

    private static List<DrlRule> rules(PackageDescr descr, List<Block> blocks) {
        List<DrlRule> rules = new ArrayList<>();
        for (RuleDescr rule : descr.getRules()) {
            Block block = blocks.stream().filter(b -> b.line == rule.getLine()).findFirst()
                    .orElse(new Block(rule.getLine(), rule.getEndLine(), List.of()));
            rules.add(new DrlRule(rule.getName(), block.line, block.endLine, block.header, rule.getLhs(),
                    String.valueOf(rule.getConsequence()).strip(), rule.getConsequenceLine()));
        }
        return rules;
    }

    /** Where the rules are, by their lines. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher rule = RULE.matcher(lines[i].strip());
            if (rule.lookingAt()) {
                int end = lineOf(lines, i, "end");
                blocks.add(new Block(i + 1, end + 1, header(lines, i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    private static List<HeaderLine> header(String[] lines, int from, int to) {
        List<HeaderLine> header = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String line = lines[i].strip();
            if (line.equals("when") || line.equals("then")) {
                break;
            }
            if (!line.isEmpty() && !line.startsWith("//")) {
                header.add(new HeaderLine(i + 1, line));
            }
        }
        return header;
    }

    private static int lineOf(String[] lines, int from, String word) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].strip().equals(word)) {
                return i;
            }
        }
        return lines.length - 1;
    }

    /** Blanks take the place of what is left out, so that the parser's positions are those of the file. */
    private static String withoutHeaders(String text, List<Block> blocks) {
        String[] lines = text.split("\n", -1);
        for (Block block : blocks) {
            for (HeaderLine line : block.header) {
                lines[line.number() - 1] = " ".repeat(lines[line.number() - 1].length());
            }
        }
        return String.join("\n", lines);
    }

    private record Block(int line, int endLine, List<HeaderLine> header) {}
}
