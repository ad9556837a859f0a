package quotemark.view.notes;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Speaker;

/// Who contests a claim: a speaker, the article itself, or anybody whose name is typed.
final class ContesterBox extends ComboBox<String> {
    private static final String NOBODY = "nobody named";
    private static final String ARTICLE = "the article";

    private final Annotations annotations;

    ContesterBox(Claim claim, Annotations annotations, CardContext context) {
        this.annotations = annotations;
        getItems().setAll(NOBODY, ARTICLE);
        annotations.speakers().forEach(speaker -> getItems().add(speaker.name()));
        setEditable(true);
        setId("claim-contester");
        setAccessibleText("Who contests the claim");
        setValue(name(claim.contester()));
        valueProperty()
                .addListener((_, _, chosen) ->
                        context.desk()
                                .claims()
                                .change(claim.id(), draft -> draft.contester = contester(chosen)));
    }

    private String name(Contester contester) {
        return switch (contester) {
            case Contester.Unknown _ -> NOBODY;
            case Contester.TheArticle _ -> ARTICLE;
            case Contester.Outside outside -> outside.name();
            case Contester.BySpeaker by ->
                    annotations.find(by.speaker(), Speaker.class).map(Speaker::name).orElse(NOBODY);
        };
    }

    private Contester contester(String typed) {
        String name = typed == null ? "" : typed.strip();
        Optional<Speaker> speaker =
                annotations.speakers().stream().filter(s -> s.name().equals(name)).findFirst();
        if (name.isEmpty() || name.equals(NOBODY)) {
            return new Contester.Unknown();
        }
        if (name.equals(ARTICLE)) {
            return new Contester.TheArticle();
        }
        return speaker.<Contester>map(s -> new Contester.BySpeaker(s.id()))
                .orElseGet(() -> new Contester.Outside(name));
    }
}
