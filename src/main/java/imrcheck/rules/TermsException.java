package imrcheck.rules;

/** A terms file, or another YAML file of the rules, that cannot be used: says which, where and what to do. */
public final class TermsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RuleError error;

    /**
     * @param file    relative to the rules folder
     * @param line    from 1
     * @param problem what is wrong, one sentence
     * @param remedy  what to do, one sentence
     */
    public TermsException(String file, int line, String problem, String remedy) {
        super(problem + " " + remedy);
        this.error = new RuleError(file, line, problem, remedy);
    }

    /** The file, relative to the rules folder. */
    public String file() {
        return error.file();
    }

    /** The line, from 1. */
    public int line() {
        return error.line();
    }

    /** What is wrong. */
    public String problem() {
        return error.message();
    }

    /** What to do. */
    public String remedy() {
        return error.remedy();
    }

    /** All of it. */
    public RuleError error() {
        return error;
    }
}
