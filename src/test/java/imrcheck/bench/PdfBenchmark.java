package imrcheck.bench;

import imrcheck.source.SourceText;
import imrcheck.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each letter as a PDF, its text extracted by PDFBox alone and then the whole checked. */
@State(Scope.Thread)
public class PdfBenchmark {
    private final List<byte[]> pdfs = new ArrayList<>();
    private LetterBenchmark.Check check;

    /** The processor time of an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        public long letters;
        public long pdfbox;
        public long pdfCheck;
    }

    @Setup
    public void load() throws IOException {
        for (SourceText letter : BenchLetters.load()) {
            pdfs.add(LetterPdf.of(letter.text()));
        }
        check = LetterBenchmark.Check.packaged();
        // Both ways shall use the same stand-in for fonts; reading a PDF once puts ours in place.
        read(pdfs.get(0));
    }

    @Benchmark
    public void pdfs(Times times, Blackhole sink) throws IOException {
        for (byte[] pdf : pdfs) {
            long start = Bench.processorTime();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                sink.consume(new PDFTextStripper().getText(document));
            }
            long extracted = Bench.processorTime();
            sink.consume(check.judge(read(pdf)));
            times.pdfCheck += Bench.processorTime() - extracted;
            times.pdfbox += extracted - start;
            times.letters++;
        }
    }

    private static SourceText read(byte[] pdf) {
        return Sources.of(List.of("-"), new ByteArrayInputStream(pdf)).all().get(0).read().source();
    }
}
