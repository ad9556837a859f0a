package quotemark.annotation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Whoever says something: one entry for the whole library.
///
/// @param aliases other names, as they stand in articles; never holds `name` itself
/// @param role such as "Kremlin spokesman"; empty if unknown
/// @param affiliation such as "Russian government"; empty if unknown
/// @param wikidata such as `Q7747`; empty if unknown
/// @param colour a place in the palette, from 0; the palette wraps around
/// @param initials what the margin chip shows, one to three characters
public record Speaker(
        UUID id,
        String name,
        List<String> aliases,
        Kind kind,
        String role,
        String affiliation,
        String wikidata,
        int colour,
        String initials)
        implements Entity {

    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        DOCUMENT,
        UNNAMED
    }

    public Speaker {
        aliases = List.copyOf(aliases);
    }

    /// A speaker of whom only the name is known.
    public static Speaker named(String name, int colour) {
        return new Speaker(
                UUID.randomUUID(),
                name,
                List.of(),
                Kind.PERSON,
                "",
                "",
                "",
                colour,
                Initials.of(name));
    }

    /// All that it is called, its name first.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /// Whether this is its name or one of its other names, in whatever case.
    public boolean isCalled(String words) {
        return names().anyMatch(words::equalsIgnoreCase);
    }

    /// Renamed; its initials follow, unless somebody chose them.
    public Speaker withName(String newName) {
        String follow = initials.equals(Initials.of(name)) ? Initials.of(newName) : initials;
        return new Speaker(id, newName, aliases, kind, role, affiliation, wikidata, colour, follow);
    }

    public Speaker withAliases(List<String> newAliases) {
        return new Speaker(
                id, name, newAliases, kind, role, affiliation, wikidata, colour, initials);
    }

    public Speaker withKind(Kind newKind) {
        return new Speaker(
                id, name, aliases, newKind, role, affiliation, wikidata, colour, initials);
    }

    public Speaker withRole(String newRole) {
        return new Speaker(
                id, name, aliases, kind, newRole, affiliation, wikidata, colour, initials);
    }

    public Speaker withAffiliation(String newAffiliation) {
        return new Speaker(
                id, name, aliases, kind, role, newAffiliation, wikidata, colour, initials);
    }

    public Speaker withWikidata(String newWikidata) {
        return new Speaker(
                id, name, aliases, kind, role, affiliation, newWikidata, colour, initials);
    }

    public Speaker withColour(int newColour) {
        return new Speaker(
                id, name, aliases, kind, role, affiliation, wikidata, newColour, initials);
    }

    /// With other initials; empty ones become those of its name.
    public Speaker withInitials(String newInitials) {
        String shown = newInitials.isEmpty() ? Initials.of(name) : newInitials;
        return new Speaker(id, name, aliases, kind, role, affiliation, wikidata, colour, shown);
    }
}
