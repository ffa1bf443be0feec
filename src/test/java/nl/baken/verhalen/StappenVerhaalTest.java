// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Zaaktermijnen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a story adds to the figures of the processes: done, broken off, twice, too late. */
class StappenVerhaalTest extends Paarverhaal {

    private static final String PROCES = "dubbele-persoon";
    private static final String INTAKE = "intake/intake-vastleggen";
    private static final String BEOORDELING = PROCES + "/" + BEOORDELEN;
    private static final Instant NEGEN_FEBRUARI = Instant.parse("2026-02-09T22:59:59Z");

    @Autowired
    private List<Telbaar> modules;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Zaaktermijnen zaaktermijnen;

    @Autowired
    private JdbcClient database;

    @Test
    void eenTaakDieDoorEenTimerIsAfgebrokenEnDaarnaIsGedaan() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        assertThat(van(tweede, "STAPO", BEOORDELING)).hasSize(1);
        assertThat(van(tweede, "PROCO", PROCES)).hasSize(1);
        assertThat(van(tweede, "STAPT", BEOORDELING))
                .as("straks, als er niets gebeurt")
                .allSatisfy(straks ->
                        assertThat(straks.op()).isEqualTo(NEGEN_FEBRUARI).isAfter(verhaal.moment()));
        long regels = regels();
        long gemerkt = gemerkt();

        verhaal.dagen(8, tweede.waarde());
        assertThat(gemerkt() - gemerkt).as("de timer zelf ook").isGreaterThan(regels() - regels);
        assertThat(van(tweede, "STAPX", BEOORDELING)).extracting(Bijdrage::op).containsExactly(verhaal.moment());
        assertThat(van(tweede, "STAP", BEOORDELING)).as("niet gedaan").isEmpty();
        assertThat(van(tweede, "STAP", PROCES + "/beoordeling-te-laat")).hasSize(1);
        assertThat(van(tweede, "STAP", PROCES + "/beoordelaar-vragen"))
                .as("twee keer")
                .hasSize(2);
        assertThat(van(tweede, "STAPO", BEOORDELING)).extracting(Bijdrage::op).containsExactly(verhaal.moment());

        verhaal.verstrijkt(Duration.ofHours(5), tweede.waarde());
        paar.beoordeelt(tweedeLezer(), tweede, false);
        assertThat(van(tweede, "STAP", BEOORDELING)).singleElement().satisfies(gedaan -> {
            assertThat(gedaan.maat()).isEqualTo(Duration.ofHours(5).toMinutes());
            assertThat(gedaan.indeling()).isEqualTo(Bijdrage.Indeling.GEEN);
        });
        assertThat(van(tweede, "STAPO", BEOORDELING)).isEmpty();
        assertThat(van(tweede, "STAPT", BEOORDELING))
                .as("alleen de eerste keer was te laat")
                .extracting(Bijdrage::op)
                .containsExactly(NEGEN_FEBRUARI);
        assertThat(van(tweede, "PROC", PROCES))
                .extracting(Bijdrage::maat)
                .containsExactly(Duration.ofDays(8).plusHours(5).toMinutes());
        assertThat(van(tweede, "PROCX", PROCES)).isEmpty();
    }

    @Test
    void teLaatIsDeStapDieBezigWasToenDeTermijnVoorbijging() {
        assertThat(van(eerste, "STAPT", INTAKE)).as("op tijd").isEmpty();
        ZaakNummer laat = eenZaak.zaak();
        eenZaak.tot(laat, "intake-vastleggen");
        verhaal.dagen(8, laat.waarde());
        assertThat(teLaat(laat)).containsExactly(NEGEN_FEBRUARI);

        verhaal.als(EEN);
        long termijn = termijnen.loopt("T06", laat.waarde()).orElseThrow().id();
        zaaktermijnen.verzet(
                laat, termijn, new VerzetTermijn(LocalDate.of(2026, 2, 16), Geheim.van("FICTIEF: de cliënt is ziek")));
        assertThat(teLaat(laat)).as("verzetten maakt het niet goed").containsExactly(NEGEN_FEBRUARI);
        verhaal.dagen(2, laat.waarde());
        verhaal.doet(EEN, laat.waarde(), "intake-vastleggen", EenZaak.INTAKE);

        assertThat(teLaat(laat)).containsExactly(NEGEN_FEBRUARI);
        assertThat(van(laat, "STAP", INTAKE))
                .extracting(Bijdrage::maat)
                .containsExactly(Duration.ofDays(10).toMinutes());
        assertThat(alle(laat)).extracting(Bijdrage::onderdeel).noneMatch(stap -> stap.endsWith("intake-gestart"));
    }

    /** Nobody is there any more: a round begins that deadline and ends it, and no act tells so. */
    @Test
    void eenTermijnMerktHetDossierZelf() {
        elders();
        long regels = regels();
        long gemerkt = gemerkt();

        termijnen.start("T130", tweede.waarde(), verhaal.moment());
        assertThat(gemerkt()).isEqualTo(gemerkt + 1);
        termijnen.gehaald("T130", tweede.waarde());
        assertThat(gemerkt()).isEqualTo(gemerkt + 2);
        assertThat(regels()).isEqualTo(regels);
    }

    /** Asked for several at once, each dossier keeps its own. */
    @Test
    void vanMeerDossiersTegelijk() {
        elders();
        assertThat(modules.stream()
                        .flatMap(module -> module.tel(Set.of(eerste.waarde(), tweede.waarde(), "plek 1")).stream())
                        .filter(bijdrage -> bijdrage.onderdeel().equals(INTAKE)
                                && bijdrage.cijfer().equals("STAP"))
                        .map(Bijdrage::nummer))
                .containsExactlyInAnyOrder(eerste.waarde(), tweede.waarde());
    }

    private List<Instant> teLaat(ZaakNummer zaak) {
        return van(zaak, "STAPT", INTAKE).stream().map(Bijdrage::op).toList();
    }

    private List<Bijdrage> van(ZaakNummer zaak, String cijfer, String onderdeel) {
        return alle(zaak).stream()
                .filter(bijdrage ->
                        bijdrage.cijfer().equals(cijfer) && bijdrage.onderdeel().equals(onderdeel))
                .toList();
    }

    private List<Bijdrage> alle(ZaakNummer zaak) {
        return modules.stream()
                .flatMap(module -> module.tel(Set.of(zaak.waarde())).stream())
                .toList();
    }

    private long regels() {
        return tel("logboek.regel where soort = 'handeling' and nummer = ?");
    }

    private long gemerkt() {
        return tel("rapportage.te_tellen where nummer = ?");
    }

    private long tel(String tabel) {
        return database.sql("select count(*) from " + tabel)
                .param(tweede.waarde())
                .query(Long.class)
                .single();
    }
}
