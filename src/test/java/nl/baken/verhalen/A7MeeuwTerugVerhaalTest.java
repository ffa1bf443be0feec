// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.opvang.Plekkenbord;
import nl.baken.opvang.Regio;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Signalen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.verhalen.MeeuwZaak.Wie;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A7 MEEUW after seven months (domain.md 9): a neighbour and Veilig Thuis see violence, and she is helped again as if
 * nothing was agreed to before. Part 7 adds the figure: K20 +1.
 */
@BakenTest
class A7MeeuwTerugVerhaalTest {

    private static final String INZIEN = "zorgcoordinatie/oud-dossier-inzien";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private MeeuwZaak meeuw;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Formulierbeeld formulier;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Signalen signalen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Plekkenbord bord;

    @Autowired
    private TransactionTemplate transactie;

    private Wie wie;

    @BeforeEach
    void iemandAnders() {
        wie = Wie.eenVrouwVan22();
    }

    @Test
    void m7GeweldIs112EnOpentDeTweedeEpisode() {
        ZaakNummer oud = meeuw.gesloten(wie);
        verhaal.nu("2026-09-02T21:00");
        SignaalNummer vanDeBuren = meeuw.gemeldMetGeweld(wie, BronOrganisatie.BURGER);
        assertThat(verhaal.besloten(vanDeBuren.waarde(), "acuut-gevaar"))
                .containsExactly("regel-1-geweld-of-opsluiting-nu");
        verhaal.als(HAARLEM);
        assertThat(signalen.urgentie(vanDeBuren)).isEqualTo("112");
        meeuw.belt112(vanDeBuren);
        SignaalNummer vanVeiligThuis = meeuw.gemeldMetGeweld(wie, BronOrganisatie.VEILIG_THUIS);
        meeuw.gegrond(vanDeBuren);
        meeuw.gegrond(vanVeiligThuis);

        Zaak nieuw = zaken.lees(meeuw.van(vanDeBuren));
        assertThat(nieuw.episode()).isEqualTo(2);
        assertThat(nieuw.acuut()).isTrue();
        assertThat(nieuw.veiligheidscode()).as("opnieuw screenen").isNull();
        assertThat(loopt(nieuw.nummer(), "T05_ACUUT").vervalt()).isEqualTo("2026-09-02T23:00:00Z");
        assertThat(episoden(oud)).as("Veilig Thuis hoort bij deze").containsExactly(oud, nieuw.nummer());
        assertThat(verhaal.pad(vanDeBuren.waarde())).contains("noodnummer-bellen", "match-beoordelen");
    }

    private List<ZaakNummer> episoden(ZaakNummer zaak) {
        return transactie.execute(t -> zaken.houdVast(zaken.lees(zaak).persoon())).stream()
                .map(Zaak::nummer)
                .toList();
    }

    @Test
    void m7HetOudeDossierGaatMetEenRedenOpen() {
        ZaakNummer oud = meeuw.gesloten(wie);
        ZaakNummer nieuw = meeuw.terug(wie);
        assertThat(toegang.grond(oud.waarde(), verhaal.als(COORDINATOR))).isEmpty();
        assertThat(handelingen.probeert(nieuw, INZIEN, Map.of("reden", "veiligheid")))
                .isEqualTo(Verhaal.geweigerd("toelichting", "Vul dit veld in."));

        handelingen.doet(nieuw, INZIEN, Map.of("reden", "veiligheid", "toelichting", "FICTIEF: wie zoekt haar"));

        assertThat(toegang.grond(oud.waarde(), verhaal.als(COORDINATOR))).isPresent();
        assertThat(verhaal.pad(nieuw.waarde())).contains("intake-vastleggen");
    }

    @Test
    void m7OudeToestemmingGeldtNietDeCodeIsRoodEnDeNieuweVrouwenopvangLigtBuitenDeRegio() {
        meeuw.gesloten(wie);
        ZaakNummer nieuw = meeuw.terug(wie);
        meeuw.nieuweIntake(nieuw);
        assertThat(toestemmingen.geldend(nieuw)).isEmpty();
        assertThat(meeuw.probeertTeDelenMetAvim(nieuw)).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(zaken.lees(nieuw).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(verhaal.besloten(nieuw.waarde(), "veiligheidscode")).containsExactly("rood-adres-bekend");
        assertThat(handelingen.blad(nieuw, "Veiligheid")).contains("Plek buiten de regio");
        assertThat(formulier.ingevuld(nieuw, "opvangbehoefte-bepalen", "omstandigheden"))
                .contains("buiten_de_regio");

        long plek = meeuw.buitenDeRegio(nieuw);

        verhaal.als(TEAMLEIDER);
        assertThat(bord.lees(plek).regio()).isEqualTo(Regio.BUITEN_DE_REGIO);
        assertThat(opvang.advies(nieuw)).startsWith("VO");
        assertThat(opvang.toelichting(nieuw)).contains("bij code rood buiten de regio");
        assertThat(handelingen.blad(nieuw, "Opvang")).contains("Verblijft nu: Vrouwenopvang", "Meeuw elders");
        assertThat(verhaal.pad(nieuw.waarde())).containsSubsequence("plek-zoeken", "aankomst-bevestigen");
    }

    @Test
    void eindstandEenPersoonTweeEpisodenMetElkHunTermijnenEnTussenIntrekkenEnNieuweToestemmingNiets() {
        ZaakNummer oud = meeuw.gesloten(wie);
        Zaak eerste = zaken.lees(oud);
        ZaakNummer nieuw = meeuw.terug(wie);
        meeuw.nieuweIntake(nieuw);
        meeuw.buitenDeRegio(nieuw);
        meeuw.nieuweToestemming(nieuw);

        assertThat(zaken.lees(nieuw).persoon()).isEqualTo(eerste.persoon());
        assertThat(episoden(oud)).containsExactly(oud, nieuw);
        assertThat(termijnen.lopend(List.of(oud.waarde()))).isEmpty();
        assertThat(zaken.lees(oud)).as("ook de bewaartermijn blijft").isEqualTo(eerste);
        assertThat(eerste.vernietigenOp()).isBetween(LocalDate.of(2041, 4, 3), LocalDate.of(2041, 4, 4));
        assertThat(zaken.lees(nieuw).vernietigenOp()).isNull();
        assertThat(loopt(nieuw, "T08_ROOD").laatsteDag())
                .as("na twee dagen weer contact")
                .isEqualTo("2026-09-04");
        assertThat(termijnen.alleVan(nieuw.waarde())).isNotEmpty().allMatch(termijn -> !termijn.anker()
                .isBefore(zaken.lees(nieuw).geopendOp()));
        assertThat(Stream.of(oud, nieuw)
                        .flatMap(zaak -> pakketten.alle(zaak).stream())
                        .filter(Pakket::isVerzonden))
                .filteredOn(pakket -> pakket.verzondenOp().isAfter(Instant.parse("2026-03-14T00:00:00Z")))
                .filteredOn(pakket -> pakket.grond() == Deelgrond.TOESTEMMING)
                .as("alleen met de nieuwe toestemming")
                .allMatch(pakket -> pakket.zaak().equals(nieuw))
                .extracting(Pakket::ontvanger)
                .containsExactlyInAnyOrder(Ontvanger.COMENSHA, Ontvanger.AVIM);
    }

    private Termijn loopt(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow(() -> new AssertionError(regel + " loopt niet"));
    }
}
