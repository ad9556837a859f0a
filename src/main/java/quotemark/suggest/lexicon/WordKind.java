package quotemark.suggest.lexicon;

/// What a word can be for whoever looks for reported speech. A word can be several of these; what
/// it is in a sentence, its neighbours tell.
public enum WordKind {
    /// Takes a clause without "that", whatever the clause begins with: "said Monday China wants".
    SAID,
    /// Takes a clause with "that", or without it where a clause is plain to see: "believes it is".
    SAY,
    /// Takes a clause with "that" only: "added that".
    STATE,
    /// Like [#STATE], with the one who is told as its object: "told Wang that".
    TELL,
    /// Takes a question: "asked whether".
    ASK,
    /// Goes with quotation marks only: "shouted", "described it as".
    VOICE,
    /// Hangs on to a sentence that has its subject already: ", adding that".
    SAYING,
    /// A verb in its plain form that is more often a noun: "report".
    NOUN,
    /// Begins reported speech and is no part of it.
    THAT,
    /// Begins reported speech and is a part of it.
    WHETHER,
    /// A pronoun as subject.
    HE,
    /// A pronoun that is tied to the verb before it: "dit-il".
    INVERTED,
    /// A pronoun as object.
    HIM,
    /// "himself".
    SELF,
    /// Goes on about the noun before it.
    WHO,
    /// Begins a noun phrase.
    THE,
    /// Joins two nouns into one phrase.
    OF,
    /// Before an infinitive: "ne pas", "non".
    NOT,
    /// Before a verb of saying whose subject follows: "como explicó Ibáñez".
    AS,
    /// Begins a sentence with whose view it is: "Pour le maire, le projet « a été mal géré »".
    FOR,
    /// Any other preposition.
    AT,
    /// The preposition before the one who is told.
    TO,
    TIME,
    /// Stands between a subject and its verb: auxiliaries, adverbs.
    HAS,
    /// Turns the verb after it into its passive.
    WAS,
    /// A verb that shows that a clause stands here.
    FINITE,
    /// After a comma, begins what the narrator says against it.
    ALTHOUGH,
    AND,
    /// The object of a verb, where a clause would begin otherwise: "said nothing".
    NOTHING,
    /// Stands before a name and is no part of it.
    TITLE,
    /// Said of a woman: a title, a pronoun.
    FEMALE,
    /// Said of a man.
    MALE,
    /// Its full stop ends no sentence.
    ABBREVIATION,
    /// Shows that a clause reports: "die Lage sei ernst".
    SUBJUNCTIVE
}
