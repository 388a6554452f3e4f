package imrcheck.cli;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a report. */
enum Format {
    TEXT, JSON, JSONL, SARIF, JUNIT, CSV;

    /** Reads a format's name on the command line. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Stream.of(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name)).findFirst().orElseThrow(
                    () -> new TypeConversionException("there is no format " + name + "; use text, json, jsonl, sarif, junit or csv"));
        }
    }
}
