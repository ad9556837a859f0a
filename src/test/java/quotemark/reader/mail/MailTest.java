package quotemark.reader.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Told;
import quotemark.reader.UnreadableException;

class MailTest {
    private static final String HEAD =
            """
            Received: from a by b; Fri, 3 May 2024 10:12:33 +0200
            From: =?utf-8?q?Jane_D=C3=B6e?= <jane@courier.example>
            Subject: Re: =?utf-8?B?VGhlIOKAnGJyaWRnZeKAnQ==?=
            Date: Fri, 3 May 2024 10:12:33 +0200 (CEST)
            MIME-Version: 1.0
            """;

    private static Draft read(String mail) throws UnreadableException {
        return ArticleReader.read("mail.eml", mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSubjectOfUnseenCharactersIsNoHeadline() throws Exception {
        Draft read =
                read(
                        """
                        From: Jane <jane@courier.example>
                        To: desk@quay.example
                        Subject: =?utf-8?q?=C2=AD?=

                        The council voted to close the bridge.

                        --\s
                        Jane
                        """);
        assertThat(Told.blocks(read.content()))
                .containsExactly("PARAGRAPH The council voted to close the bridge.");
        assertThat(Told.leftOut(read.content())).containsExactly("1 --", "1 Jane");
    }

    @Test
    void plainTextIsReadWithoutSignatureAndAnsweredMail() throws Exception {
        Draft read =
                read(
                        HEAD
                                + """
                                Content-Type: text/plain; charset=utf-8; format=flowed
                                Content-Transfer-Encoding: quoted-printable

                                The council voted to close the bridge. =E2=80=9CWe =
                                had no choice,=E2=80=9D=20
                                said the mayor.

                                She has led the town since 2019.

                                On Thu, 2 May 2024 at 09:00, Desk <d@q.example> wrote:
                                > What did she say?

                                --=20
                                Jane
                                """);
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The “bridge”",
                        "PARAGRAPH The council voted to close the bridge. “We had no choice,” said the"
                                + " mayor.",
                        "PARAGRAPH She has led the town since 2019.");
        assertThat(Told.leftOut(read.content()))
                .containsExactly(
                        "3 On Thu, 2 May 2024 at 09:00, Desk <d@q.example> wrote:",
                        "3 > What did she say?",
                        "3 --",
                        "3 Jane");
        assertThat(read.content().metadata().byline()).isEqualTo("Jane Döe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03T10:12:33+02:00");
        assertThat(read.raw().mediaType()).isEqualTo("message/rfc822");
    }

    @Test
    void aNewsletterIsReadWithItsMarkup() throws Exception {
        Draft read =
                read(
                        HEAD
                                + """
                                List-Unsubscribe: <https://x.example>
                                Content-Type: multipart/alternative; boundary=b

                                --b
                                Content-Type: text/plain

                                See the page.
                                --b
                                Content-Type: text/html; charset=windows-1252
                                Content-Transfer-Encoding: base64

                                PGh0bWw+PGJvZHk+PHA+VGhlIGNvdW5jaWwgdm90ZWQgb24gRnJpZGF5IHRvIGNsb3NlIHRoZSBi
                                cmlkZ2UsIHRoZSBtYXlvciBzYWlkLjwvcD48cD6TV2UgaGFkIG5vIGNob2ljZSyUIHNhaWQgQW5h
                                IFBlbGwsIHdobyBoYXMgbGVkIHRoZSB0b3duLjwvcD48YmxvY2txdW90ZSB0eXBlPWNpdGU+T2xk
                                PC9ibG9ja3F1b3RlPjwvYm9keT48L2h0bWw+
                                --b--
                                """);
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The “bridge”",
                        "PARAGRAPH The council voted on Friday to close the bridge, the mayor said.",
                        "PARAGRAPH “We had no choice,” said Ana Pell, who has led the town.");
        assertThat(Told.leftOut(read.content())).contains("3 Old");
        assertThat(read.content().metadata().publisher()).isEqualTo("Jane Döe");
        assertThat(read.content().metadata().byline()).isEmpty();
    }

    @Test
    void aPageSavedAsMailHasItsAddress() throws Exception {
        Draft read =
                read(
                        """
                        From: <Saved by Blink>
                        Snapshot-Content-Location: https://quay.example/bridge
                        Subject: The bridge is closed
                        Date: Fri, 3 May 2024 10:12:33 -0000
                        MIME-Version: 1.0
                        Content-Type: multipart/related; type="text/html"; boundary="b"

                        --b
                        Content-Type: text/html
                        Content-Transfer-Encoding: quoted-printable
                        Content-Location: https://quay.example/bridge

                        <html><head><meta charset=3D"utf-8"><title>The bridge is closed</title></head>=
                        <body><article><h1>The bridge is closed</h1><p>The council voted on Friday to =
                        close the bridge, the mayor said.</p><p>=E2=80=9CWe had no choice,=E2=80=9D sai=
                        d Ana Pell.</p></article></body></html>
                        --b
                        Content-Type: text/html
                        Content-Location: https://ads.example/frame

                        <html><body><p>Buy now, buy all of it, and buy it today.</p></body></html>
                        --b--
                        """);
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The bridge is closed",
                        "PARAGRAPH The council voted on Friday to close the bridge, the mayor said.",
                        "PARAGRAPH “We had no choice,” said Ana Pell.");
        assertThat(read.content().metadata().address()).isEqualTo("https://quay.example/bridge");
        assertThat(read.content().metadata().published()).isEmpty();
    }

    @Test
    void whatHoldsNoTextGivesOneSentence() {
        assertThatThrownBy(() -> read(HEAD + "Content-Type: application/pkcs7-mime\n\nAAAA"))
                .hasMessage(
                        "“mail.eml” holds no text that can be read; open it in your mail program and"
                                + " copy the article.");
    }

    @Test
    void mailsWithinMailsAreBounded() {
        var mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThatThrownBy(() -> read(mail.toString()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("“mail.eml” has mails within mails within mails; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: this\nDate: today\n\nIt rained.",
                "From: here\n\nIt rained.",
                "Subject: rain\nIt rained, from: 3 to: 4.\n"
            })
    void aTextWithAColonIsNoMail(String text) throws Exception {
        assertThat(read(text).raw().mediaType()).isEqualTo("text/plain");
    }
}
