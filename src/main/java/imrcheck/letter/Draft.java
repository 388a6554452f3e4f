package imrcheck.letter;

import imrcheck.letter.Mark.Kind;
import java.util.List;

/** An item before its parts are read: its title block, the headings that belong to it, and where it ends. */
record Draft(TitleBlock block, List<Mark> marks, int end) {

    /** The first heading of a kind, or null. */
    Mark mark(Kind kind) {
        return Marks.first(marks, kind, 0);
    }

    /** Where the section that a heading opens ends. */
    int endOf(Mark mark) {
        return mark.kind() == Kind.RATIONALE ? end : Marks.next(marks, mark.span().end(), end, next -> next.kind() != mark.kind());
    }
}
