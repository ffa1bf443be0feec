// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Uittreksel;
import nl.baken.gedeeld.Uittreksel.Gegeven;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Who asks for the own file gets all of it: what a page of the case shows, and what any table keeps of a person. */
@BakenTest
class UittrekselVolledigTest {

    private static final Pattern REGEL =
            Pattern.compile("<dt[^>]*>([^<]*)</dt>\\s*<dd[^>]*multiline[^>]*>([^<]*)</dd>", Pattern.DOTALL);

    /** What the page shows and the extract does not, each with the reason. */
    private static final Map<String, String> NIET = Map.of("Nog niet gevraagd", "says what is not known");

    /** Where the encrypted columns of a table are found in an extract, or why they are not in it. */
    private static final Map<String, String> TABELLEN = new TreeMap<>(Map.ofEntries(
            Map.entry("juridisch", "de zaakpagina: Juridische hulp en geld"),
            Map.entry("opvang", "de zaakpagina: Opvang, en het adres"),
            Map.entry("persoon", "Wie u bent, Veilig contact; tokens are for finding and tell nothing"),
            Map.entry("rapportage", "what a dossier adds to the figures: follows from what the case page shows"),
            Map.entry("signaal", "wat de melder vertelde: Wat de melder vertelde; the rest is about the signal, C0"),
            Map.entry("strafrecht", "de zaakpagina: Aangifte en strafzaak, Niet-bestraffen"),
            Map.entry("termijn", "de zaakpagina: termijnen; reasons why a deadline moved are about the work"),
            Map.entry("toegang", "about employees: who may see what, and why"),
            Map.entry("toestemming", "de zaakpagina: Toestemming, Wat is gedeeld, AVG-verzoeken"),
            Map.entry("uitvoer", "what auditors took along of the log: Wie uw dossier zag tells the same"),
            Map.entry("veiligheid", "de zaakpagina: Veiligheid, incidenten, vermissing"),
            Map.entry("verblijf", "de zaakpagina: Verblijf"),
            Map.entry("zaak", "De zaak, Wat er gebeurde, berichten"),
            Map.entry("zorg", "de zaakpagina: Medische zorg, Psychische zorg, Tolk"),
            Map.entry("zorgcoordinatie", "de zaakpagina: plan, contact, notities, en de andere delen"),
            Map.entry("gedeeld", "drafts of employees, gone when they are done; decisions stand on the page")));

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private GevuldeZaak gevuld;

    @Autowired
    private List<Uittreksel> bronnen;

    @Autowired
    private JdbcClient database;

    @Test
    void watDeZaakpaginaToontStaatInHetUittreksel() {
        verhaal.klokTerug();
        ZaakNummer zaak = gevuld.zaak();
        verhaal.als(EenVerzoek.COORDINATOR);
        String uittreksel = bronnen.stream()
                .flatMap(bron -> bron.van(zaak).stream())
                .flatMap(groep -> groep.gegevens().stream())
                .map(UittrekselVolledigTest::regel)
                .collect(Collectors.joining("\n"));
        verhaal.niemand();

        String pagina = Bezoeker.als(poort, EenVerzoek.COORDINATOR)
                .get("/zaken/" + zaak)
                .body();
        List<String> getoond = REGEL.matcher(pagina)
                .results()
                .filter(gevonden -> !NIET.containsKey(gevonden.group(1)) && !"Niet bekend".equals(gevonden.group(2)))
                .map(gevonden -> HtmlUtils.htmlUnescape(gevonden.group(1) + ": " + gevonden.group(2)))
                .toList();
        assertThat(getoond).hasSizeGreaterThan(30).allSatisfy(regel -> assertThat(uittreksel)
                .contains(regel));
        assertThat(uittreksel).contains("zorgcoordinator), ");
    }

    @Test
    void elkeTabelMetPersoonsgegevensIsVerantwoord() {
        List<String> huizen = database.sql(
                        """
                        select distinct table_schema from information_schema.columns
                        where data_type = 'bytea' and table_schema not in ('public', 'information_schema', 'pg_catalog')
                          and table_schema not like 'logboek%'""")
                .query(String.class)
                .list();
        assertThat(new TreeSet<>(huizen)).isEqualTo(TABELLEN.keySet());
    }

    private static String regel(Gegeven gegeven) {
        return gegeven.label() + ": " + gegeven.waarde();
    }
}
