package imrcheck.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at all that the text of each page is made of, descriptions, drawings and fonts, before it is interpreted. */
final class PageStreams {
    private final Unpacking unpacking;
    private final Set<COSBase> mended;
    private final Map<COSStream, Boolean> whole = new IdentityHashMap<>();
    private final SortedSet<Integer> withImages = new TreeSet<>();
    private int steps;

    /**
     * @param mended streams that are known to be damaged
     */
    PageStreams(Unpacking unpacking, Set<COSBase> mended) {
        this.unpacking = unpacking;
        this.mended = mended;
    }

    /**
     * The pages, from 1, of which something is damaged or missing.
     *
     * @throws Unpacking.TooLargeException              where all of it unpacks to too much
     * @throws BoundedStripper.TooInvolvedException where the pages have more parts than any letter
     */
    SortedSet<Integer> damaged(PDDocument document) throws IOException {
        SortedSet<Integer> damaged = new TreeSet<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (!isWhole(page, number)) {
                damaged.add(number);
            }
        }
        return damaged;
    }

    /** The pages, from 1, that show an image, as far as {@link #damaged} came. */
    Set<Integer> withImages() {
        return withImages;
    }

    /** Whether all of these streams belong to pages, as far as {@link #damaged} came. */
    boolean reached(Set<COSBase> streams) {
        return whole.keySet().containsAll(streams);
    }

    private boolean isWhole(PDPage page, int number) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, page.getCOSObject().getItem(COSName.CONTENTS));
        push(open, page.getResources() == null ? null : page.getResources().getCOSObject());
        boolean sound = true;
        while (!open.isEmpty()) {
            COSBase part = open.pop();
            COSBase value = part instanceof COSObject reference ? reference.getObject() : part;
            // A part that is referred to and not there was lost.
            sound &= value != null;
            if (value != null && seen.add(value)) {
                step();
                sound &= isSound(value, number);
                parts(value).forEach(next -> push(open, next));
            }
        }
        return sound;
    }

    private boolean isSound(COSBase value, int page) throws IOException {
        if (!(value instanceof COSStream stream)) {
            return true;
        }
        if (isImage(stream)) {
            withImages.add(page);
            return true;
        }
        return isWhole(stream);
    }

    private void step() {
        steps++;
        if (steps > Limits.PDF_OPERATORS) {
            throw new BoundedStripper.TooInvolvedException();
        }
    }

    private static void push(Deque<COSBase> open, COSBase part) {
        if (part instanceof COSObject || part instanceof COSDictionary || part instanceof COSArray) {
            open.push(part);
        }
    }

    private static Collection<COSBase> parts(COSBase value) {
        if (value instanceof COSArray array) {
            return array.toList().stream().map(part -> part == null ? COSNull.NULL : part).map(COSBase.class::cast).toList();
        }
        return value instanceof COSDictionary dictionary && !(value instanceof COSStream stream && isImage(stream))
                ? dictionary.entrySet().stream().filter(entry -> !entry.getKey().equals(COSName.PARENT)).map(Map.Entry::getValue).toList()
                : Set.of();
    }

    /** No text is taken from images. */
    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private boolean isWhole(COSStream stream) throws IOException {
        Boolean known = whole.get(stream);
        if (known == null) {
            known = unpacking.isWhole(stream) && !mended.contains(stream);
            whole.put(stream, known);
        }
        return known;
    }
}
