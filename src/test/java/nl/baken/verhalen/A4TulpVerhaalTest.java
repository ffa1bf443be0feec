// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.TulpInval.MANNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.opvang.Opvangtype;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A4 TULP, six EU men of a bulb farm in Hollands Kroon, from hotel to closing (domain.md 9); the raid and the load of the
 * team are in {@link A4TulpInvalVerhaalTest}, the man who is there twice in {@link A4TulpDubbelVerhaalTest}. The cost key
 * follows from the centrumgemeente of each case ({@link M2ContractVerhaalTest}).
 */
@BakenTest
class A4TulpVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final int HOOGSTENS_OPEN = 6;

    @Autowired
    EenTelling telling;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private TulpInval inval;

    @Autowired
    private TulpMannen tulp;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Beslissingen beslissingen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    private String beleid;
    private String beleidAccount;
    private List<ZaakNummer> mannen;

    @BeforeEach
    void zaterdagZesMannenInEenHotel() {
        verhaal.nu("2026-04-11T10:00");
        beleid = "beleid-" + UUID.randomUUID();
        beleidAccount = accounts.maak(
                beleid,
                "Bregje Fictief",
                "gemeente-denhelder",
                Set.of(Rol.BELEIDSMEDEWERKER),
                UUID.randomUUID().toString(),
                false);
        SignaalNummer signaal = inval.gemeld();
        inval.duid(signaal);
        mannen = inval.gegrond(signaal);
        mannen.forEach(inval::inHetHotel);
    }

    @AfterEach
    void beleidsmedewerkerWeg() {
        eenZaak.collegaWeg(beleidAccount);
    }

    @Test
    void t0ErIsGeenPlekDusEenHotelEnDeCosmTermijnLooptNiet() {
        assertThat(mannen).hasSize(MANNEN).allSatisfy(man -> {
            assertThat(zaken.lees(man).centrumgemeente()).isEqualTo("Den Helder");
            assertThat(opvang.advies(man)).containsExactly("MANNENOPVANG", "MO", "HOTEL_NOODPLEK");
            assertThat(verhaal.besloten(man.waarde(), "opvangtype")).containsExactly("groep");
            assertThat(termijnen.loopt("T22", man.waarde())).isEmpty();
            assertThat(verhaal.taken(COORDINATOR, man.waarde())).contains("plek-zoeken");
        });
        hoogstensZes();
    }

    /** D06 row 2: the right of the Union, and no reflection period. Nobody asks it unless it is the question. */
    @Test
    void t0AlsEuBurgerHebbenZijUnierecht() {
        ZaakNummer man = mannen.get(0);
        assertThat(sporen.loopt(man, Spoor.VERBLIJF)).isFalse();
        handelingen.start(man, Spoor.VERBLIJF);

        assertThat(verhaal.besloten(man.waarde(), "verblijfsspoor")).containsExactly("unierecht");
        assertThat(bedenktijden()).isZero();
    }

    @Test
    void t1NaEenDagKijktDenHelderMee() {
        tulp.naEenDag(mannen);

        assertThat(mannen).allSatisfy(man -> assertThat(verhaal.taken(beleid, man.waarde()))
                .containsExactly("plek-opschalen"));
        assertThat(verhaal.taken("beleidsmedewerker", mannen.get(0).waarde())).isEmpty();
    }

    @Test
    void t2TweeGaanUitEigenKeuzeWegMetEenKaartEnZijnNietMob() {
        verhaal.nu("2026-04-13T10:00");
        tulp.tweeStoppen(mannen);

        assertThat(mannen.subList(0, 2)).allSatisfy(man -> {
            assertThat(opvang.standen(man)).containsExactly("vertrokken");
            assertThat(sporen.loopt(man, Spoor.OPVANG)).isFalse();
            assertThat(strafzaak.opDeZaakpagina(man))
                    .anyMatch(regel -> regel.contains("De cliënt wil weg. Kreeg een kaart met een veilig contact"))
                    .noneMatch(regel -> regel.contains("onbekende bestemming"))
                    .contains("Reden van afsluiten: De cliënt stopt");
            assertThat(zaken.lees(man).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        });
        assertThat(sporen.loopt(mannen.get(2), Spoor.OPVANG)).isTrue();
    }

    @Test
    void t3ErIsPlekVoorVierInTweePlaatsenVoordatDeTeamleiderMoetBellen() {
        tulp.naEenDag(mannen);
        verhaal.nu("2026-04-13T10:00");
        tulp.tweeStoppen(mannen);
        long schagen = opvang.plek("Schagen " + UUID.randomUUID(), Opvangtype.MANNENOPVANG, 2);
        long texel = opvang.plek("Texel " + UUID.randomUUID(), Opvangtype.MANNENOPVANG, 2);
        verhaal.nu("2026-04-14T09:00");
        mannen.subList(2, 4).forEach(man -> tulp.opHetBord(man, schagen));
        mannen.subList(4, 6).forEach(man -> tulp.opHetBord(man, texel));
        verhaal.nu("2026-04-14T10:30");
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));

        assertThat(List.of(opvang.vrij(schagen), opvang.vrij(texel))).containsOnly(0);
        assertThat(mannen.subList(2, 6)).allSatisfy(man -> {
            assertThat(opvang.standen(man)).containsExactly("vertrokken", "aangekomen");
            assertThat(verhaal.taken(beleid, man.waarde())).isEmpty();
            assertThat(termijnen.loopt("T63", man.waarde())).isEmpty();
        });
        assertThat(mannen).allSatisfy(man -> {
            assertThat(verhaal.taken("teamleider_zc", man.waarde())).doesNotContain("plek-doorzetten");
            assertThat(opvang.tijdlijn(man))
                    .contains("een dag zonder plek, opgeschaald")
                    .doesNotContain("drie dagen zonder plek, doorgezet");
            assertThat(verhaal.pad(man.waarde()))
                    .contains("een-dag-zonder-plek")
                    .doesNotContain("drie-dagen-zonder-plek");
            assertThat(telling.van(man, "K08"))
                    .as("K08: alle zes na een dag nog zonder plek, niemand na drie dagen")
                    .anyMatch(regel -> regel.startsWith("K08 24 "))
                    .noneMatch(regel -> regel.startsWith("K08 72 "));
        });
        hoogstensZes();
    }

    @Test
    void t10DrieHebbenAnderWerkEnVorderenHunLoonEnBlijvenClientZonderOpvang() {
        tulp.totAnderWerk(mannen);

        assertThat(mannen.subList(2, 5)).allSatisfy(man -> {
            assertThat(strafzaak.opDeZaakpagina(man)).anyMatch(regel -> regel.contains("Loon"));
            assertThat(opvang.tijdlijn(man)).contains("loonvordering gemeld");
            assertThat(opvang.advies(man)).containsExactly("AMBULANT");
            assertThat(sporen.loopt(man, Spoor.OPVANG)).isFalse();
            assertThat(zaken.lees(man).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        });
        assertThat(sporen.loopt(mannen.get(5), Spoor.OPVANG)).isTrue();
        hoogstensZes();
    }

    @Test
    void t20EenDoetAangifteBijDeArbeidsinspectieEnErKomtGeenM55() {
        ZaakNummer man = mannen.get(5);
        tulp.totDeAangifte(mannen);

        assertThat(feiten.van(man)).anySatisfy(feit -> {
            assertThat(feit.soort()).isEqualTo(Feitsoort.AANGIFTE_GEDAAN);
            assertThat(feit.bron()).isEqualTo("Arbeidsinspectie");
        });
        assertThat(sporen.loopt(man, Spoor.STRAFRECHT)).isTrue();
        assertThatThrownBy(() -> strafzaak.meldt(man, Ketenpartner.ARBEIDSINSPECTIE, Berichtsoort.M55_VERZONDEN))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("van"));
        assertThat(feiten.heeft(man, Feitsoort.M55_VERSTUURD)).isFalse();
        assertThat(termijnen.loopt("T11", man.waarde())).isEmpty();
        assertThat(sporen.loopt(man, Spoor.VERBLIJF)).isFalse();
        hoogstensZes();
    }

    @Test
    void m4AllesIsDichtMetEenToetsPerManEnNiemandHadBedenktijd() {
        verhaal.nu("2026-04-13T10:00");
        tulp.tweeStoppen(mannen);
        tulp.totDeAangifte(mannen);
        verhaal.nu("2026-08-11T10:00");
        mannen.subList(2, 6).forEach(man -> {
            verhaal.dagen(0, man.waarde());
            assertThat(verhaal.taken(COORDINATOR, man.waarde())).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
            tulp.sluit(man, RedenEinde.DOEL_BEREIKT);
        });

        assertThat(mannen).allSatisfy(man -> {
            assertThat(zaken.lees(man).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
            assertThat(beslissingen.van(man.waarde()))
                    .filteredOn(besluit -> besluit.beslissing().equals("afsluittoets"))
                    .hasSize(1);
            assertThat(sporen.lopend(man)).isEmpty();
            assertThat(verhaal.taken(COORDINATOR, man.waarde())).isEmpty();
            assertThat(verhaal.pad(man.waarde()))
                    .containsSubsequence("afsluittoets-doen", "tweede-handtekening-zetten")
                    .as("de Arbeidsinspectie meldde hen aan, niet wij")
                    .doesNotContain("registratie-bijwerken");
        });
        assertThat(mannen.stream().map(man -> zaken.lees(man).persoon()).distinct())
                .hasSize(MANNEN);
        assertThat(bedenktijden()).isZero();
    }

    private void hoogstensZes() {
        assertThat(mannen).allSatisfy(man -> assertThat(verhaal.taken(COORDINATOR, man.waarde()))
                .hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN));
    }

    private long bedenktijden() {
        return database.sql("select count(*) from verblijf.bedenktijd where nummer in (:mannen)")
                .param("mannen", mannen.stream().map(ZaakNummer::waarde).toList())
                .query(Long.class)
                .single();
    }
}
