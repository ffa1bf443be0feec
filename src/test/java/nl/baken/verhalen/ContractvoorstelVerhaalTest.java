// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenContract.BEHEERDER;
import static nl.baken.verhalen.EenContract.DEN_HELDER;
import static nl.baken.verhalen.EenContract.TWEEDE;
import static nl.baken.verhalen.EenContract.VOORSTEL;
import static nl.baken.verhalen.EenContract.ZAANSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.capaciteit.Contractblad;
import nl.baken.capaciteit.Contractdekking;
import nl.baken.capaciteit.Contractsoort;
import nl.baken.capaciteit.Verdeelsleutels;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proposal that some refuse, that is taken back, and beside which other contracts are signed. */
@BakenTest
class ContractvoorstelVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenContract eenContract;

    @Autowired
    private Contractdekking dekking;

    @Autowired
    private Contractblad contractblad;

    @Autowired
    private Procesmotor motor;

    @Autowired
    private Termijnen termijnen;

    @LocalServerPort
    private int poort;

    @Autowired
    private Verdeelsleutels sleutels;

    private String contract;

    @BeforeEach
    void deBriefVan2018() {
        eenContract.alsEnige();
        verhaal.nu("2018-01-05T09:00");
        contract = eenContract.getekend(2018);
    }

    @AfterEach
    void zonderCijfersVan2018() {
        eenContract.teltNiet(2018);
    }

    @Test
    void eenNeeBrengtHetVoorstelTerugEnEenAnderContractMaaktHetOvertollig() {
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        tot("2018-06-30");
        assertThat(verhaal.probeert(BEHEERDER, contract, "kosten-verdelen", anders("sleutel", "gebruik")))
                .as("zonder zaken is er geen gebruik")
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(verhaal.probeert(BEHEERDER, contract, "kosten-verdelen", anders("van", LocalDate.of(2018, 12, 1))))
                .isInstanceOf(Afloop.Afgekeurd.class);
        eenContract.telt("rood", "haarlem", LocalDate.of(2018, 3, 1), 1);
        eenContract.telt("rood", "alkmaar", LocalDate.of(2018, 6, 1), 1);
        eenContract.zonder(DEN_HELDER, () -> assertThat(
                        verhaal.probeert(BEHEERDER, contract, "kosten-verdelen", anders("sleutel", "gebruik")))
                .as("wie niemand heeft om te antwoorden, antwoordt nooit")
                .isEqualTo(Verhaal.geweigerd(
                        "",
                        "Er is geen contractbeheerder voor Den Helder, dus die gemeente kan niet antwoorden."
                                + " Vraag de functioneel beheerder om een account.")));
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", anders("sleutel", "gebruik"));
        String voorstel = blad(contract).opvolger();
        tot("2018-07-02");
        assertThat(blad(voorstel).verdeling().grondslag()).contains("juni 2017 tot en met mei 2018");
        assertThat(blad(voorstel).verdeling().rijen().get(0).bedragen().get(3))
                .as("in juli telt juni mee, maar niet voor wat in juni is gevraagd")
                .isEqualTo("€ 0,00");
        assertThat(verhaal.probeert(DEN_HELDER, contract, "akkoord-geven", Map.of("antwoord", "nee")))
                .isEqualTo(Verhaal.geweigerd("reden", "Kies waarom niet. Dan kan het voorstel worden aangepast."));
        verhaal.doet(TWEEDE, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        motor.bied(contract, "akkoord-geven");
        assertThat(verhaal.probeert(TWEEDE, contract, "akkoord-geven", Map.of("antwoord", "ja")))
                .as("Haarlem antwoordt niet voor een ander, ook niet als de taak is teruggegeven")
                .isInstanceOf(Afloop.Afgekeurd.class);
        motor.bied(contract, "akkoord-geven");
        verhaal.doet(BEHEERDER, contract, "akkoord-geven", Map.of("antwoord", "nee", "reden", "bedrag"));

        assertThat(verhaal.taken(ZAANSTAD, contract))
                .as("de anderen hoeven niet meer")
                .containsExactly("kosten-verdelen");
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", anders("bedrag", "110000"));
        assertThat(blad(voorstel).akkoorden()).allMatch(regel -> regel.waarde().equals("Nog geen antwoord"));
        neemtTerug(voorstel);
        assertThat(verhaal.taken(ZAANSTAD, contract))
                .as("teruggenomen: het voorstel kan anders")
                .containsExactly("kosten-verdelen");
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", VOORSTEL);
        assertThat(blad(voorstel).eerdereRondes().get(0).regels())
                .extracting(regel -> regel.label() + ": " + regel.waarde())
                .contains("Uitkomst: Teruggenomen, 2 juli 2018", "Bedrag per jaar: € 110.000,00");
        assertThat(blad(voorstel).eerdereRondes().get(1).regels())
                .as("waarop Alkmaar nee zei staat er nog")
                .extracting(regel -> regel.label() + ": " + regel.waarde())
                .contains("Alkmaar: € 0,00. Nee: Het bedrag is te hoog, 2 juli 2018", "Bedrag per jaar: € 120.000,01");
        String ander = eenContract.ingevoerd(LocalDate.of(2018, 12, 1), LocalDate.of(2020, 6, 30), "2", "0", "gelijk");
        eenContract.zegt(TWEEDE, ander, true);

        assertThat(verhaal.taken(DEN_HELDER, contract)).isEmpty();
        assertThat(blad(contract).opvolger()).as("het voorstel is vervallen").isEmpty();
        assertThat(verhaal.pad(contract)).contains("ander-contract-getekend", "niets-te-regelen");
        assertThat(dekking.nu().tot()).isEqualTo("2020-06-30");
    }

    /** On its page: with the button, once, and only by who may propose. */
    private void neemtTerug(String voorstel) {
        String adres = "/capaciteit/contracten/" + voorstel;
        Bezoeker teamleider = Bezoeker.als(poort, "teamleider_zc");
        assertThat(teamleider.get(adres).body()).contains("Nog geen antwoord").doesNotContain("Voorstel terugnemen");
        assertThat(teamleider.post(adres + "/terugnemen", Map.of()).statusCode())
                .isEqualTo(404);
        Bezoeker zaanstad = Bezoeker.als(poort, ZAANSTAD);
        assertThat(zaanstad.get(adres).body()).contains("Voorstel terugnemen</button>");
        for (String melding : List.of("Het voorstel is teruggenomen.", "Op dit voorstel wacht niemand meer.")) {
            assertThat(zaanstad.post(adres + "/terugnemen", Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(zaanstad.get(adres).body())
                    .contains(melding, "Teruggenomen, 2 juli 2018")
                    .doesNotContain("Voorstel terugnemen");
        }
    }

    @Test
    void nietElkContractErnaastIsEenOpvolger() {
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", VOORSTEL);
        String opvolger = blad(contract).opvolger();
        ernaast("0.1", List.of("Haarlem"), Contractsoort.DEKKING);
        ernaast("0.1", EenContract.GEMEENTEN, Contractsoort.AANVULLING);
        tot("2018-09-30");
        assertThat(dekking.nu().tekst())
                .as("Haarlem dekt zichzelf, extra fte dekken niemand")
                .isEqualTo("Geen dekking per 1 januari 2019 voor Alkmaar, Den Helder, Zaanstad");
        for (String wie : List.of(BEHEERDER, TWEEDE, ZAANSTAD, DEN_HELDER)) {
            verhaal.doet(wie, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        }
        verhaal.doet(BEHEERDER, contract, "contract-tekenen", Map.of("getekendOp", verhaal.vandaag()));
        eenContract.zegt(TWEEDE, opvolger, true);
        assertThat(termijnen.loopt("T32", opvolger))
                .as("bewaakt vanaf de handtekening")
                .isPresent();

        String brug = ernaast("0.5", EenContract.GEMEENTEN, Contractsoort.DEKKING);
        assertThat(termijnen.loopt("T32", brug)).as("daarna is er al iets").isEmpty();
        tot("2019-01-01");
        assertThat(verhaal.pad(contract)).as("niet afgebroken").contains("capaciteit-activeren");
        assertThat(dekking.nu().tot()).isEqualTo("2019-12-31");
        String oud = eenContract.getekend(2015);
        verhaal.dagen(0, oud);
        assertThat(verhaal.taken(BEHEERDER, oud))
                .as("het verleden regelt niemand")
                .isEmpty();
        assertThat(termijnen.loopt("T32", oud)).isEmpty();
    }

    /** Withdrawn before its first day: nothing covers then, and what comes is arranged anew. */
    @Test
    void eenGetekendeOpvolgerDieTochNietGeldt() {
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        tot("2018-06-30");
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", VOORSTEL);
        String opvolger = blad(contract).opvolger();
        for (String wie : List.of(BEHEERDER, TWEEDE, ZAANSTAD, DEN_HELDER)) {
            verhaal.doet(wie, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        }
        verhaal.doet(BEHEERDER, contract, "contract-tekenen", Map.of("getekendOp", verhaal.vandaag()));
        eenContract.zegt(TWEEDE, opvolger, true);
        assertThat(dekking.nu().tot()).isEqualTo("2019-12-31");

        Bezoeker beheerder = Bezoeker.als(poort, BEHEERDER);
        String wijzigen = "/capaciteit/contracten/" + opvolger + "/wijzigen";
        beheerder.get(wijzigen);
        assertThat(beheerder
                        .post(wijzigen, Map.of("wat", "vervallen", "reden", "afspraak"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dekking.nu().tot()).as("tot een tweede persoon het ziet").isEqualTo("2019-12-31");
        eenContract.zegt(TWEEDE, opvolger, true);

        assertThat(dekking.nu().tot()).isEqualTo("2018-12-31");
        assertThat(blad(contract).opvolger()).isEmpty();
        assertThat(termijnen.loopt("T32", opvolger)).isEmpty();
        assertThat(termijnen.loopt("T32", contract)).isPresent();
        verhaal.dagen(0, contract);
        assertThat(verhaal.taken(BEHEERDER, contract)).as("van voren af aan").containsExactly("behoefte-ramen");
    }

    /** From October to the end of June, signed by two. */
    private String ernaast(String fteContract, List<String> gemeenten, Contractsoort soort) {
        String nummer = eenContract.ingevoerd(
                LocalDate.of(2018, 10, 1), LocalDate.of(2019, 6, 30), fteContract, "0", "Haarlem", gemeenten, soort);
        eenContract.zegt(TWEEDE, nummer, true);
        return nummer;
    }

    @Test
    void welkGebruikTeltEnHoe() {
        verhaal.nu("2019-01-02T09:00");
        eenContract.telt("rood", "haarlem", LocalDate.of(2018, 3, 1), 12);
        eenContract.telt("rood", "zaanstad", LocalDate.of(2018, 3, 1), 6);
        assertThat(gebruik(LocalDate.of(2018, 12, 31)))
                .as("twee keer zo zwaar, en pas op het laatst afgerond")
                .containsExactly(8_000_000L, 4_000_000L);
        assertThat(gebruik(LocalDate.of(2018, 2, 28)))
                .as("een contract dat in februari eindigt, betaalt niets van maart")
                .isEmpty();
        assertThat(sleutels.over(
                                List.of("Haarlem", "Uitgeest"), 100, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 1))
                        .kolommen()
                        .get(1)
                        .delen())
                .as("zonder norm van Uitgeest betaalt Haarlem niet stil alles")
                .isEmpty();
    }

    private List<Long> gebruik(LocalDate tot) {
        return sleutels
                .over(List.of("Haarlem", "Zaanstad"), 12_000_000, LocalDate.of(2018, 1, 1), tot)
                .kolommen()
                .get(3)
                .delen()
                .stream()
                .map(deel -> deel.cent())
                .toList();
    }

    private static Map<String, Object> anders(String veld, Object waarde) {
        Map<String, Object> voorstel = new HashMap<>(VOORSTEL);
        voorstel.put(veld, waarde);
        return voorstel;
    }

    private void tot(String dag) {
        verhaal.dagen(
                (int) (LocalDate.parse(dag).toEpochDay() - verhaal.vandaag().toEpochDay()), contract);
    }

    private Contractblad.Blad blad(String nummer) {
        verhaal.als("teamleider_zc");
        try {
            return contractblad.blad(nummer);
        } finally {
            verhaal.niemand();
        }
    }
}
