// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A3 SPREEUW, a Dutch girl of sixteen from Hoorn (domain.md 9), as far as care coordination and shelter go. Left out:
 * the two reporters (T0, T+1) and aangifte (M+3, M+5), both after the tracks are joined; part 4 adds that she is gone for
 * a night (T+21, T+23: X2, X1), her eighteenth birthday (M+6, M+8) and with it closing (M+11).
 */
@BakenTest
class A3SpreeuwVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Gemeenten gemeenten;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    private String beleid;
    private String beleidAccount;
    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void hetMeisjeUitHoorn() {
        verhaal.nu("2026-03-04T09:00");
        beleid = "beleid-" + UUID.randomUUID();
        beleidAccount = accounts.maak(
                beleid,
                "Berend Fictief",
                "gemeente-alkmaar",
                Set.of(Rol.BELEIDSMEDEWERKER),
                UUID.randomUUID().toString(),
                false);
        zaak = eenZaak.toegewezen(COORDINATOR);
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @AfterEach
    void klokTerug() {
        eenZaak.collegaWeg(beleidAccount);
        verhaal.niemand();
        verhaal.klokTerug();
    }

    private void totDeScreening() {
        verhaal.doet(COORDINATOR, nummer, "rechten-bespreken", eenZaak.rechten("nazorg"));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "intake-vastleggen",
                Map.of(
                        "leeftijdsklasse", "van_16_tot_18",
                        "geslacht", "vrouw",
                        "nationaliteitsgroep", "nederlands",
                        "verblijfsstatus", "nederlander",
                        "sector", "seksuele_dienstverlening",
                        "gemeente", "Hoorn",
                        "directNodig", List.of("slaapplek")));
    }

    private void totZonderPlek() {
        totDeScreening();
        verhaal.doet(COORDINATOR, nummer, "comensha-registratie-controleren", eenZaak.comensha("geen_toestemming"));
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening("minderjarige_gezocht"));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "opvangbehoefte-bepalen",
                Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", EenOpvang.poging("wachtlijst", "jeugd"));
    }

    /** The police registers by its own duty; the coordinator can't without her consent. */
    @Test
    void t2ZonderToestemmingMeldtDeCoordinatorHaarNietAan() {
        totDeScreening();

        assertThat(verhaal.probeert(
                        COORDINATOR, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld")))
                .isInstanceOf(Afloop.Afgekeurd.class);
    }

    @Test
    void t3ErIsGeenJeugdplekDusEenWachtlijstEnNaEenDagDeGemeente() {
        totZonderPlek();
        assertThat(opvang.advies(zaak)).containsExactly("JEUGD");
        assertThat(opvang.standen(zaak)).containsExactly("gevraagd");
        verhaal.verstrijkt(Duration.ofHours(24), nummer);

        assertThat(verhaal.taken(beleid, nummer)).containsExactly("plek-opschalen");
        verhaal.doet(beleid, nummer, "plek-opschalen", Map.of("actie", "andere_gemeente"));
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("plek-zoeken").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void t4ErIsEenJeugdplekEnDeCodeIsRood() {
        totZonderPlek();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        opvang.elders(zaak, "jeugd");
        opvang.aangekomen(zaak);

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "aangekomen");
        assertThat(verhaal.taken(beleid, nummer)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain("rvb-aanvragen", "spoedbesluit-nemen");
    }

    @Test
    void m6VanWestFrieslandIsNogNietZekerWieVerantwoordelijkIs() {
        totZonderPlek();

        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Alkmaar");
        assertThat(gemeenten.zoek("Hoorn", verhaal.vandaag()).orElseThrow().zekerheid())
                .isEqualTo("laag");
    }

    @Test
    void alsNederlandseHeeftZijGeenVerblijfsspoor() {
        totZonderPlek();

        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.OPVANG);
    }
}
