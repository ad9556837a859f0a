package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader does with quotes.
public final class QuoteActs {
    /// What to do first where an act needs a quote.
    public static final Message NO_QUOTE = Message.done("Mark a quote first, or click on one.");

    private static final Message NOTHING_HERE =
            Message.done(
                    "There is nothing to mark here: put the caret into a sentence, or select words.");

    private final ReadingSession session;
    private @Nullable UUID markedLast;

    public QuoteActs(ReadingSession session) {
        this.session = session;
    }

    /// What [#mark] would mark, with cue, source and the like; empty where that is nothing, or is
    /// marked already.
    public List<Span> preview(@Nullable Span selection, int caret) {
        return session.annotations().stream()
                .flatMap(now ->
                        Proposal.at(now, selection, caret)
                                .map(proposed -> Proposal.quote(now, proposed))
                                .filter(quote -> Proposal.marked(now, quote).isEmpty())
                                .stream())
                .flatMap(quote -> quote.fragments().stream())
                .map(fragment -> fragment.anchor().span())
                .toList();
    }

    /// Marks the selection, or the quotation, reported clause or else sentence at the caret, with
    /// whoever is said to say it, and makes it the current quote. Where the very same words are
    /// (part of) a quote already, that one becomes current.
    public void mark(@Nullable Span selection, int caret) {
        mark(selection, caret, null);
    }

    /// Marks as [#mark] does, by whoever said the quote that was marked last: one act, one undo.
    public void markAgain(@Nullable Span selection, int caret) {
        @Nullable UUID speaker =
                session.annotations()
                        .flatMap(now -> now.find(markedLast, Quote.class))
                        .map(Quote::speaker)
                        .orElse(null);
        mark(selection, caret, speaker);
    }

    private void mark(@Nullable Span selection, int caret, @Nullable UUID speaker) {
        session.annotations()
                .ifPresent(now ->
                        Proposal.at(now, selection, caret)
                                .map(proposed -> Proposal.quote(now, proposed))
                                .ifPresentOrElse(
                                        quote -> mark(now, quote.withSpeaker(speaker)),
                                        () -> session.tell(NOTHING_HERE)));
    }

    private void mark(Annotations now, Quote quote) {
        Optional<Draft> suggested = session.draft().filter(draft -> draft.isReplacedBy(quote));
        if (suggested.isPresent()) {
            mark(suggested.get(), quote);
            return;
        }
        Optional<Quote> marked = Proposal.marked(now, quote);
        if (marked.isEmpty()) {
            var changes = new ArrayList<Change>();
            changes.add(Change.create(quote));
            Nesting.children(now, quote)
                    .forEach(child ->
                            changes.add(Change.replace(child, child.withParent(quote.id()))));
            session.act("Mark quote", changes);
            markedLast = quote.id();
        }
        session.choose(marked.orElse(quote).id());
    }

    /// What is marked over a chosen suggestion is that suggestion, perhaps with other ends.
    private void mark(Draft suggested, Quote quote) {
        Annotations drafted = session.drafted().orElseThrow();
        session.act("Mark quote", suggested.replacing(drafted, quote));
        markedLast = suggested.quote().id();
        session.choose(markedLast);
    }

    /// Gives the current quote one more passage: more of its content, its cue, whoever is named.
    /// With nothing selected, the quotation at the caret (for content) or the word there. A quote
    /// has one cue, one source, one addressee and one channel: a new one takes the place of the
    /// old.
    public void addFragment(Fragment.Role role, @Nullable Span selection, int caret) {
        session.currentQuote()
                .ifPresentOrElse(
                        quote -> addFragment(quote, role, selection, caret),
                        () -> session.tell(NO_QUOTE));
    }

    private void addFragment(Quote quote, Fragment.Role role, @Nullable Span selection, int caret) {
        Annotations now = session.drafted().orElseThrow();
        @Nullable Span span = selection != null ? selection : Passages.at(now.text(), caret, role);
        if (span != null) {
            Quote after = Passages.with(quote, role, Anchor.at(now.text(), span));
            Quote mixed = after.withKind(Proposal.kindWith(now, after));
            var changes = new ArrayList<>(Aliases.with(now, quote, mixed));
            changes.addAll(Nesting.replace(now, quote, mixed));
            session.act("Mark " + role.name().toLowerCase(Locale.ROOT), changes);
        }
    }

    public void setKind(Quote.Kind kind) {
        change(
                "Change kind to " + kind.name().toLowerCase(Locale.ROOT),
                quote -> quote.withKind(kind));
    }

    /// Changes the current quote; tells the reader to mark one first where there is none.
    void change(String label, UnaryOperator<Quote> how) {
        session.currentQuote()
                .ifPresentOrElse(
                        quote -> session.change(quote.id(), Quote.class, label, how),
                        () -> session.tell(NO_QUOTE));
    }

    /// Takes a passage away from its quote, as long as some content is left.
    public void removeFragment(Passage passage) {
        session.annotations()
                .ifPresent(now ->
                        now.find(passage.owner(), Quote.class)
                                .ifPresent(quote -> removeFragment(now, quote, passage)));
    }

    private void removeFragment(Annotations now, Quote quote, Passage passage) {
        List<Fragment> left = quote.fragments().stream().filter(f -> !passage.is(f)).toList();
        if (left.stream().anyMatch(f -> f.role() == Fragment.Role.CONTENT)) {
            String part = passage.part().name().toLowerCase(Locale.ROOT);
            session.act("Remove " + part, Nesting.replace(now, quote, quote.withFragments(left)));
            session.tell(Message.undoable("Removed the " + part + "."));
        }
    }

    /// Deletes whatever is current. Where a cue, source, addressee, channel or evidence is chosen
    /// it goes alone.
    public void deleteCurrent() {
        @Nullable Passage passage = session.passageProperty().get();
        if (passage == null) {
            delete(session.currentProperty().get());
            return;
        }
        switch (passage.part()) {
            case CUE, SOURCE, ADDRESSEE, CHANNEL -> removeFragment(passage);
            case EVIDENCE -> delete(passage.owner());
            case CONTENT, CLAIM, REMARK -> delete(session.currentProperty().get());
        }
    }

    private void delete(@Nullable UUID entity) {
        session.annotations()
                .flatMap(now -> now.find(entity, Entity.class).map(e -> Deletion.of(now, e)))
                .ifPresentOrElse(
                        changes -> {
                            session.act("Delete annotation", changes);
                            // The claim stays chosen when it loses a piece of evidence.
                            if (Objects.equals(entity, session.currentProperty().get())) {
                                session.choose(null);
                            }
                            session.tell(Message.undoable("Deleted."));
                        },
                        () ->
                                session.tell(
                                        Message.done("Nothing is chosen that could be deleted.")));
    }
}
