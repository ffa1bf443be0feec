// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenContract.BEHEERDER;
import static nl.baken.verhalen.EenContract.DEN_HELDER;
import static nl.baken.verhalen.EenContract.TWEEDE;
import static nl.baken.verhalen.EenContract.VOORSTEL;
import static nl.baken.verhalen.EenContract.ZAANSTAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.capaciteit.Capaciteitbewaking;
import nl.baken.capaciteit.Capaciteitblad;
import nl.baken.capaciteit.Contractblad;
import nl.baken.capaciteit.Contractdekking;
import nl.baken.capaciteit.Contractwijzigingen;
import nl.baken.capaciteit.Rondes;
import nl.baken.capaciteit.WijzigContract;
import nl.baken.capaciteit.Wijzigreden;
import nl.baken.capaciteit.Wijzigsoort;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.telling.Ftebron;
import nl.baken.gedeeld.web.Waarschuwingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * M2: the contract of 2018 ends, and what comes after it must be arranged by four municipalities. Its hours and costs are in
 * the figures from the first day (K06, K18), and seven years later it is destroyed.
 */
@BakenTest
class M2ContractVerhaalTest {

    private static final LocalDate NIEUWJAAR = LocalDate.of(2019, 1, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenContract eenContract;

    @Autowired
    private Ftebron fte;

    @Autowired
    private Contractdekking dekking;

    @Autowired
    private Contractblad contractblad;

    @Autowired
    private Capaciteitblad capaciteitblad;

    @Autowired
    private Capaciteitbewaking bewaking;

    @Autowired
    private Rondes rondes;

    @Autowired
    private Waarschuwingen waarschuwingen;

    @Autowired
    private Contractwijzigingen wijzigingen;

    @Autowired
    private Contractcijfers cijfers;

    @Autowired
    private Contractbewaren bewaren;

    private String contract;

    @BeforeEach
    void deBriefVan2018() {
        eenContract.alsEnige();
        verhaal.nu("2018-01-05T09:00");
        contract = eenContract.ingevoerd(2018);
        assertThat(fte.op(LocalDate.of(2018, 2, 1)))
                .as("telt niet zonder tweede persoon")
                .isEmpty();
        assertThatThrownBy(() -> eenContract.zegt(BEHEERDER, contract, true)).isInstanceOf(Weigering.class);
        eenContract.zegt(TWEEDE, contract, true);
    }

    @AfterEach
    void zonderCijfersVan2018() {
        eenContract.teltNiet(2018);
    }

    @Test
    void drieGemeentenZijnAkkoordEnDenHelderZwijgt() {
        assertFte(LocalDate.of(2018, 12, 31), "0.5", "1");
        assertThat(fte.op(NIEUWJAAR)).isEmpty();
        cijfers.urenVanDeBrief(contract);
        tot("2018-03-30");
        assertThat(verhaal.taken(BEHEERDER, contract)).isEmpty();
        tot("2018-03-31");
        verhaal.doet(BEHEERDER, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        assertThat(verhaal.taken(BEHEERDER, contract)).isEmpty();
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", VOORSTEL);
        String opvolger = blad(contract).opvolger();
        assertThat(blad(opvolger).verdeling().koppen()).containsExactly("Gelijk", "Inwoners", "DUVO-budget", "Gebruik");
        assertThat(blad(opvolger).verdeling().rijen().get(4).bedragen())
                .as("elke sleutel op de cent, en niemand kan zonder zaken betalen")
                .containsExactly("€ 120.000,01", "€ 120.000,01", "€ 120.000,01", "Nog niet te berekenen");

        assertThat(verhaal.taken(TWEEDE, contract))
                .as("elke gemeente haar eigen vraag")
                .hasSize(1);
        for (String wie : List.of(BEHEERDER, TWEEDE, ZAANSTAD)) {
            verhaal.doet(wie, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        }
        assertThat(dekking.nu().isAlarm()).isFalse();
        assertThat(dekking.nu().isVroeg()).as("zes maanden voor het einde").isTrue();
        assertThat(zwijgend(DEN_HELDER))
                .as("de gemeente zelf ziet het op haar startpagina")
                .extracting(Rondes.Zwijgend::eigen)
                .containsExactly(true);
        assertThat(zwijgend("manager")).isEmpty();
        tot("2018-09-30");

        assertThat(dekking.nu().tekst()).isEqualTo("Geen dekking per 1 januari 2019");
        assertThat(blad(opvolger).akkoorden())
                .filteredOn(regel -> regel.waarde().equals("Nog geen antwoord"))
                .extracting(regel -> regel.label())
                .containsExactly("Den Helder");
        assertThat(zwijgend("manager"))
                .as("na vier weken ziet iedereen het")
                .extracting(Rondes.Zwijgend::gemeenten)
                .containsExactly(List.of("Den Helder"));
        assertThat(verhaal.taken(BEHEERDER, contract))
                .as("het alarm houdt niets tegen")
                .isEmpty();
        verhaal.doet(DEN_HELDER, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        verhaal.doet(BEHEERDER, contract, "contract-tekenen", Map.of("getekendOp", verhaal.vandaag()));
        assertThat(dekking.nu().isAlarm()).as("tot twee mensen tekenden").isTrue();
        eenContract.zegt(TWEEDE, opvolger, false);
        verhaal.doet(BEHEERDER, contract, "contract-tekenen", Map.of("getekendOp", verhaal.vandaag()));
        eenContract.zegt(TWEEDE, opvolger, true);

        assertThat(dekking.nu().isAlarm()).isFalse();
        assertThat(dekking.nu().tot()).isEqualTo("2019-12-31");
        tot("2019-01-01");
        assertFte(NIEUWJAAR, "1.5", "0");
        assertThat(verhaal.pad(contract))
                .contains("gemeenten-herinneren", "alarm-slaan", "contract-opgevolgd", "capaciteit-activeren");
        assertThat(verhaal.pad(opvolger)).as("en dan weer van voren af aan").contains("contract-getekend");
        bewaren.zevenJaarLater(contract, opvolger);
        assertThatThrownBy(() -> blad(contract)).isInstanceOf(NietGevonden.class);
        assertThat(blad(opvolger).akkoorden()).as("wie ja zei").hasSize(4);
        cijfers.blijft();
    }

    @Test
    void teVeelWerkEenKwartaalEnEenJaar() {
        eenContract.telt("rood", "haarlem", LocalDate.of(2018, 3, 1), 12);
        eenContract.telt("groen", "buiten", LocalDate.of(2018, 3, 1), 1);
        verhaal.nu("2018-05-02T09:00");
        bewaking.loopNa();
        bewaking.loopNa();

        assertThat(verhaal.taken("beleidsmedewerker", contract)).containsExactly("overbelasting-bespreken");
        assertThat(waarschuwing("manager"))
                .contains("2 maanden achter elkaar boven 110% van de norm, tot en met april 2018; dit moet nog");
        verhaal.doet(
                "beleidsmedewerker",
                contract,
                "overbelasting-bespreken",
                Map.of("besluit", "extra_fte", "besprokenOp", verhaal.vandaag()));
        assertThat(waarschuwing(BEHEERDER))
                .as("de hele maand, ook als het is besproken")
                .contains("Te veel zaken per fte", "dit is besproken");
        assertThat(waarschuwing("zorgcoordinator")).isEmpty();
        verhaal.doet(
                BEHEERDER,
                contract,
                "kwartaaloverleg-houden",
                Map.of("gehoudenOp", verhaal.vandaag(), "punten", List.of("werklast", "uren")));
        Capaciteitblad.Blad capaciteit = capaciteit();
        assertThat(capaciteit.maanden().get(1).procent()).isEqualTo("123%");
        assertThat(capaciteit.verdeling().rijen())
                .as("een cliënt van buiten de regio wordt niet verdeeld")
                .filteredOn(rij -> rij.gemeente().equals("Haarlem"))
                .allMatch(rij -> rij.bedragen().get(3).equals("€ 40.000,00"));
        assertThat(capaciteit.verdeling().buiten())
                .as("één zaak, maart en april")
                .isEqualTo("8,71");

        verhaal.nu("2019-01-02T09:00");
        bewaking.loopNa();
        geldtNiet();
        verhaal.doet(BEHEERDER, contract, "jaar-afrekenen", Map.of("uren", "2.150", "bedrag", "41.000,50"));
        blijftAfgerekend();
        assertThat(blad(contract).jaren().get(0).regels())
                .extracting(regel -> regel.label() + ": " + regel.waarde())
                .contains(
                        "Uren volgens contract: 700",
                        "Uren uit eigen middelen: 1.450",
                        "Uren boven de afspraak: 50",
                        "Alkmaar: € 41.000,50");
        assertThat(blad(contract).besprekingen())
                .as("en in december is het nog te zwaar")
                .hasSize(5);
        cijfers.watHetJaarEchtKostte(contract);
    }

    private void geldtNiet() {
        verhaal.als(BEHEERDER);
        try {
            wijzigingen.vraag(
                    contract, new WijzigContract(Wijzigsoort.VERVALLEN, null, null, null, null, Wijzigreden.TYPEFOUT));
        } finally {
            verhaal.niemand();
        }
    }

    /** What was paid for a year is paid once, and the contract of then held: whoever asked before is too late as well. */
    private void blijftAfgerekend() {
        bewaking.loopNa();
        assertThat(verhaal.taken(BEHEERDER, contract)).doesNotContain("jaar-afrekenen");
        assertThatThrownBy(() -> eenContract.zegt(TWEEDE, contract, true))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Over 2018 is al afgerekend");
        eenContract.zegt(TWEEDE, contract, false);
        assertThatThrownBy(this::geldtNiet)
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Over 2018 is al afgerekend");
        assertThat(blad(contract).jaren()).hasSize(1);
    }

    private List<Rondes.Zwijgend> zwijgend(String wie) {
        try {
            return rondes.zwijgend(verhaal.als(wie));
        } finally {
            verhaal.niemand();
        }
    }

    private String waarschuwing(String wie) {
        try {
            return waarschuwingen
                    .voor(verhaal.als(wie))
                    .map(blok -> blok.regels().toString())
                    .orElse("");
        } finally {
            verhaal.niemand();
        }
    }

    private void tot(String dag) {
        verhaal.dagen(
                (int) (LocalDate.parse(dag).toEpochDay() - verhaal.vandaag().toEpochDay()), contract);
    }

    private void assertFte(LocalDate dag, String volgensContract, String eigen) {
        Ftebron.Fte er = fte.op(dag).orElseThrow();
        assertThat(er.contract()).isEqualByComparingTo(new BigDecimal(volgensContract));
        assertThat(er.eigenMiddelen()).isEqualByComparingTo(new BigDecimal(eigen));
        assertThat(er.beschikbaar()).isEqualByComparingTo(new BigDecimal("1.5"));
    }

    private Contractblad.Blad blad(String nummer) {
        verhaal.als("teamleider_zc");
        try {
            return contractblad.blad(nummer);
        } finally {
            verhaal.niemand();
        }
    }

    private Capaciteitblad.Blad capaciteit() {
        verhaal.als("manager");
        try {
            return capaciteitblad.blad();
        } finally {
            verhaal.niemand();
        }
    }
}
