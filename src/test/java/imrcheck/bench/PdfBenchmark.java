package imrcheck.bench;

import imrcheck.source.SourceText;
import imrcheck.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All letters as PDF, once an operation: our reading beside PDFBox's own extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PdfBenchmark {
    private final List<byte[]> pdfs = new ArrayList<>();
    private Steps steps;

    /** Sets the letters as PDF. */
    @Setup
    public void load() throws IOException {
        for (SourceText letter : BenchLetters.load()) {
            pdfs.add(LetterPdf.of(letter.text()));
        }
        steps = Steps.packaged();
        // Both ways shall use the same stand-in for fonts; reading a PDF once puts ours in place.
        read(pdfs.get(0));
    }

    /** PDFBox alone. */
    @Benchmark
    public void pdfbox(Blackhole sink) throws IOException {
        for (byte[] pdf : pdfs) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                sink.consume(new PDFTextStripper().getText(document));
            }
        }
    }

    /** PDF to text as a check does it. */
    @Benchmark
    public void pdfToText(Blackhole sink) {
        for (byte[] pdf : pdfs) {
            sink.consume(read(pdf));
        }
    }

    /** The whole check of a PDF letter. */
    @Benchmark
    public void pdfToVerdict(Blackhole sink) {
        for (byte[] pdf : pdfs) {
            sink.consume(steps.judge(steps.facts(read(pdf))));
        }
    }

    private static SourceText read(byte[] pdf) {
        return Sources.of(List.of("-"), new ByteArrayInputStream(pdf)).all().get(0).read().source();
    }
}
