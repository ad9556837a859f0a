package quotemark.reader.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String GERMAN = "„Größe“, sagte Jörg, „ist für Übermütige.“";
    private static final String RUSSIAN =
            "Секретарь совета безопасности заявил во вторник, что отношения между странами не"
                    + " зависят от внешних обстоятельств и имеют самостоятельную ценность.";
    private static final String JAPANESE = "市長は月曜日に記者団に対し、「橋の修理は来年まで延期される」と述べた。議会は費用の増額を承認した。";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16BE, FEFF",
        "UTF-16LE, FFFE",
        "UTF-32BE, 0000FEFF",
        "UTF-32LE, FFFE0000"
    })
    void aByteOrderMarkNamesTheEncodingAndGoes(String charset, String mark) {
        byte[] text = ("📊 " + GERMAN).getBytes(Charset.forName(charset));
        byte[] bytes = joined(HexFormat.of().parseHex(mark), text);
        assertThat(Encoding.decode(bytes)).contains("📊 " + GERMAN);
    }

    @Test
    void validUtf8IsUtf8WhateverThePageDeclares() {
        String page = "<meta charset=\"iso-8859-1\"><p>" + GERMAN;
        assertThat(Encoding.decode(page.getBytes(UTF_8))).contains(page);
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeros() {
        assertThat(Encoding.decode(GERMAN.getBytes(UTF_16LE))).contains(GERMAN);
        assertThat(Encoding.decode(GERMAN.getBytes(UTF_16BE))).contains(GERMAN);
        assertThat(Encoding.decode(RUSSIAN.getBytes(UTF_16LE))).contains(RUSSIAN);
    }

    @Test
    void aShortWesternTextIsNotTakenForGreekOrHebrew() {
        Charset western = Charset.forName("windows-1252");
        assertThat(Encoding.decode(GERMAN.getBytes(western))).contains(GERMAN);
        assertThat(Encoding.decode("Café.".getBytes(western))).contains("Café.");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5"})
    void cyrillicEncodingsAreGuessed(String charset) {
        assertThat(Encoding.decode(RUSSIAN.getBytes(Charset.forName(charset)))).contains(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void japaneseEncodingsAreGuessed(String charset) {
        assertThat(Encoding.decode(JAPANESE.getBytes(Charset.forName(charset)))).contains(JAPANESE);
    }

    @Test
    void aPagesDeclarationHoldsWhereItCanBeTrue() {
        String page =
                "<html><meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>Łódź";
        assertThat(Encoding.decode(page.getBytes(Charset.forName("ISO-8859-2")))).contains(page);
    }

    @Test
    void aDeclarationThatCannotBeTrueIsIgnored() {
        String page = "<meta charset=utf-8><p>Größe für alle";
        assertThat(Encoding.decode(page.getBytes(Charset.forName("windows-1252")))).contains(page);
    }

    @Test
    void halvesOfSurrogatePairsBecomeReplacementCharacters() {
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8, 'b', 0};
        assertThat(Encoding.decode(half)).contains("a\uFFFDb");
        assertThat(StorableText.of("a\uD83Db\uDCCA 📊")).isEqualTo("a\uFFFDb\uFFFD 📊");
    }

    @Test
    void aTextThatWasCutOffInACharacterIsReadUpToThere() {
        byte[] whole = (GERMAN.repeat(3) + "ß").getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(Encoding.decode(cut)).contains(GERMAN.repeat(3) + "\uFFFD");
    }

    @Test
    void rightToLeftOverridesSurvive() {
        String text = "He said \u202Eabc\u202C and \u2067שלום\u2069.";
        assertThat(Encoding.decode(text.getBytes(UTF_8))).contains(text);
    }

    @Test
    void zerosAndControlCharactersAreNoText() {
        assertThat(Encoding.decode("Hello\0Worlds".getBytes(UTF_8))).isEmpty();
        assertThat(Encoding.decode(new byte[] {1, 2, 3, 4, 5, 6})).isEmpty();
        assertThat(Encoding.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', 0}))
                .isEmpty();
    }

    @Test
    void aFewZerosInALongTextAreLeftOut() {
        String words = "The bridge stays closed, the mayor said on Monday. ".repeat(30);

        assertThat(Encoding.decode((words + "\0" + words).getBytes(UTF_8))).contains(words + words);
        assertThat(Encoding.decode((words + "\0\0\0\0" + words).getBytes(UTF_8))).isEmpty();
    }

    @Test
    void anUnknownNameIsNoCharset() {
        assertThat(DeclaredCharset.of("<meta charset='::x'>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(DeclaredCharset.named("no such thing")).isEmpty();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
