// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Herverdeling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody knows the client or a suspect: from then on the case does not exist for this person. */
class BelangenconflictVerhaalTest extends Andermanszaakverhaal {

    private static final String OPVOLGER = "zorgcoordinator2";
    private static final String TEAMLEIDER = "teamleider_zc";

    @Autowired
    private EenBelangenconflict conflict;

    @Autowired
    private EenTeam team;

    @Autowired
    private Herverdeling herverdeling;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Lijsten lijsten;

    private Afloop legt(String door, String bij, String opvolger) {
        return conflict.legt(door, zaak, bij, opvolger);
    }

    private Afloop wilOpheffen(String door, String bij) {
        return conflict.wilOpheffen(door, zaak, bij);
    }

    private Medewerker medewerker(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    @Test
    void bijMijzelfDanGaatDeZaakInDezelfdeStapNaarEenAnder() {
        Bezoeker drager = Bezoeker.als(poort, DRAGER);
        assertThat(drager.get("/zaken/" + zaak).statusCode()).isEqualTo(200);
        assertThat(legt(DRAGER, DRAGER, null))
                .isEqualTo(Verhaal.geweigerd("opvolger", "Kies wie de nieuwe zorgcoördinator wordt."));
        assertThat(nood.grond(DRAGER, zaak)).as("er is niets veranderd").isEqualTo(Zaakteam.ZORGCOORDINATOR);

        assertThat(legt(DRAGER, DRAGER, OPVOLGER)).isInstanceOf(Afloop.Afgerond.class);
        assertThat(zaken.lees(zaak).coordinator()).isEqualTo(id(OPVOLGER));
        assertThat(nood.grond(DRAGER, zaak)).isEqualTo("geen");
        assertThat(verhaal.taken(DRAGER, zaak.waarde())).isEmpty();
        assertThat(verhaal.taken(OPVOLGER, zaak.waarde())).contains("veiligheid-screenen");
        assertThat(drager.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(drager.get("/zaken").body()).doesNotContain(zaak.waarde());
        assertThat(drager.get("/").body()).doesNotContain(zaak.waarde());
        verhaal.als(DRAGER);
        assertThatThrownBy(() -> toegang.eisOoitBetrokken(zaak.waarde(), Zaakteam.ZORGCOORDINATOR))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void hetGaatVoorElkeGrondOokNieuweEnNoodinzage() {
        nood.van(OPVOLGER, zaak);
        assertThat(nood.grond(OPVOLGER, zaak)).isEqualTo("noodinzage");
        assertThat(legt(DRAGER, OPVOLGER, null)).isInstanceOf(Afloop.Afgerond.class);

        assertThat(nood.grond(OPVOLGER, zaak))
                .as("ook midden in een noodinzage")
                .isEqualTo("geen");
        assertThatThrownBy(() -> nood.van(OPVOLGER, zaak)).isInstanceOf(Weigering.class);
        toegang.betrek(zaak.waarde(), id(OPVOLGER), Zaakteam.WAARNEMER);
        toegang.betrek(zaak.waarde(), id(OPVOLGER), "tweede persoon");
        assertThat(nood.grond(OPVOLGER, zaak)).isEqualTo("geen");
        assertThat(toegang.nummers(zaak.waarde(), medewerker(OPVOLGER))).isEmpty();
        nood.collega(Rol.ZORGCOORDINATOR);
        assertThat(legt(DRAGER, DRAGER, OPVOLGER)).isInstanceOf(Afloop.Afgekeurd.class);
    }

    @Test
    void isErNiemandAndersDanGaanDeTakenNaarDeRolEnVerdeeltDeTeamleider() {
        team.alleenVoor(zaak, DRAGER);
        assertThat(legt(DRAGER, DRAGER, null)).isInstanceOf(Afloop.Afgerond.class);

        assertThat(nood.grond(DRAGER, zaak)).isEqualTo("geen");
        assertThat(verhaal.taken(DRAGER, zaak.waarde())).isEmpty();
        assertThat(database.sql("select count(*) from toegang.taak where nummer = ? and toegewezen = ?")
                        .params(zaak.waarde(), id(DRAGER))
                        .query(Integer.class)
                        .single())
                .isZero();
        verhaal.als(TEAMLEIDER);
        assertThat(herverdeling.van(id(DRAGER)))
                .extracting(gevonden -> gevonden.nummer().waarde())
                .contains(zaak.waarde());
    }

    @Test
    void eenRolHelptNiet() {
        String leider = nood.collega(Rol.TEAMLEIDER_ZC);
        assertThat(nood.grond(leider, zaak)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(taakVan(leider)).isPositive();

        assertThat(legt(TEAMLEIDER, leider, null)).isInstanceOf(Afloop.Afgerond.class);
        assertThat(nood.grond(leider, zaak)).isEqualTo("geen");
        assertThat(taakVan(leider)).as("ook niet in de lijst van het team").isZero();
        assertThat(nood.grond(TEAMLEIDER, zaak)).as("een ander merkt niets").isEqualTo(Zaakteam.TEAMLEIDING);
    }

    private long taakVan(String leider) {
        var ids = lijsten.ids(Lijst.TEAM, medewerker(leider));
        return database
                .sql("select taak_id from toegang.taak where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .list()
                .stream()
                .filter(ids::contains)
                .count();
    }

    @Test
    void deWaarnemerStaatNietMeerKlaar() {
        zaak = eenZaak.toegewezen(DRAGER, OPVOLGER);
        assertThat(nood.grond(OPVOLGER, zaak)).isEqualTo(Zaakteam.WAARNEMER);

        assertThat(legt(DRAGER, OPVOLGER, null)).isInstanceOf(Afloop.Afgerond.class);
        assertThat(zaken.lees(zaak).waarnemer()).isNull();
        assertThat(zaken.lees(zaak).coordinator()).isEqualTo(id(DRAGER));
        assertThat(nood.grond(OPVOLGER, zaak)).isEqualTo("geen");
    }

    @Test
    void opheffenKanAlleenMetEenTweedePersoonEnNooitDoorWieHetGaat() {
        String leider = nood.collega(Rol.TEAMLEIDER_ZC);
        legt(TEAMLEIDER, leider, null);
        assertThat(wilOpheffen(DRAGER, leider)).isInstanceOf(Afloop.Afgerond.class);
        String vraag = conflict.vraag(zaak);

        assertThat(nood.grond(leider, zaak)).as("vragen verandert niets").isEqualTo("geen");
        assertThat(nood.wachtOp(leider)).doesNotContain(vraag);
        assertThatThrownBy(() -> nood.oordeelt(leider, vraag, true, "")).isInstanceOf(NietGevonden.class);
        assertThat(wilOpheffen(DRAGER, leider))
                .isEqualTo(Verhaal.geweigerd("wie", "Dit is al gevraagd. Het wacht op een tweede persoon."));
        nood.oordeelt(TEAMLEIDER, vraag, false, "FICTIEF: dat is niet zo");
        assertThat(nood.grond(leider, zaak)).isEqualTo("geen");

        wilOpheffen(DRAGER, leider);
        nood.oordeelt(TEAMLEIDER, conflict.vraag(zaak), true, "");
        assertThat(nood.grond(leider, zaak)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.gelogd(zaak.waarde(), "belangenconflict"))
                .contains("belangenconflict vastgelegd: " + id(leider), "belangenconflict opgeheven: " + id(leider));
    }

    @Test
    void wieDeVraagSteldeZegtNietZelfJa() {
        String leider = nood.collega(Rol.TEAMLEIDER_ZC);
        legt(DRAGER, leider, null);
        wilOpheffen(TEAMLEIDER, leider);

        assertThatThrownBy(() -> nood.oordeelt(TEAMLEIDER, conflict.vraag(zaak), true, ""))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Iemand anders moet het beoordelen");
    }

    @Test
    void ookDeVolgendeZaakVanDezelfdeClientIsDicht() {
        String leider = nood.collega(Rol.TEAMLEIDER_ZC);
        legt(DRAGER, leider, null);
        String persoon = zaken.lees(zaak).persoon();

        ZaakNummer volgende =
                transactie.execute(stand -> zaken.open(persoon, null, LocalDate.of(2026, 2, 9), "Haarlem", false)
                        .nummer());
        toegang.betrek(volgende.waarde(), Rol.TEAMLEIDER_ZC, null, Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(TEAMLEIDER, volgende)).isEqualTo(Zaakteam.TEAMLEIDING);
        assertThat(nood.grond(leider, volgende)).isEqualTo("geen");
    }

    @Test
    void deVragenOverEenNoodinzageZijnOokDicht() {
        String fg = nood.collega(Rol.FG);
        String nummer = nood.van(OPVOLGER, zaak).nummer();
        assertThat(nood.wachtOp(fg)).contains(nummer);

        legt(DRAGER, fg, null);
        assertThat(nood.wachtOp(fg)).doesNotContain(nummer);
        assertThatThrownBy(() -> nood.bekijkt(fg, nummer)).isInstanceOf(NietGevonden.class);
    }
}
