// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Spoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every act that gives facts of a client away because the client agreed: with consent it goes, without it does not. */
@BakenTest
class AlleDelingenVerhaalTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    /** @param veld where the no stands */
    record Stap(String handeling, String veld, Doel doel, Ontvanger ontvanger, Map<String, Object> getypt) {

        @Override
        public String toString() {
            return handeling + " aan " + ontvanger;
        }
    }

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Deelpakketten pakketten;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetToestemming() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        eenZaak.begeleidMet(zaak, "geen");
        handelingen.start(zaak, Spoor.VERBLIJF);
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    static Stream<Stap> stappen() {
        return Stream.of(
                stap("strafrecht/dreigingsverklaring-vragen", "dienst", Doel.AVIM, Ontvanger.AVIM, "dienst", "avim"),
                stap("strafrecht/dreigingsverklaring-vragen", "dienst", Doel.AVIM, Ontvanger.KMAR, "dienst", "kmar"),
                stap("strafrecht/niet-bestraffen-melden", "ingelichtOp", Doel.ADVOCAAT, Ontvanger.ADVOCAAT),
                stap(
                        "juridisch/advocaat-regelen",
                        "rechtsgebied",
                        Doel.ADVOCAAT,
                        Ontvanger.ADVOCAAT,
                        "rechtsgebied",
                        "arbeidsrecht"),
                stap(
                        "juridisch/schadestaat-opstellen",
                        "met",
                        Doel.SLACHTOFFERHULP,
                        Ontvanger.SLACHTOFFERHULP,
                        "met",
                        "slachtofferhulp"),
                stap("juridisch/voeging-vastleggen", "via", Doel.ADVOCAAT, Ontvanger.ADVOCAAT, "via", "advocaat"),
                stap(
                        "juridisch/schadefonds-aanvragen",
                        "via",
                        Doel.SLACHTOFFERHULP,
                        Ontvanger.SLACHTOFFERHULP,
                        "via",
                        "slachtofferhulp"),
                stap(
                        "juridisch/loonvordering-melden",
                        "bij",
                        Doel.LOONVORDERING,
                        Ontvanger.NLA,
                        "bij",
                        "arbeidsinspectie"),
                stap(
                        "juridisch/loonvordering-melden",
                        "bij",
                        Doel.LOONVORDERING,
                        Ontvanger.LOONHULP,
                        "bij",
                        "fairwork"),
                stap("juridisch/gezag-regelen", "via", Doel.ADVOCAAT, Ontvanger.ADVOCAAT, "via", "advocaat"),
                stap("juridisch/documenten-herstellen", "via", Doel.ADVOCAAT, Ontvanger.ADVOCAAT, "via", "advocaat"),
                stap("verblijf/schrijnend-pad-aanvragen", "op", Doel.ADVOCAAT, Ontvanger.ADVOCAAT),
                stap("verblijf/alternatief-kiezen", "op", Doel.ADVOCAAT, Ontvanger.ADVOCAAT, "soort", "asiel"),
                stap(
                        "verblijf/verblijfspositie-vaststellen",
                        "advocaat",
                        Doel.ADVOCAAT,
                        Ontvanger.ADVOCAAT,
                        "advocaat",
                        "gevraagd"),
                stap("zorg/verwijzing-vastleggen", "soort", Doel.HUISARTS, Ontvanger.HUISARTS, "soort", "ggd"),
                stap(
                        "zorg/verwijzing-vastleggen",
                        "soort",
                        Doel.HUISARTS,
                        Ontvanger.BEHANDELAAR,
                        "soort",
                        "ziekenhuis"));
    }

    /** With all that these forms ask; what this form does not have is not typed. */
    private static Stap stap(String handeling, String veld, Doel doel, Ontvanger ontvanger, String... keuze) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "op", VANDAAG,
                "gevraagdOp", VANDAAG,
                "ingelichtOp", VANDAAG,
                "naam", "mr. F. Fictief",
                "waar", "nederland",
                "misdrijfTot", "1-1-2026",
                "bewijs", "aangifte",
                "stukken", "formulier",
                "papieren", "reisdocument",
                "vraag", "gezag"));
        getypt.putAll(Map.of("verklaringen", List.of("arts"), "status", "geen", "documenten", "geen", "asiel", "geen"));
        if (keuze.length > 0) {
            getypt.put(keuze[0], keuze[1]);
        }
        String formulier = formulier(handeling);
        getypt.keySet().removeIf(sleutel -> !formulier.contains("\"key\": \"" + sleutel + "\""));
        return new Stap(handeling, veld, doel, ontvanger, getypt);
    }

    private static String formulier(String handeling) {
        String[] pad = handeling.split("/");
        try {
            return Files.readString(Path.of("processes", pad[0], "formulieren", pad[1] + ".form"));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void metToestemmingGaatHetStaatHetErEnHoortDeOntvangerHetIntrekken(Stap stap) {
        int eerder = pakketten.alle(zaak).size();

        handelingen.doet(zaak, stap.handeling(), stap.getypt());

        List<Pakket> alle = pakketten.alle(zaak);
        assertThat(alle).hasSize(eerder + 1);
        Pakket pakket = alle.get(eerder);
        assertThat(pakket.ontvanger()).isEqualTo(stap.ontvanger());
        assertThat(pakket.grond()).isEqualTo(Deelgrond.TOESTEMMING);
        assertThat(pakket.verzondenOp()).isEqualTo(verhaal.moment());
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains(stap.ontvanger().omschrijving() + ": ", "Grond: Toestemming van de cliënt");

        toestemming.trektIn(zaak, stap.doel());

        assertThat(verhaal.taken("zorgcoordinator", zaak.waarde())).contains("ontvangers-informeren");
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains(stap.ontvanger().omschrijving() + ": Toestemming ingetrokken op 2 februari 2026");
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void naIntrekkenGaatHetNietEnStaatErNietsHalfs(Stap stap) {
        toestemming.trektIn(zaak, stap.doel());
        int eerder = pakketten.alle(zaak).size();
        String pagina = handelingen.blad(zaak);
        List<String> taken = verhaal.taken("zorgcoordinator", zaak.waarde());

        Afloop afloop = handelingen.probeert(zaak, stap.handeling(), stap.getypt());

        assertThat(afloop).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys(stap.veld());
        assertThat(((Afloop.Afgekeurd) afloop).fouten().get(stap.veld()))
                .singleElement()
                .asString()
                .startsWith(stap.ontvanger().omschrijving() + ": ")
                .endsWith("De cliënt gaf hiervoor geen toestemming, of die geldt niet meer. Vraag die eerst.");
        assertThat(pakketten.alle(zaak)).hasSize(eerder);
        assertThat(handelingen.blad(zaak)).isEqualTo(pagina);
        assertThat(verhaal.taken("zorgcoordinator", zaak.waarde())).isEqualTo(taken);
    }
}
