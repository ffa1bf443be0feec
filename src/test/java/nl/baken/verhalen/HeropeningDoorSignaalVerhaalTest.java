// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signalen;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** X8 by a signal: what is founded about somebody with a closed case opens the next case of that person by itself. */
@BakenTest
class HeropeningDoorSignaalVerhaalTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenSignaal eenSignaal;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Signalen signalen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private TransactionTemplate transactie;

    private String naam;
    private SignaalNummer eerste;
    private ZaakNummer oud;

    @BeforeEach
    void eenZaakDieDichtIs() {
        verhaal.nu("2026-02-02T09:00");
        naam = Signaalgegevens.eenNaam();
        eerste = gemeld();
        gegrond(eerste);
        oud = zaak(eerste);
        eenZaak.begeleidMet(oud, "actief_gezocht");
    }

    private SignaalNummer gemeld() {
        return eenSignaal.gemeld(HAARLEM, eenSignaal("Haarlem").over(naam, LocalDate.of(2004, 5, 6), null));
    }

    /** Somebody judged that it is the same person. */
    private SignaalNummer nogEenOverDezelfde() {
        SignaalNummer nummer = gemeld();
        verhaal.doet(HAARLEM, nummer.waarde(), "match-beoordelen", Map.of("oordeel", "zelfde"));
        return nummer;
    }

    private void gegrond(SignaalNummer nummer) {
        verhaal.als(HAARLEM);
        long persoon = signalen.personen(nummer).get(0).id();
        transactie.executeWithoutResult(t -> gebeurtenissen.publishEvent(
                new SignaalGegrond(nummer, List.of(persoon), verhaal.vandaag(), "Zaanstad", true)));
        verhaal.niemand();
    }

    private ZaakNummer zaak(SignaalNummer nummer) {
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .findFirst()
                .orElseThrow()
                .nummer();
    }

    private void overgedragen() {
        overdracht.verstuurd(oud);
        overdracht.aanvaard(oud);
    }

    @Test
    void deVolgendeEpisodeIsVanDezelfdePersoonEnDeAndereRegioIsNietMeerVerantwoordelijk() {
        overgedragen();
        verhaal.dagen(30, oud.waarde());
        SignaalNummer tweede = nogEenOverDezelfde();
        gegrond(tweede);

        Zaak nieuw = zaken.lees(zaak(tweede));
        assertThat(nieuw.persoon()).isEqualTo(zaken.lees(oud).persoon());
        assertThat(nieuw.episode()).isEqualTo(2);
        assertThat(nieuw.status()).isEqualTo(Zaakstatus.NIEUW);
        assertThat(nieuw.acuut()).isTrue();
        assertThat(nieuw.gemeente()).isEqualTo("Zaanstad");
        assertThat(toestemmingen.alle(nieuw.nummer())).isEmpty();
        assertThat(overdracht.verantwoordelijk(oud)).containsExactly("wij", "ander");
        assertThat(overdracht.verantwoordelijk(nieuw.nummer())).containsExactly("wij...");
    }

    @Test
    void nogEenSignaalNaDeHeropeningHoortBijDieZaak() {
        overgedragen();
        SignaalNummer tweede = nogEenOverDezelfde();
        SignaalNummer derde = nogEenOverDezelfde();
        gegrond(tweede);
        gegrond(derde);

        assertThat(zaken.lopend())
                .filteredOn(zaak -> derde.equals(zaak.signaal()))
                .isEmpty();
        assertThat(zaken.lees(zaak(tweede)).episode()).isEqualTo(2);
    }

    @Test
    void eenSignaalNaEenOverlijdenWordtEenZaakVanIemandDieWeNogNietKennen() {
        transactie.executeWithoutResult(t -> zaken.beeindig(oud, RedenEinde.OVERLEDEN));
        SignaalNummer tweede = nogEenOverDezelfde();
        gegrond(tweede);

        assertThat(zaken.lees(zaak(tweede)).persoon())
                .isNotEqualTo(zaken.lees(oud).persoon());
        assertThat(zaken.lees(zaak(tweede)).episode()).isEqualTo(1);
    }
}
