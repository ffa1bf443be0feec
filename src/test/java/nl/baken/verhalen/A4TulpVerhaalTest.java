// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.LegVertrekVast;
import nl.baken.opvang.Vertrekken;
import nl.baken.opvang.Vertrekreden;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A4 TULP, six EU men of a bulb farm in Hollands Kroon (domain.md 9), as far as shelter goes. Left out: the raid itself
 * with one number for six signals and the report to the labour inspectorate (T0, after the tracks are joined), the load
 * of the coordinator (T+2; told in {@code TeamlijstVerhaalTest}), wages (T+10) and aangifte (T+20, both after the tracks
 * are joined), closing (M+4); part 4 adds the man who is there twice (T+4, X6), part 7 the cost key.
 */
@BakenTest
class A4TulpVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final Map<String, ?> EU_MAN = Map.of(
            "gemeente", "Hollands Kroon",
            "geslacht", "man",
            "nationaliteitsgroep", "eu",
            "verblijfsstatus", "eu_burger",
            "sector", "gereguleerde_arbeid");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Vertrekken vertrekken;

    private String beleid;
    private String beleidAccount;
    private List<ZaakNummer> mannen;

    @BeforeEach
    void zaterdagZesMannenInEenHotel() {
        verhaal.nu("2026-04-04T10:00");
        beleid = "beleid-" + UUID.randomUUID();
        beleidAccount = accounts.maak(
                beleid,
                "Bregje Fictief",
                "gemeente-denhelder",
                Set.of(Rol.BELEIDSMEDEWERKER),
                UUID.randomUUID().toString(),
                false);
        mannen = Stream.generate(() -> eenZaak.toegewezen(COORDINATOR)).limit(6).toList();
        mannen.forEach(this::inHetHotel);
    }

    @AfterEach
    void klokTerug() {
        eenZaak.collegaWeg(beleidAccount);
        verhaal.niemand();
        verhaal.klokTerug();
    }

    private void inHetHotel(ZaakNummer man) {
        opvang.begeleid(man, EU_MAN);
        opvang.begint(man);
        verhaal.doet(
                COORDINATOR,
                man.waarde(),
                "opvangbehoefte-bepalen",
                Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk", "omstandigheden", List.of("groep")));
        opvang.elders(man, "hotel_noodplek");
        opvang.aangekomen(man);
    }

    @Test
    void t0ErIsGeenPlekDusEenHotelEnDeCosmTermijnLooptNiet() {
        assertThat(mannen).allSatisfy(man -> {
            assertThat(zaken.lees(man).centrumgemeente()).isEqualTo("Den Helder");
            assertThat(opvang.advies(man)).containsExactly("MANNENOPVANG", "MO", "HOTEL_NOODPLEK");
            assertThat(termijnen.loopt("T22", man.waarde())).isEmpty();
            assertThat(verhaal.taken(COORDINATOR, man.waarde()))
                    .contains("plek-zoeken")
                    .hasSizeLessThanOrEqualTo(6);
        });
    }

    @Test
    void t1NaEenDagKijktDenHelderMee() {
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));
        verhaal.nu("2026-04-05T10:01");
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));

        assertThat(mannen).allSatisfy(man -> assertThat(verhaal.taken(beleid, man.waarde()))
                .containsExactly("plek-opschalen"));
        assertThat(verhaal.taken("beleidsmedewerker", mannen.get(0).waarde())).isEmpty();
    }

    @Test
    void t2TweeGaanUitEigenKeuzeWeg() {
        verhaal.nu("2026-04-06T10:00");
        mannen.subList(0, 2).forEach(this::gaatWeg);

        assertThat(mannen.subList(0, 2)).allSatisfy(man -> {
            assertThat(opvang.standen(man)).containsExactly("vertrokken");
            assertThat(sporen.loopt(man, Spoor.OPVANG)).isFalse();
        });
        assertThat(sporen.loopt(mannen.get(2), Spoor.OPVANG)).isTrue();
    }

    private void gaatWeg(ZaakNummer man) {
        verhaal.als(COORDINATOR);
        vertrekken.legTussendoorVast(
                man, new LegVertrekVast(verhaal.vandaag(), Vertrekreden.CLIENT_STOPT, null, true, null));
        verhaal.niemand();
    }

    @Test
    void t3ErIsPlekVoorVierVoordatDeTeamleiderMoetBellen() {
        verhaal.nu("2026-04-05T10:01");
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));
        mannen.subList(0, 2).forEach(this::gaatWeg);
        verhaal.nu("2026-04-07T09:00");
        mannen.subList(2, 6).forEach(man -> {
            opvang.elders(man, "mannenopvang");
            opvang.aangekomen(man);
        });
        verhaal.nu("2026-04-07T10:30");
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));

        assertThat(mannen.subList(2, 6)).allSatisfy(man -> {
            assertThat(opvang.standen(man)).containsExactly("vertrokken", "aangekomen");
            assertThat(verhaal.taken(beleid, man.waarde())).isEmpty();
        });
        assertThat(mannen).allSatisfy(man -> {
            assertThat(verhaal.taken("teamleider_zc", man.waarde())).doesNotContain("plek-doorzetten");
            assertThat(opvang.tijdlijn(man))
                    .contains("een dag zonder plek, opgeschaald")
                    .doesNotContain("drie dagen zonder plek, doorgezet");
        });
    }
}
