package imrcheck.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the text of a PDF and no more steps for it than any letter needs: forms that draw each other twice, or themselves, would keep
 * PDFBox busy without end. Text is taken by position, since a form's values need not be drawn beside their labels.
 */
final class BoundedStripper extends PDFTextStripper {
    private int operators;
    private int forms;

    BoundedStripper() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("\n\f");
    }

    /** A PDF draws more than is read of one; unchecked, since PDFBox goes on after any other that a drawing throws. */
    static final class TooInvolvedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > Limits.PDF_OPERATORS) {
            throw new TooInvolvedException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        if (forms > Limits.PDF_FORMS) {
            throw new TooInvolvedException();
        }
        super.showForm(form);
    }
}
