package quotemark.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.session.Choosing.Book;
import quotemark.session.Desk;
import quotemark.session.ExportOrder;
import quotemark.session.Message;
import quotemark.session.Preferences;
import quotemark.session.Subject;
import quotemark.session.preview.Preview;
import quotemark.view.backup.BackupsCard;
import quotemark.view.export.ExportCard;
import quotemark.view.export.Scopes;
import quotemark.view.keys.KeySheet;
import quotemark.view.note.NoteForm;
import quotemark.view.palette.CommandPalette;
import quotemark.view.preview.ChapterCard;
import quotemark.view.preview.PreviewCard;
import quotemark.view.settings.SettingsCard;
import quotemark.view.tag.TagForm;

/// The cards that come up over the window, one at a time.
final class CardsOver {
    private final Desk desk;
    private final Overlay overlay;
    private final ReadingPane reading;
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private final SpeakerCards speakers;
    private final ClaimCards claims;
    private final IntakeCards intake;
    private final Settings settings;
    private final Supplier<List<UUID>> chosen;
    private @Nullable SettingsCard settingsCard;
    private @Nullable ChapterCard chapters;

    /// @param chosen answers which articles are chosen in the library
    CardsOver(
            Desk desk,
            Overlay overlay,
            ReadingPane reading,
            Preferences preferences,
            FileDialogs dialogs,
            Settings settings,
            Supplier<List<UUID>> chosen) {
        this.desk = desk;
        this.overlay = overlay;
        this.reading = reading;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.settings = settings;
        this.chosen = chosen;
        speakers = new SpeakerCards(desk, overlay, reading, settings.theme()::get);
        intake = new IntakeCards(desk, overlay);
        claims =
                new ClaimCards(
                        desk, overlay, reading, dialogs, settings.theme()::get, this::export);
    }

    /// Shows whatever there is to see before it is read, from now on.
    void showPreviews() {
        desk.previewing()
                .previewProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        overlay.close();
                    } else if (before == null || !now.isOf(before)) {
                        show(now);
                    }
                });
    }

    /// Shows whatever book there is to choose from, from now on.
    void showBooks() {
        desk.choosing()
                .bookProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        overlay.close();
                        chapters = null;
                    } else if (chapters == null) {
                        show(now);
                    } else {
                        chapters.show(now);
                    }
                });
    }

    private void show(Book book) {
        var card = new ChapterCard(desk.choosing(), book);
        chapters = card;
        overlay.show(card, Pos.CENTER, card.focus(), desk.choosing()::leave);
    }

    private void show(Preview now) {
        var card = new PreviewCard(desk.previewing(), overlay);
        overlay.show(
                card,
                Pos.CENTER,
                card.focus(),
                () -> {
                    card.close();
                    desk.previewing().leave(now);
                });
    }

    /// The cards that are about speakers.
    SpeakerCards speakers() {
        return speakers;
    }

    /// The cards that are about claims.
    ClaimCards claims() {
        return claims;
    }

    /// The cards about what comes into the library.
    IntakeCards intake() {
        return intake;
    }

    void addNote() {
        desk.session().annotations().ifPresent(this::addNote);
    }

    private void addNote(Annotations now) {
        Subject subject = desk.notes().subject(now, reading.selection());
        var form =
                new NoteForm(
                        about(now, subject),
                        desk.notes().draft(subject),
                        text -> {
                            overlay.close();
                            desk.notes().add(subject, text);
                        });
        overlay.show(
                form,
                Pos.CENTER,
                form.area(),
                () -> desk.notes().keepDraft(subject, form.area().getText()));
    }

    /// Asks for the term of a tag, and puts it on.
    ///
    /// @param taken is told the term
    void addTag(Consumer<String> taken) {
        desk.session().annotations().ifPresent(now -> addTag(now, taken));
    }

    private void addTag(Annotations now, Consumer<String> taken) {
        Subject subject = desk.tags().subject(now, reading.selection());
        var form =
                new TagForm(
                        about(now, subject),
                        desk.tags(),
                        term -> {
                            overlay.close();
                            desk.tags().add(subject, term);
                            taken.accept(term);
                        });
        Subscription terms = desk.tags().terms().subscribe(form::refresh);
        overlay.show(form, Pos.TOP_CENTER, form.field(), terms::unsubscribe);
        desk.tags().refreshTerms();
    }

    private static String about(Annotations now, Subject subject) {
        if (subject.passage() != null) {
            return "On “" + Wording.shortened(subject.passage().of(now.text()), 120) + "”";
        }
        Optional<String> quote =
                now.find(subject.about(), Quote.class)
                        .map(q ->
                                "On the quote "
                                        + Wording.shortened(q.words(Fragment.Role.CONTENT), 120));
        Optional<String> claim =
                now.find(subject.about(), Claim.class)
                        .map(c -> "On the claim “" + Wording.shortened(c.statement(), 120) + "”");
        return quote.or(() -> claim).orElse("On the whole article");
    }

    void export() {
        var card =
                new ExportCard(
                        desk.exporting(),
                        preferences,
                        scopes(),
                        overlay,
                        settings.theme()::get,
                        dialogs::chooseFolder,
                        this::export);
        overlay.show(card, Pos.CENTER, card.focus(), card::close);
    }

    private Scopes scopes() {
        return new Scopes(
                desk.session().annotations().map(now -> now.article().id()).orElse(null),
                chosen.get(),
                desk.session().articles().stream().map(one -> one.article().id()).toList());
    }

    private void export(@Nullable List<UUID> articles, ExportOrder order) {
        overlay.close();
        if (articles == null) {
            desk.exporting().open(order, dialogs::showFolder);
        } else {
            desk.exporting().articles(articles, order, dialogs::showFolder);
        }
    }

    /// Shows the backups of the library, to go back to one.
    void backups() {
        var keeping = desk.safekeeping();
        keeping.refresh();
        var card =
                new BackupsCard(
                        keeping.list(), keeping.folder(), keeping::backUp, keeping::goBackTo);
        overlay.show(card, Pos.CENTER, card.focus(), card::close);
    }

    void keys(Actions actions) {
        var sheet = new KeySheet(actions.all());
        show(sheet, sheet.focus());
    }

    void settings(Actions actions) {
        if (settingsCard == null) {
            settingsCard =
                    new SettingsCard(
                            settings,
                            desk.suggesting(),
                            actions.all(),
                            sentence -> desk.session().tell(Message.done(sentence)));
        }
        settingsCard.refresh();
        overlay.show(settingsCard, Pos.CENTER_RIGHT, settingsCard.focus(), () -> {});
    }

    void commands(Actions actions) {
        var palette =
                new CommandPalette(
                        actions.all(),
                        action -> {
                            overlay.close();
                            action.perform();
                        });
        overlay.show(palette, Pos.TOP_CENTER, palette.field(), () -> {});
    }

    private void show(Region card, Node focus) {
        overlay.show(card, Pos.CENTER, focus, () -> {});
    }
}
