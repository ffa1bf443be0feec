// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.TulpInval.MANNEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import nl.baken.signaal.Signaalpersoon;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Coordinatoren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A4 TULP, T0 and the load of T+2 (domain.md 9): one raid, one signal, six men and a team that divides them. */
class A4TulpInvalVerhaalTest extends Signaalverhaal {

    private static final String TOEWIJZEN = "zorgcoordinator-toewijzen";

    @Autowired
    private TulpInval inval;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenTeam eenTeam;

    @Autowired
    private Opvolging opvolging;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Coordinatoren coordinatoren;

    @Autowired
    private Zaken zaken;

    @Autowired
    private JdbcClient database;

    private SignaalNummer nummer;

    @BeforeEach
    void zaterdag() {
        verhaal.nu("2026-04-11T10:00");
        nummer = inval.gemeld();
    }

    /** The number of the signal is the number of the raid: all six cases have it. */
    @Test
    void t0EenSignaalMetZesMannenGeeftZesZakenVanDezelfdeActie() {
        assertThat(stand.kolom(nummer, "urgentie")).isEqualTo("opvang_vandaag");
        verhaal.als(TulpInval.DEN_HELDER);
        assertThat(signalen.personen(nummer)).extracting(Signaalpersoon::id).hasSize(MANNEN);
        inval.duid(nummer);
        List<ZaakNummer> mannen = inval.gegrond(nummer);

        assertThat(mannen).hasSize(MANNEN).allSatisfy(man -> {
            assertThat(zaken.lees(man).signaal()).isEqualTo(nummer);
            assertThat(zaken.lees(man).gemeente()).isEqualTo("Hollands Kroon");
            assertThat(zaken.lees(man).status()).isEqualTo(Zaakstatus.NIEUW);
        });
        assertThat(mannen.stream().map(man -> zaken.lees(man).persoon()).collect(Collectors.toSet()))
                .hasSize(MANNEN);
    }

    /** D02 row 4: the labour inspectorate registers by its own duty, so nobody is asked for consent. */
    @Test
    void t0DeArbeidsinspectieRegistreertZonderToestemming() {
        inval.duid(nummer);

        assertThat(opvolging.van(nummer))
                .filteredOn(melding -> melding.route() == Route.COMENSHA_REGISTRATIE)
                .extracting(Melding::plicht)
                .containsExactly("verplicht");
        assertThat(opvolging.van(nummer))
                .extracting(Melding::route)
                .contains(Route.AVIM, Route.NLA, Route.EMM)
                .doesNotContain(Route.COMENSHA_PLAATSING);
        assertThat(verhaal.besloten(nummer.waarde(), "meldroutes"))
                .contains("rij-04-comensha-nla")
                .doesNotContain("rij-05-comensha-met-toestemming");
    }

    @Test
    void t0DeSectorIsGereguleerdeArbeid() {
        inval.duid(nummer);
        ZaakNummer man = inval.gegrond(nummer).get(0);
        inval.intake(man);

        assertThat(zaken.kernset(man).orElseThrow().sector()).isEqualTo(Sector.GEREGULEERDE_ARBEID);
        assertThat(verhaal.taken("zorgcoordinator", man.waarde())).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void deMelderVanDeArbeidsinspectieHoortTerug() {
        inval.duid(nummer);
        inval.gegrond(nummer);

        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 1, 2);
    }

    /** Four men fill the norm of the first coordinator; the team leader sees it, and two go to the second (D11). */
    @Test
    void t2WieVolZitKrijgtErNietsBijEnTweeGaanNaarDeTweede() {
        String tweede = eenZaak.nieuweCollega();
        String eerste = account("zorgcoordinator");
        inval.duid(nummer);
        zetFte(eerste, "0.01", Set.of());
        zetFte(tweede, "1", Set.of("Den Helder"));
        try {
            List<ZaakNummer> mannen = inval.gegrond(nummer);
            mannen.subList(0, 4)
                    .forEach(man -> verhaal.doet(
                            "teamleider_zc", man.waarde(), TOEWIJZEN, eenZaak.toewijzing("zorgcoordinator", null)));
            verhaal.nu("2026-04-13T09:00");
            mannen.subList(4, 6).forEach(man -> naarDeTweede(man, eerste, tweede));

            assertThat(mannen)
                    .extracting(man -> zaken.lees(man).coordinator())
                    .containsExactly(eerste, eerste, eerste, eerste, tweede, tweede);
        } finally {
            zetFte(eerste, "1", Set.of());
            eenZaak.collegaWeg(tweede);
        }
    }

    private void naarDeTweede(ZaakNummer man, String eerste, String tweede) {
        assertThat(overbelast(man)).contains(eerste).doesNotContain(tweede);
        assertThat(eenTeam.voorgesteld(man)).isEqualTo(tweede);
        assertThat(verhaal.probeert("teamleider_zc", man.waarde(), TOEWIJZEN, Map.of("coordinator", eerste)))
                .isEqualTo(
                        geweigerd("reden", "Deze collega zit aan de norm. Schrijf waarom de zaak toch hierheen gaat."));
        verhaal.doet("teamleider_zc", man.waarde(), TOEWIJZEN, Map.of("coordinator", tweede));
    }

    private Set<String> overbelast(ZaakNummer man) {
        return new HashSet<>(
                database.sql("select account from zorgcoordinatie.voorstel where nummer = ? and overbelast")
                        .param(man.waarde())
                        .query(String.class)
                        .list());
    }

    private void zetFte(String account, String fte, Set<String> regios) {
        verhaal.als("teamleider_zc");
        coordinatoren.wijzig(account, new BigDecimal(fte), Set.of(), regios);
        verhaal.niemand();
    }

    private String account(String gebruikersnaam) {
        return accounts.metRol(Rol.ZORGCOORDINATOR).stream()
                .filter(account -> account.gebruikersnaam().equals(gebruikersnaam))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
