package quotemark.export.csv.bundle;

import quotemark.annotation.Contester;

/// Who contests a claim.
enum ContesterKind {
    UNKNOWN,
    ARTICLE,
    SPEAKER,
    OUTSIDE;

    static ContesterKind of(Contester contester) {
        return switch (contester) {
            case Contester.Unknown _ -> UNKNOWN;
            case Contester.TheArticle _ -> ARTICLE;
            case Contester.BySpeaker _ -> SPEAKER;
            case Contester.Outside _ -> OUTSIDE;
        };
    }

    static Contester read(Row row) {
        return switch (row.value(ContesterKind.class, "contested_by")) {
            case UNKNOWN -> new Contester.Unknown();
            case ARTICLE -> new Contester.TheArticle();
            case SPEAKER -> new Contester.BySpeaker(row.id("contesting_speaker"));
            case OUTSIDE -> new Contester.Outside(row.text("contester"));
        };
    }
}
