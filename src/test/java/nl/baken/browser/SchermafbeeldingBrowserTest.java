// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Makes the picture of the README; {@code -Dbaken.beeld} puts it in its place. */
@BrowserTest
class SchermafbeeldingBrowserTest {

    private static final Path GEMAAKT = Path.of("target", "schermafbeelding", "startscherm.png");
    private static final Path PLEK = Path.of("src", "docs", "beeld", "startscherm.png");

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Test
    void hetStartschermVanEenZorgcoordinator(Vensters vensters) throws IOException {
        eenZaak.tot(eenZaak.zaak(), "intake-vastleggen");
        eenZaak.tot(eenZaak.zaak(), "zorgplan-vastleggen");
        eenZaak.tot(eenZaak.zaak(), "afsluittoets-doen");
        Venster zorgcoordinator = vensters.als("zorgcoordinator");
        zorgcoordinator.zietTitel("Dag Coen Fictief");
        zorgcoordinator.ziet("Intake vastleggen");
        zorgcoordinator.pagina().screenshot(new Page.ScreenshotOptions().setPath(GEMAAKT));
        assertThat(GEMAAKT).isNotEmptyFile();
        if (System.getProperty("baken.beeld") != null) {
            Files.createDirectories(PLEK.getParent());
            Files.copy(GEMAAKT, PLEK, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
