// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVermissing.BEOORDELEN;
import static nl.baken.verhalen.EenVermissing.BEVESTIGEN;
import static nl.baken.verhalen.EenVermissing.COORDINATOR;
import static nl.baken.verhalen.EenVermissing.INFORMEREN;
import static nl.baken.verhalen.EenVermissing.TEAMLEIDER;
import static nl.baken.verhalen.EenVermissing.ZOEKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X2 and X10: the second person decides with what that takes, in time, or somebody else does; and what closing means. */
@BakenTest
class VermissingBeoordelenVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Afsluitverzoek afsluitverzoek;

    private String collega;
    private ZaakNummer zaak;

    @BeforeEach
    void eenWeekVermist() {
        zaak = vermissing.zaak("geen");
        vermissing.totBevestigen(zaak);
    }

    @AfterEach
    void collegaWeg() {
        if (collega != null) {
            eenZaak.collegaWeg(collega);
        }
    }

    @Test
    void deTeamleiderZietDeVraagEnNietDeZaak() {
        vermissing.bevestig(zaak);

        assertThat(verhaal.taken(TEAMLEIDER, zaak.waarde())).containsExactly(BEOORDELEN);
        Zaakteam.Blik blik = team.blik(zaak, verhaal.als(TEAMLEIDER));
        assertThat(blik.inhoud()).isFalse();
        assertThat(blik.voertUit()).isFalse();
        assertThat(vermissing.taken(zaak)).as("wie bevestigde, beoordeelt niet").doesNotContain(BEOORDELEN, BEVESTIGEN);
    }

    @Test
    void zonderMotiefKanDeTeamleiderNietWeigeren() {
        vermissing.bevestig(zaak);

        assertThat(verhaal.probeert(TEAMLEIDER, zaak.waarde(), BEOORDELEN, Map.of("akkoord", "nee")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
    }

    @Test
    void weigertDeTeamleiderDanZoekIkVerderEnVraagIkHetOpnieuw() {
        vermissing.bevestig(zaak);
        verhaal.doet(
                TEAMLEIDER,
                zaak.waarde(),
                BEOORDELEN,
                Map.of("akkoord", "nee", "motief", "FICTIEF: vraag het eerst aan haar zus"));

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN).doesNotContain(BEVESTIGEN);
        assertThat(vermissing.telt(zaak, "T115_OPNIEUW")).isTrue();
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("vraag het eerst aan haar zus");
        vermissing.zoek(zaak);
        vermissing.bevestig(zaak);
        vermissing.akkoord(zaak);
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
    }

    @Test
    void blijftHetAntwoordUitDanBeoordeeltEenAndereCoordinatorEnDaarnaNiemandMeer() {
        collega = eenZaak.nieuweCollega();
        verhaal.nu("2026-02-09T10:00");
        vermissing.bevestig(zaak);
        String wie = naam(collega);
        assertThat(verhaal.taken(wie, zaak.waarde())).isEmpty();
        verhaal.dagen(8, zaak.waarde());

        assertThat(verhaal.taken(wie, zaak.waarde())).containsExactly(BEOORDELEN);
        verhaal.doet(wie, zaak.waarde(), BEOORDELEN, Map.of("akkoord", "ja"));
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
        assertThat(team.zietZaak(zaak, verhaal.als(wie))).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("vermissing-doorzetten", "vermissing-doorgezet");
    }

    @Test
    void isDeClientTerugVoorHetOordeelDanVervaltDeVraag() {
        vermissing.bevestig(zaak);
        vermissing.isTerug(zaak);

        assertThat(verhaal.taken(TEAMLEIDER, zaak.waarde())).isEmpty();
        assertThat(vermissing.telt(zaak, "T37")).isFalse();
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        vermissing.totBevestigen(zaak);
        vermissing.bevestig(zaak);
        vermissing.akkoord(zaak);
        assertThat(vermissing.status(zaak))
                .as("een volgende keer is een nieuwe vraag")
                .isEqualTo(Zaakstatus.OPGESCHORT);
    }

    @Test
    void eenAfsluitingDieLiepWordtIngetrokken() {
        verhaal.als(COORDINATOR);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        vermissing.bevestig(zaak);
        vermissing.akkoord(zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
        assertThat(vermissing.taken(zaak)).containsExactly(INFORMEREN);
        assertThat(verhaal.taken(TEAMLEIDER, zaak.waarde())).isEmpty();
        assertThat(handelingen.blad(zaak, "Afsluiting"))
                .contains("Ingetrokken: de begeleiding stopte om een andere reden.");
        assertThat(verhaal.pad(zaak.waarde())).contains("afsluiting-intrekken", "zaak-blijft-open");
    }

    @Test
    void sluitDeZaakEerstDanStoptHetZoeken() {
        eenZaak.tot(zaak, "afsluittoets-doen");
        verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet(TEAMLEIDER, zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));

        assertThat(vermissing.taken(zaak)).doesNotContain(BEVESTIGEN, ZOEKEN, EenVermissing.AVIM);
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("De zaak is gesloten");
        assertThat(vermissing.lopend(zaak)).doesNotContain("T31_VOLWASSEN");
    }

    private String naam(String account) {
        return accounts.zoek(account).orElseThrow().gebruikersnaam();
    }
}
