// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Databasedump;
import nl.baken.toegang.Bezoeker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for everybody says what Baken's own tables say, and remembers nobody. */
@BakenTest
class MeldwijzerTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Meldwijzer wijzer;

    @Autowired
    private Databasedump dump;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            textBlock =
                    """
            boa,               i4_letsel i4_dreiging, '',                  avim moet
            boa,               i6_hotel,              minderjarig_of_kind, avim moet;veilig_thuis kan
            leerplicht,        i6_hotel,              minderjarig_of_kind, avim moet;veilig_thuis moet
            arts,              i7_zegt_het_zelf,      hulpvraag_opvang,    avim mag_na_afweging;comensha_plaatsing toestemming
            arts,              i6_hotel,              minderjarig_of_kind, avim mag_na_afweging;veilig_thuis moet
            jeugdzorg,         i2_bewaakt,            '',                  avim mag_na_afweging;comensha_registratie toestemming
            politie_basisteam, i6_hotel,              '',                  avim moet;comensha_registratie moet;emm moet
            toezichthouder,    i3_onderbetaald i3_lange_dagen, arbeidsuitbuiting plaats_of_bedrijf, avim moet;nla moet;gemeente_toezicht kan
            slachtoffer_zelf,  i7_zegt_het_zelf,      hulpvraag_opvang arbeidsuitbuiting, avim kan;comensha_plaatsing kan;nla kan
            burger,            i4_letsel,             minderjarig_of_kind melder_wil_anoniem, avim kan;veilig_thuis kan;meld_misdaad_anoniem kan
            advocaat,          i2_bewaakt,            '',                  avim als_client_wil
            burgerzaken_balie, '',                    arbeidsuitbuiting,   ''
            toezichthouder,    i3_onderbetaald,       arbeidsuitbuiting,   ''
            """)
    void deRouteIsDieVanDeTabel(String functie, String gezien, String kenmerken, String routes) {
        Meldwijzer.Antwoord antwoord = wijzer.antwoord(
                vraag(functie, woorden(gezien, Indicator.values()), Set.of(), woorden(kenmerken, Kenmerk.values())));

        assertThat(antwoord.routes())
                .extracting(wijzing ->
                        wijzing.route().code() + " " + wijzing.wijze().code())
                .containsExactlyElementsOf(Stream.of(routes.split(";"))
                        .filter(route -> !route.isEmpty())
                        .toList());
        assertThat(antwoord.routes()).allMatch(wijzing -> wijzing.grond().endsWith("."));
    }

    @ParameterizedTest
    @EnumSource(BronOrganisatie.class)
    void elkeFunctieHeeftEenRouteBijEenVermoedenEnEenNummerOmTeBellen(BronOrganisatie functie) {
        var routes = wijzer.routesBijVermoeden(functie, Set.of());

        assertThat(routes).extracting(Meldwijzer.Wijzing::route).contains(Route.AVIM);
        assertThat(routes.get(0).waar()).extracting(Meldpunt::telefoon).contains("0900-8844");
        var gevaar = wijzer.antwoord(new Meldwijzer.Vraag(functie, Set.of(), Set.of(Gevaarvraag.GEWELD_NU), Set.of()));
        assertThat(gevaar.urgentie()).isEqualTo("112");
        assertThat(gevaar.routes()).extracting(Meldwijzer.Wijzing::route).containsExactly(Route.NOODNUMMER_112);
    }

    @Test
    void deGroepenZijnDieVanDeTabelMetHunGewicht() throws IOException {
        String tabel = Files.readString(Path.of("processes/signaal/duiding-advies.dmn"));
        assertThat(wijzer.groepen()).allSatisfy(groep -> assertThat(tabel)
                .contains("D01 " + groep.groep().name() + " [MODEL]: gewicht " + groep.gewicht() + " per vinkje. "
                        + groep.groep().omschrijving()));
        assertThat(Arrays.stream(Indicatorgroep.values())
                        .flatMap(groep -> groep.indicatoren().stream())
                        .toList())
                .containsExactly(Indicator.values());
    }

    /** Of something weak nothing is kept here, so nothing is promised; there is somebody to talk to. */
    @Test
    void eenZwakSignaalIsOmOverTeOverleggen() {
        Meldwijzer.Antwoord zwak =
                wijzer.antwoord(vraag("burger", Set.of(Indicator.I3_ONDERBETAALD), Set.of(), Set.of()));
        assertThat(zwak.overleg()).isTrue();
        assertThat(zwak.advies()).contains("overleg");
        assertThat(zwak.redenen()).isEmpty();
        Meldwijzer.Antwoord vrij = wijzer.antwoord(vraag("burger", Set.of(Indicator.I2_BEWAAKT), Set.of(), Set.of()));
        assertThat(vrij.overleg()).isFalse();
        assertThat(vrij.redenen()).singleElement().asString().contains("niet vrij");
    }

    /** At night and in the weekend too. */
    @ParameterizedTest
    @CsvSource({"GEEN_SLAAPPLEK, 0900-8844 0800-2000", "DREIGING_24_UUR, 0900-8844", "GEWELD_NU, ''"})
    void wieVandaagIetsNodigHeeftKanDagEnNachtBellen(Gevaarvraag gevaar, String nummers) {
        var antwoord = wijzer.antwoord(vraag("burger", Set.of(), Set.of(gevaar), Set.of()));
        assertThat(antwoord.nu().stream().map(Meldpunt::telefoon).collect(Collectors.joining(" ")))
                .isEqualTo(nummers);
        assertThat(antwoord.nu()).allMatch(punt -> punt.uren().contains("Dag en nacht"));
    }

    @Test
    void deBladzijdeIsVoorIedereenEnOnthoudtNiets() {
        var voor = dump.aantallen();
        Bezoeker vreemde = Bezoeker.anoniem(poort);
        HttpResponse<String> leeg = vreemde.get("/meldwijzer");
        assertThat(leeg.statusCode()).isEqualTo(200);
        assertThat(leeg.body()).contains(woorden(Indicator.values())).contains(woorden(BronOrganisatie.values()));
        assertThat(leeg.body())
                .contains("0800-7000", "033-4481186", "0800-2000", "0900-8844", "adviseert")
                .contains("Staat in de wet", "Nummer en tijden te controleren");
        HttpResponse<String> antwoord = vreemde.post(
                "/meldwijzer",
                Map.of(
                        "functie", "boa",
                        "gezien", List.of("i4_letsel", "i4_dreiging", "<script>markeringvrij"),
                        "gevaar", "geweld_nu",
                        "kenmerk", "onzin"));
        assertThat(antwoord.body())
                .contains("Bel nu 112.", "AVIM onderzoekt alle signalen")
                .doesNotContain("markeringvrij");
        assertThat(vreemde.post("/meldwijzer", Map.of("functie", "markeringvrij"))
                        .body())
                .contains("Kies eerst je functie")
                .doesNotContain("markeringvrij", "Wat jij kunt doen");
        HttpResponse<String> kaart = vreemde.post("/meldwijzer/kaart", Map.of("functie", "slachtoffer_zelf"));
        assertThat(kaart.body()).contains("Slachtoffer zelf").doesNotContain("Dit moet");
        for (HttpResponse<String> bladzijde : List.of(leeg, antwoord, kaart)) {
            assertThat(bladzijde.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(bladzijde.headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
            assertThat(bladzijde.body())
                    .as("wat iemand kiest, komt in geen adres")
                    .doesNotContain("method=\"get\"", "functie=", "type=\"text\"", "<textarea", "Vertrouwelijk");
        }
        assertThat(vreemde.get("/meldwijzer?functie=boa").body()).doesNotContain("Wat jij kunt doen");
        assertThat(Bezoeker.locatie(vreemde.post("/meldwijzer/kaart", Map.of())))
                .isEqualTo("/meldwijzer");
        assertThat(dump.aantallen()).isEqualTo(voor);
    }

    @Test
    void deKaartPastOpEenHalfBladEnWordtEenKeerPerDagGemaakt() throws IOException {
        Bezoeker vreemde = Bezoeker.anoniem(poort);
        byte[] blad = vreemde.bestand("/meldwijzer/kaart/pdf", Map.of("functie", "jeugdzorg"));
        try (PDDocument pdf = Loader.loadPDF(blad)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(415f, 425f);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\R", ""))
                    .contains("Jeugdzorg/Jeugdbescherming", "Bel 112", "Veilig Thuis", "toestemming", "0800-7000")
                    .contains("beroepsgeheim");
        }
        assertThat(vreemde.bestand("/meldwijzer/kaart/pdf", Map.of("functie", "jeugdzorg")))
                .as("elk blad dat opnieuw wordt gemaakt, heeft een ander kenmerk")
                .isEqualTo(blad);
    }

    private static Meldwijzer.Vraag vraag(
            String functie, Set<Indicator> gezien, Set<Gevaarvraag> gevaar, Set<Kenmerk> kenmerken) {
        return new Meldwijzer.Vraag(BronOrganisatie.vanCode(functie), gezien, gevaar, kenmerken);
    }

    @SafeVarargs
    private static <W extends nl.baken.gedeeld.Codewoord> Set<W> woorden(String codes, W... alle) {
        return Stream.of(alle)
                .filter(woord -> List.of(codes.split(" ")).contains(woord.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As they stand in a page. */
    private static List<String> woorden(nl.baken.gedeeld.Codewoord... alle) {
        return Stream.of(alle)
                .map(woord -> woord.omschrijving().replace("'", "&#39;"))
                .toList();
    }
}
