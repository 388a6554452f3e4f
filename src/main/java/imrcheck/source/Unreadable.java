package imrcheck.source;

/**
 * What was named or found and cannot be read, as is known without trying.
 *
 * @param name    its name in the report
 * @param problem why, fatal
 */
record Unreadable(String name, Problem problem) implements Source {
    @Override
    public Input read() {
        return Input.unreadable(name, null, problem);
    }
}
