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
            boa,               i4_letsel i4_dreiging, '',                  avim verplicht
            boa,               i6_hotel,              minderjarig_of_kind, avim verplicht;veilig_thuis aanbod
            leerplicht,        i6_hotel,              minderjarig_of_kind, avim verplicht;veilig_thuis verplicht
            arts,              i7_zegt_het_zelf,      hulpvraag_opvang,    avim verplicht;comensha_plaatsing toestemming
            jeugdzorg,         i2_bewaakt,            '',                  avim verplicht;comensha_registratie toestemming
            politie_basisteam, i1_schuld,             '',                  avim verplicht;comensha_registratie verplicht;emm verplicht
            toezichthouder,    i3_onderbetaald,       arbeidsuitbuiting plaats_of_bedrijf, avim verplicht;nla verplicht;gemeente_toezicht aanbod
            burgerzaken_balie, '',                    arbeidsuitbuiting,   ''
            """)
    void deRouteIsDieVanDeTabel(String functie, String gezien, String kenmerken, String routes) {
        Meldwijzer.Antwoord antwoord = wijzer.antwoord(
                vraag(functie, woorden(gezien, Indicator.values()), Set.of(), woorden(kenmerken, Kenmerk.values())));

        assertThat(antwoord.routes())
                .extracting(wijzing ->
                        wijzing.route().code() + " " + wijzing.plicht().name().toLowerCase(java.util.Locale.ROOT))
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
        HttpResponse<String> antwoord = vreemde.get("/meldwijzer?functie=boa&gezien=i4_letsel&gezien=i4_dreiging"
                + "&gevaar=geweld_nu&kenmerk=onzin&gezien=%3Cscript%3Emarkeringvrij");
        assertThat(antwoord.body())
                .contains("Bel nu 112.", "AVIM onderzoekt alle signalen")
                .doesNotContain("markeringvrij");
        assertThat(vreemde.get("/meldwijzer?functie=markeringvrij").body())
                .contains("Kies eerst je functie")
                .doesNotContain("markeringvrij", "Wat jij kunt doen");
        for (HttpResponse<String> bladzijde : List.of(leeg, antwoord, vreemde.get("/meldwijzer/kaart?functie=boa"))) {
            assertThat(bladzijde.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(bladzijde.body()).doesNotContain("method=\"post\"", "type=\"text\"", "<textarea", "Vertrouwelijk");
        }
        assertThat(Bezoeker.locatie(vreemde.get("/meldwijzer/kaart"))).isEqualTo("/meldwijzer");
        assertThat(dump.aantallen()).isEqualTo(voor);
    }

    @Test
    void deKaartPastOpEenHalfBlad() throws IOException {
        byte[] blad = Bezoeker.anoniem(poort).bestand("/meldwijzer/kaart/pdf?functie=jeugdzorg");
        try (PDDocument pdf = Loader.loadPDF(blad)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(415f, 425f);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\R", ""))
                    .contains("Jeugdzorg/Jeugdbescherming", "Bel 112", "Veilig Thuis", "toestemming", "0800-7000");
        }
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
