package imrcheck.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the text of a PDF and no more steps for it than any letter needs: forms that draw each other twice, or themselves, would keep
 * PDFBox busy without end. Text is taken by position, since a form's values need not be drawn beside their labels.
 */
final class BoundedStripper extends PDFTextStripper {
    /** All that a page description may say; anything else is damage, which PDFBox passes over. */
    private static final Set<String> OPERATORS =
            Set.of(("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i "
                    + "ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    private int operators;
    private int forms;
    private int depth;
    private int glyphs;
    private final SortedSet<Integer> unmapped = new TreeSet<>();
    private final SortedSet<Integer> misread = new TreeSet<>();

    BoundedStripper() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("\n\f");
    }

    /** A PDF draws more than is read of one; unchecked, since PDFBox goes on after any other that a drawing throws. */
    static final class TooInvolvedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The pages, from 1, with a sign of which the PDF does not say what letter it is. */
    SortedSet<Integer> unmapped() {
        return unmapped;
    }

    /** The pages, from 1, whose description says something that no description says. */
    SortedSet<Integer> misread() {
        return misread;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators = within(operators, Limits.PDF_OPERATORS);
        if (!OPERATORS.contains(operator.getName())) {
            misread.add(getCurrentPageNo());
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms = within(forms, Limits.PDF_FORMS);
        depth = within(depth, Limits.PDF_FORM_DEPTH);
        super.showForm(form);
        depth--;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        glyphs = within(glyphs, Limits.PDF_GLYPHS);
        String letters = font.toUnicode(code);
        if (letters == null || letters.indexOf('\uFFFD') >= 0) {
            unmapped.add(getCurrentPageNo());
        }
        super.showGlyph(place, font, code, displacement);
    }

    /** One step more. */
    private static int within(int steps, int most) {
        if (steps >= most) {
            throw new TooInvolvedException();
        }
        return steps + 1;
    }
}
