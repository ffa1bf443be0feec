// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Toegang;
import nl.baken.verhalen.Zaakfasen.Fase;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X7: in every phase of a case a death stops everything at once, and the case ends with two signatures. */
@BakenTest
class OverlijdenVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Zaakfasen fasen;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Bewaarblokkades blokkades;

    @Autowired
    private Toegang toegang;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void maandagOchtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @ParameterizedTest
    @EnumSource
    void inElkeFaseStoptAllesEnBlijftAlleenDeAfhandelingOver(Fase fase) {
        ZaakNummer zaak = fasen.zaak(fase);
        assertThat(overlijden.status(zaak)).isEqualTo(fase.status);
        toegang.betrek(zaak.waarde(), overlijden.account("melder"), Zaakteam.VERTEGENWOORDIGER);

        overlijden.meldt(fase == Fase.NIEUW ? TEAMLEIDER : COORDINATOR, zaak);

        assertThat(overlijden.status(zaak)).isEqualTo("overleden");
        assertThat(personen.lees(zaken.lees(zaak).persoon()).overledenOp().tekst())
                .isEqualTo("2026-02-02");
        assertThat(overlijden.openTaken(zaak)).containsExactly("betrokkenen-inlichten");
        assertThat(overlijden.lopend(zaak)).containsExactly("T145", "T30");
        assertThat(overlijden.processen(zaak)).containsExactly("overlijden", "zorgcoordinatie");
        assertThat(overlijden.klokken(zaak)).hasSize(1);
        assertThat(overlijden.luistert(zaak)).containsExactly("overlijden.intrekken", "veiligheidsincident.starten");
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(gronden(zaak)).isSubsetOf("teamleiding", "zorgcoördinator", "waarnemer");
        assertThat(blokkades.redenen(zaak)).containsExactly(Blokkadereden.STRAFZAAK, Blokkadereden.CALAMITEIT);
    }

    @ParameterizedTest
    @EnumSource
    void naTweeHandtekeningenIsErNietsMeerEnBlijftHetSlachtofferGeteld(Fase fase) {
        ZaakNummer zaak = fasen.zaak(fase);
        int geteld = geopend();
        String wie = fase == Fase.NIEUW ? TEAMLEIDER : COORDINATOR;
        overlijden.meldt(wie, zaak);
        overlijden.handeltAf(wie, zaak);
        if (fase == Fase.NIEUW) {
            tekentAndereTeamleider(zaak);
        } else {
            overlijden.tekent(TEAMLEIDER, zaak);
        }

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overlijden.openTaken(zaak)).isEmpty();
        assertThat(overlijden.lopend(zaak)).isEmpty();
        assertThat(overlijden.processen(zaak)).isEmpty();
        assertThat(overlijden.klokken(zaak)).isEmpty();
        assertThat(overlijden.luistert(zaak)).isEmpty();
        assertThat(gronden(zaak)).containsExactly("teamleiding");
        assertThat(zaken.lees(zaak).vernietigenOp()).isEqualTo(LocalDate.of(2041, 2, 3));
        assertThat(geopend()).as("het slachtoffer blijft geteld").isEqualTo(geteld);
        assertThat(verhaal.pad(zaak.waarde()))
                .contains("overlijden-gemeld", "afhandeling-voorbereiden", "gesloten", "overlijden-afgehandeld");
    }

    @Test
    void naHetOverlijdenWaarschuwtNiemandMeerVoorWatErLiep() {
        ZaakNummer zaak = fasen.zaak(Fase.MET_SPOREN);
        assertThat(overlijden.lopend(zaak)).hasSizeGreaterThan(2);
        overlijden.meldt(COORDINATOR, zaak, Map.of("wmo", "nee"));
        int voor = overlijden.gewaarschuwd(zaak).size();
        verhaal.doet(COORDINATOR, zaak.waarde(), "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        for (int dag = 0; dag < 60; dag++) {
            verhaal.verstrijkt(Duration.ofDays(1), zaak.waarde());
        }

        assertThat(overlijden
                        .gewaarschuwd(zaak)
                        .subList(voor, overlijden.gewaarschuwd(zaak).size()))
                .as("alleen wat het overlijden zelf vraagt")
                .isSubsetOf("T146", "T147");
        assertThat(overlijden.openTaken(zaak)).containsExactly("nabestaanden-steunen", "nazorg-team-regelen");
    }

    @Test
    void deBewaarblokkadeHoudtVernietigenTegen() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "natuurlijk", "wmo", "nee"));

        assertThat(blokkades.redenen(zaak)).containsExactly(Blokkadereden.OVERLIJDEN);
        assertThatThrownBy(() -> database.sql("delete from zaak.tijdlijn where nummer = ?")
                        .param(zaak.waarde())
                        .update())
                .hasMessageContaining("bewaarblokkade");
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "betrokkenen-inlichten",
                Map.of("opvang", "ingelicht", "advocaat", "niet_betrokken", "avim", "niet_betrokken"));
        verhaal.doet(COORDINATOR, zaak.waarde(), "nazorg-team-regelen", EenOverlijden.NAZORG);
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "nabestaanden-steunen",
                Map.of("risico", "geen_nabestaanden", "avimAdvies", "niet_nodig"));
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "afsluiten-voorstellen",
                Map.of("allesGedaan", "true", "bewaarblokkade", "klacht"));

        assertThat(blokkades.redenen(zaak)).isEqualTo(Set.of(Blokkadereden.KLACHT, Blokkadereden.OVERLIJDEN));
    }

    private void tekentAndereTeamleider(ZaakNummer zaak) {
        assertThat(verhaal.taken(TEAMLEIDER, zaak.waarde()))
                .as("wie voorstelt, tekent niet")
                .isEmpty();
        String naam = overlijden.andereTeamleider();
        try {
            overlijden.tekent(naam, zaak);
        } finally {
            eenZaak.collegaWeg(overlijden.account(naam));
        }
    }

    private int geopend() {
        return database.sql("select count(*) from zaak.zaak")
                .query(Integer.class)
                .single();
    }

    private java.util.List<String> gronden(ZaakNummer zaak) {
        return database.sql(
                        "select distinct grond from toegang.betrokkenheid where nummer = ? and tot is null order by grond")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }
}
