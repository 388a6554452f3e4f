package imrcheck.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rules folder has errors; the message lists all of them, one a line. */
public final class RulesDoNotBuild extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleError> errors;

    /** Takes at least one error; they are kept sorted and without repetitions. */
    public RulesDoNotBuild(List<RuleError> errors) {
        super(errors.stream().sorted().distinct().map(RuleError::toString).collect(Collectors.joining("\n")));
        this.errors = errors.stream().sorted().distinct().toList();
    }

    /** Takes one error, as {@link RuleError} describes it. */
    public RulesDoNotBuild(String file, int line, String message, String remedy) {
        this(List.of(new RuleError(file, line, message, remedy)));
    }

    /** Throws where there are errors. */
    public static void check(List<RuleError> errors) {
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
    }

    /** All errors, by file and line. */
    public List<RuleError> errors() {
        return errors;
    }
}
