// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thymeleaf replaces a tag before it looks whether it should be there (attribute precedence 1 and 3), so a condition on
 * a tag that is replaced counts for nothing: the message that there is nothing yet, and the table below it.
 */
class SjabloonTest {

    private static final Path SJABLONEN = Path.of("src/main/resources/templates");
    private static final Pattern BEIDE =
            Pattern.compile("<[a-z][^<>]*\\bth:replace=[^<>]*>|<[a-z][^<>]*\\bth:(?:if|unless)=[^<>]*th:replace=");
    private static final Pattern VOORWAARDE = Pattern.compile("\\bth:(?:if|unless)=");

    @Test
    void watVervangenWordtHeeftGeenVoorwaarde() throws IOException {
        try (Stream<Path> bestanden = Files.walk(SJABLONEN)) {
            List<String> fout = bestanden
                    .filter(pad -> pad.toString().endsWith(".html"))
                    .flatMap(pad -> BEIDE.matcher(lees(pad))
                            .results()
                            .filter(tag -> VOORWAARDE.matcher(tag.group()).find())
                            .map(tag -> pad.getFileName() + ": " + tag.group()))
                    .toList();
            assertThat(fout).isEmpty();
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
