package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlStreamTest {
    @TempDir Path folder;

    private static String text(String document) throws XMLStreamException {
        XMLStreamReader reader = XmlStream.of(document);
        var text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @Test
    void wordsAreRead() throws Exception {
        assertThat(text("<a>one &amp; <b>two</b></a>")).isEqualTo("one & two");
    }

    @Test
    void nothingIsFetchedAndNoEntityGrows() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String entity : List.of("SYSTEM '" + secret.toUri() + "'", "'grown'")) {
            String document = "<!DOCTYPE a [<!ENTITY x " + entity + ">]><a>&x;</a>";

            assertThatThrownBy(() -> text(document))
                    .isInstanceOf(XMLStreamException.class)
                    .hasMessageContaining("\"x\"");
        }
    }
}
