package quotemark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the arrows between the packages: who may import whom, and why.
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    /// A rule about a package that does not exist would hold for ever.
    @Test
    void everyPackageHasItsRuleHere() {
        Pattern dot = Pattern.compile("\\.");
        assertThat(CLASSES)
                .extracting(one -> dot.split(one.getPackageName()))
                .extracting(parts -> parts.length == 1 ? "" : parts[1])
                .filteredOn(name -> !name.isEmpty())
                .containsOnly(
                        "text",
                        "annotation",
                        "reader",
                        "fetch",
                        "library",
                        "suggest",
                        "export",
                        "session",
                        "view",
                        "cli",
                        "app");
    }

    @Test
    void textKnowsNothingOfOurs() {
        onlyImports("text")
                .because("positions in a text must be testable with nothing but a text")
                .check(CLASSES);
    }

    @Test
    void annotationKnowsOnlyText() {
        onlyImports("annotation", "text")
                .because("the domain is plain values, whatever stores or shows them")
                .check(CLASSES);
    }

    @Test
    void readerKnowsOnlyTheDomain() {
        onlyImports("reader", "text", "annotation")
                .because("a file becomes an article without a library or a window")
                .check(CLASSES);
    }

    @Test
    void fetchKnowsNothingOfOurs() {
        onlyImports("fetch")
                .because("what goes out to the web knows nothing that it could tell there")
                .check(CLASSES);
    }

    @Test
    void onlyFetchReachesTheWeb() {
        noClasses()
                .that(isNot("fetch"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.net.http..")
                                .or(simpleNameIn("Socket", "URLConnection", "InetAddress")))
                .because("there is one door, and it opens only when the reader asks")
                .check(CLASSES);
    }

    @Test
    void libraryKnowsOnlyTheDomain() {
        onlyImports("library", "text", "annotation")
                .because("what is kept for years must not depend on how it came or how it looks")
                .check(CLASSES);
    }

    @Test
    void suggestKnowsOnlyTheDomain() {
        onlyImports("suggest", "text", "annotation")
                .because("a proposal is a pure function of a text and of what is marked in it")
                .check(CLASSES);
    }

    @Test
    void exportKnowsOnlyTheDomain() {
        onlyImports("export", "text", "annotation")
                .because("a copy is a pure function of the annotations")
                .check(CLASSES);
    }

    @Test
    void sessionDoesNotKnowTheWindow() {
        onlyImports(
                        "session",
                        "text",
                        "annotation",
                        "reader",
                        "fetch",
                        "library",
                        "suggest",
                        "export")
                .because("what the window does is tested without one")
                .check(CLASSES);
    }

    @Test
    void sessionKnowsOnlyTheObservableValuesOfJavaFx() {
        noClasses()
                .that(of("session"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javafx..")
                                .and(
                                        outside(
                                                "javafx.beans..",
                                                "javafx.collections..",
                                                "javafx.event..",
                                                "javafx.util..")))
                .because("javafx.base runs without a screen; controls in it would need one")
                .check(CLASSES);
    }

    @Test
    void viewShowsTheSessionAndDoesNothingBehindItsBack() {
        noClasses()
                .that(of("view"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("quotemark..")
                                .and(outside(packages("view", "session", "annotation", "text")))
                                .and(isNoValueOfOthers()))
                .because(
                        "the session is the only writer; of the library, the proposals and the"
                                + " exporters the view shows values that the session hands out: the"
                                + " summary of an article, its backups, what was found in the library,"
                                + " who may have said a quote, what was learned, and the formats and"
                                + " the parts of copies to choose from")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isNoValueOfOthers() {
        Pattern values =
                Pattern.compile(
                        "quotemark\\.(export\\.(Exporters?|CopyChoice|CopyPart)"
                                + "|library\\.ArticleSummary(\\$Share)?"
                                + "|library\\.(Backup|Holdings)"
                                + "|library\\.(Hit(\\$Kind)?|Snippet)"
                                + "|suggest\\.(Candidate(\\$.*)?|Experience|Tally))");
        return DescribedPredicate.describe(
                "are neither Exporter, Exporters, CopyChoice, CopyPart, ArticleSummary, Backup,"
                        + " Hit, Candidate, Experience nor Tally",
                one -> !values.matcher(one.getName()).matches());
    }

    @Test
    void cliDoesNotKnowTheWindow() {
        onlyImports(
                        "cli",
                        "text",
                        "annotation",
                        "reader",
                        "fetch",
                        "library",
                        "suggest",
                        "export",
                        "session")
                .because("a command must run, and start quickly, where there is no display")
                .check(CLASSES);
    }

    @Test
    void onlyTheArticlePaneKnowsTheTextArea() {
        noClasses()
                .that()
                .haveNameNotMatching("quotemark\\.view\\.article\\.Article(Pane|Area)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fxmisc..", "org.reactfx..")
                .because("RichTextFX has to be replaceable: the rest of the window asks the pane")
                .check(CLASSES);
    }

    @Test
    void onlyTheLibraryKnowsSql() {
        noClasses()
                .that(isNot("library"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("one package reads and writes the file, in transactions of its own")
                .check(CLASSES);
    }

    @Test
    void onlyTheWindowAndWhatOpensItKnowJavaFx() {
        noClasses()
                .that(isNot("session", "view", "app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
                .because("reading, keeping and copying articles needs no toolkit")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        noClasses()
                .that(isNot("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .because("arguments become plain values at the door")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("quotemark.(*)..")
                .should()
                .beFreeOfCycles()
                .because("data flows one way, and the only way back is an Edit")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfAPackageHaveNoCycles() {
        slices().matching("quotemark.(reader|export).(*)..")
                .should()
                .beFreeOfCycles()
                .because("whoever enters one room must not have to know the next")
                .check(CLASSES);
    }

    private static ArchRule onlyImports(String name, String... others) {
        String[] allowed =
                packages(
                        Stream.concat(Stream.of(name), Arrays.stream(others))
                                .toArray(String[]::new));
        return noClasses()
                .that(of(name))
                .should()
                .dependOnClassesThat(resideInAPackage("quotemark..").and(outside(allowed)));
    }

    private static DescribedPredicate<JavaClass> simpleNameIn(String... names) {
        return DescribedPredicate.describe(
                "are called " + String.join(" or ", names),
                one -> Set.of(names).contains(one.getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> of(String name) {
        return resideInAPackage("quotemark." + name + "..");
    }

    private static DescribedPredicate<JavaClass> isNot(String... names) {
        return outside(packages(names));
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "quotemark." + name + "..").toArray(String[]::new);
    }
}
