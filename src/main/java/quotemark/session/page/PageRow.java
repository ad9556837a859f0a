package quotemark.session.page;

import java.util.List;

/// A paragraph of a page, with the notes beside it.
public record PageRow(PageLine line, List<PageNote> notes) {

    public PageRow {
        notes = List.copyOf(notes);
    }
}
