package imrcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program inside the test's JVM.
 *
 * @param status its exit status
 * @param out    what it wrote to standard output
 * @param err    what it wrote to standard error
 */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun of(String... args) {
        return with("", args);
    }

    static CommandLineRun with(String stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, false, StandardCharsets.UTF_8), Terminal.NONE);
        int status = Main.run(console, args);
        console.err().flush();
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
