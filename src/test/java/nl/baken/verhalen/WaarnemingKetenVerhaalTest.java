// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X5 when more happens at once: a cover of a cover, closing, aftercare, a second signature, a signal. */
@BakenTest
class WaarnemingKetenVerhaalTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenAfwezigheid afwezigheid;

    @Autowired
    private Afsluitverzoek afsluitverzoek;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Takenlijst takenlijst;

    @Autowired
    private Taakpoort poort;

    private String ziek;
    private String collega;
    private String derde;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-06-01T09:00");
        ziek = afwezigheid.collega();
        collega = afwezigheid.collega();
        derde = afwezigheid.collega();
    }

    @Test
    void wordtDeWaarnemerOokZiekDanNeemtDeDerdeWaarEnKomtAllesLangsDezelfdeWegTerug() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        long eerste = afwezigheid.afwezig(ziek, MAANDAG, null).id();
        long tweede = afwezigheid.afwezig(collega, MAANDAG, null).id();
        afwezigheid.kiest(tweede, zaak, derde);

        afwezigheid.isVan(zaak, ziek, derde);
        assertThat(afwezigheid.taken(derde, zaak)).contains("intake-vastleggen");
        afwezigheid.terug(tweede);
        afwezigheid.isVan(zaak, ziek, collega);
        assertThat(afwezigheid.heeftToegang(derde, zaak)).isFalse();
        afwezigheid.terug(eerste);
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.taken(ziek, zaak)).contains("intake-vastleggen");
    }

    @Test
    void isDeZorgcoordinatorEerderTerugDanDeZiekeWaarnemerDanGaatAllesNaarDeZorgcoordinator() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        long eerste = afwezigheid.afwezig(ziek, MAANDAG, MAANDAG.plusDays(2)).id();
        long tweede = afwezigheid.afwezig(collega, MAANDAG, null).id();
        afwezigheid.kiest(tweede, zaak, derde);

        verhaal.dagen(3, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.heeftToegang(derde, zaak)).isFalse();
        afwezigheid.terug(tweede);
        afwezigheid.terug(eerste);
        afwezigheid.isVan(zaak, ziek, null);
    }

    @Test
    void wieAlOpVakantieZouGaanWordtDanZelfVervangen() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        afwezigheid.afwezig(collega, MAANDAG.plusDays(3), MAANDAG.plusDays(4));
        afwezigheid.afwezig(ziek, MAANDAG, null);
        afwezigheid.isVan(zaak, ziek, collega);

        verhaal.dagen(3, zaak.waarde());
        assertThat(zaken.lees(zaak).vervanger()).isNotNull().isNotEqualTo(afwezigheid.id(collega));
        afwezigheid.nietsBlijftLiggen();
        verhaal.dagen(2, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, collega);
    }

    @Test
    void deVasteWaarnemerHoudtWatDieAlHadEnDeToegang() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        verhaal.dagen(3, zaak.waarde());
        String taak = takenlijst.voor(zaak.waarde(), verhaal.als(ziek)).get(0).taakId();
        poort.geefTerug(taak, verhaal.als(ziek));
        poort.neem(taak, verhaal.als(collega));
        verhaal.niemand();
        int vooraf = afwezigheid.taken(collega, zaak).size();

        long id = afwezigheid.afwezig(ziek, verhaal.vandaag(), null).id();
        assertThat(afwezigheid.taken(collega, zaak)).hasSize(2);
        afwezigheid.terug(id);

        assertThat(afwezigheid.taken(collega, zaak)).hasSize(vooraf).hasSize(1);
        assertThat(afwezigheid.taken(ziek, zaak)).hasSize(1);
        assertThat(afwezigheid.heeftToegang(collega, zaak)).isTrue();
    }

    @Test
    void deTweedeHandtekeningGaatTerugNaarDeGroepEnDeWaarnemerKrijgtHaarNiet() {
        ZaakNummer zaak = afgerond();
        String leider = afwezigheid.leider();
        String taak = takenlijst.voor(zaak.waarde(), verhaal.als(leider)).get(0).taakId();
        poort.neem(taak, verhaal.als(leider));
        verhaal.niemand();

        afwezigheid.afwezig(leider, MAANDAG, null);
        assertThat(afwezigheid.aangeboden(zaak)).contains("tweede-handtekening-zetten");
        afwezigheid.afwezig(ziek, MAANDAG, null);
        afwezigheid.isVan(zaak, ziek, collega);
        assertThat(afwezigheid.aangeboden(zaak)).contains("tweede-handtekening-zetten");
        assertThat(verhaal.taken("teamleider_zc", zaak.waarde())).contains("tweede-handtekening-zetten");
    }

    @Test
    void deZaakSluitTijdensDeWaarnemingEnInDeNazorgNeemtIemandOokWaar() {
        ZaakNummer zaak = afgerond();
        long id = afwezigheid.afwezig(ziek, MAANDAG, null).id();
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        afwezigheid.isVan(zaak, ziek, collega);
        verhaal.doet(
                collega,
                zaak.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));

        verhaal.dagen(92, zaak.waarde());
        assertThat(afwezigheid.taken(collega, zaak)).containsExactly("nazorgcontact-leggen");
        verhaal.doet(
                collega,
                zaak.waarde(),
                "nazorgcontact-leggen",
                Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(zaken.lees(zaak).vervanger()).isNull();
        assertThat(afwezigheid.heeftToegang(collega, zaak)).isFalse();
        afwezigheid.terug(id);
        assertThat(afwezigheid.heeftToegang(ziek, zaak))
                .as("een gesloten zaak komt niet terug")
                .isFalse();
    }

    @Test
    void eenTaakVanEenSignaalGaatTerugNaarDeGroep() {
        String dubbel = afwezigheid.metTweeRollen();
        SignaalNummer signaal = eenZaak.gemeldSignaal();
        String taak =
                takenlijst.voor(signaal.waarde(), verhaal.als(dubbel)).get(0).taakId();
        poort.neem(taak, verhaal.als(dubbel));
        verhaal.niemand();

        afwezigheid.afwezig(dubbel, MAANDAG, null);
        afwezigheid.nietsBlijftLiggen();
        assertThat(verhaal.taken("sleutelfunctionaris_haarlem", signaal.waarde()))
                .isNotEmpty();
    }

    private ZaakNummer afgerond() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);
        String nummer = zaak.waarde();
        verhaal.doet(ziek, nummer, "intake-vastleggen", EenZaak.INTAKE);
        verhaal.doet(ziek, nummer, "veiligheid-screenen", EenZaak.screening("schuldbinding"));
        verhaal.doet(ziek, nummer, "rechten-bespreken", eenZaak.rechten(EenZaak.TOESTEMMINGEN));
        verhaal.doet(ziek, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        verhaal.doet(ziek, nummer, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        verhaal.als(ziek);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        verhaal.doet(ziek, nummer, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        return zaak;
    }
}
