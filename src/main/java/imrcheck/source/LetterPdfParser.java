package imrcheck.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF as PDFBox does, which mends what is damaged without a word, and keeps what had to be mended. What the file's own directories
 * unpack to is held against a limit before PDFBox unpacks it.
 */
final class LetterPdfParser extends PDFParser {
    private final Set<COSBase> mended = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Long> unpacked = new HashSet<>();
    private final Unpacking unpacking;

    LetterPdfParser(byte[] pdf, Unpacking unpacking) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
        this.unpacking = unpacking;
    }

    /** The streams that are not as long as they say. */
    Set<COSBase> mended() {
        return mended;
    }

    /**
     * Whether the file's table of its objects holds for all of them: one byte too many or too few anywhere moves what follows, and PDFBox
     * then searches the file for anything that looks like an object.
     */
    static boolean tableHolds(byte[] pdf) {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false)) {
            return document.getDocument().getXrefTable().entrySet().stream().allMatch(entry -> holds(pdf, entry));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Objects within others have no place of their own, which a negative number says. */
    private static boolean holds(byte[] pdf, Map.Entry<COSObjectKey, Long> entry) {
        if (entry.getValue() < 0) {
            return true;
        }
        String head = entry.getKey().getNumber() + " " + entry.getKey().getGeneration() + " obj";
        int at = (int) Math.min(entry.getValue(), pdf.length);
        return new String(pdf, at, Math.min(head.length(), pdf.length - at), StandardCharsets.ISO_8859_1).equals(head);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        long said = dictionary.getLong(COSName.LENGTH);
        COSStream stream = super.parseCOSStream(dictionary);
        if (stream.getLong(COSName.LENGTH) != said) {
            mended.add(stream);
        }
        if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
            unpacking.isWhole(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (unpacked.add(number) && document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream
                && !unpacking.isWhole(stream)) {
            mended.add(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }
}
