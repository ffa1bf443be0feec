// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Wijze;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P10.2, P10.4 to P10.6: handing over, telling CoMensha, aftercare at three and six months, and the destroy date. */
@BakenTest
class NazorgVerhaalTest {

    private static final String NAZORG = "nazorgcontact-leggen";
    private static final String HANDTEKENING = "tweede-handtekening-zetten";
    private static final String BIJWERKEN = "registratie-bijwerken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Werklast werklast;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
    }

    @Test
    void naDrieEnZesMaandenVraagtIemandHoeHetGaatEnDanPasSluitHetDossier() {
        sluit();
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(termijnen.loopt("T51", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 9));
        werkBij();
        assertThat(termijnen.loopt("T33_EERSTE", nummer).orElseThrow().laatsteDag())
                .isEqualTo(LocalDate.of(2026, 5, 2));

        verhaal.nu("2026-04-24T09:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).isEmpty();
        verhaal.dagen(1, nummer);
        assertThat(taken()).as("een week van tevoren").containsExactly(NAZORG);
        verhaal.doet("zorgcoordinator", nummer, NAZORG, nazorg("gaat_goed"));

        verhaal.nu("2026-07-26T09:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).containsExactly(NAZORG);
        Map<String, Object> zorgen = nazorg("nieuwe_zorgen");
        zorgen.put("notitie", "FICTIEF: nieuw signaal gemeld.");
        verhaal.doet("zorgcoordinator", nummer, NAZORG, zorgen);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(zaken.lees(zaak).vernietigenOp())
                .as("vijftien jaar na het einde van de begeleiding")
                .isEqualTo(LocalDate.of(2041, 2, 3));
        assertThat(taken()).isEmpty();
        assertThat(verhaal.pad(nummer)).contains("nazorg-gedaan", "dossier-sluiten", "zaak-afgesloten");
    }

    @Test
    void nazorgWeegtEenKwartInDeWerklast() {
        eenZaak.tot(zaak, HANDTEKENING);
        String coordinator = zaken.lees(zaak).coordinator();
        BigDecimal metOranjeZaak = werklast.perAccount().get(coordinator);
        sluit();

        assertThat(metOranjeZaak.subtract(werklast.perAccount().get(coordinator)))
                .isEqualByComparingTo("1.75");
    }

    @Test
    void wieGeenContactMeerWilWordtMetRustGelaten() {
        sluit();
        werkBij();
        verhaal.dagen(90, nummer);
        verhaal.doet("zorgcoordinator", nummer, NAZORG, nazorg("wil_niet_meer"));

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        verhaal.dagen(120, nummer);
        assertThat(taken()).isEmpty();
    }

    @Test
    void wordtDeToestemmingIngetrokkenDanStoptDeNazorgMeteen() {
        sluit();
        werkBij();
        verhaal.als("zorgcoordinator");
        toestemmingen.legVast(
                zaak,
                new Gesprek(
                        verhaal.vandaag(),
                        Geheim.van("Fictiefs"),
                        false,
                        Wijze.SCHRIFTELIJK,
                        Gezag.CLIENT,
                        Set.of(Doel.COMENSHA)));

        assertThat(toestemmingen.geldt(zaak, Doel.NAZORG)).isFalse();
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verhaal.pad(nummer)).contains("nazorg-gestopt").doesNotContain(NAZORG);
    }

    @ParameterizedTest
    @CsvSource({"telefoon, comensha", "geen, nazorg"})
    void zonderToestemmingOfVeiligeWegIsErGeenNazorg(String kanaal, String toestemming) {
        eenZaak.tot(zaak, "eerste-contact-leggen");
        Map<String, Object> contact = new HashMap<>(EenZaak.EERSTE_CONTACT);
        contact.put("kanaal", kanaal);
        verhaal.doet("zorgcoordinator", nummer, "eerste-contact-leggen", contact);
        verhaal.doet("zorgcoordinator", nummer, "rechten-bespreken", eenZaak.rechten(toestemming));
        verhaal.doet(
                "zorgcoordinator", nummer, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
        sluit();
        if (toestemming.equals("comensha")) {
            werkBij();
        }

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verhaal.pad(nummer)).doesNotContain("nazorg-plannen");
    }

    @Test
    void wieOverdraagtTekentPasAlsDeAnderJaHeeftGezegd() {
        eenZaak.tot(zaak, "afsluittoets-doen");
        Map<String, Object> toets = new HashMap<>(EenZaak.ALLES_GEREGELD);
        toets.put("zorgOvergedragen", "overgedragen");
        verhaal.doet("zorgcoordinator", nummer, "afsluittoets-doen", toets);

        assertThat(verhaal.taken("teamleider_zc", nummer)).isEmpty();
        verhaal.doet(
                "zorgcoordinator",
                nummer,
                "warme-overdracht-regelen",
                Map.of(
                        "ontvanger", "wijkteam",
                        "contactpersoon", "Wil Wijkteam, FICTIEF",
                        "aanvaardOp", verhaal.vandaag()));
        assertThat(verhaal.taken("teamleider_zc", nummer)).containsExactly(HANDTEKENING);
    }

    @Test
    void zonderToestemmingMeldJeNiemandAanBijComensha() {
        eenZaak.tot(zaak, "rechten-bespreken");
        verhaal.doet("zorgcoordinator", nummer, "rechten-bespreken", eenZaak.rechten("avim"));

        assertThat(verhaal.probeert(
                                "zorgcoordinator",
                                nummer,
                                "comensha-registratie-controleren",
                                eenZaak.comensha("nu_aangemeld"))
                        .toString())
                .contains("CoMensha: Het signaal, Wie de cliënt is: De cliënt gaf hiervoor geen toestemming");
        verhaal.doet(
                "zorgcoordinator", nummer, "comensha-registratie-controleren", eenZaak.comensha("geen_toestemming"));
    }

    private void sluit() {
        eenZaak.tot(zaak, HANDTEKENING);
        verhaal.doet("teamleider_zc", nummer, HANDTEKENING, Map.of("akkoord", "ja"));
    }

    private void werkBij() {
        verhaal.doet("zorgcoordinator", nummer, BIJWERKEN, Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    private List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    private Map<String, Object> nazorg(String uitkomst) {
        return new HashMap<>(Map.of("op", verhaal.vandaag(), "uitkomst", uitkomst));
    }
}
