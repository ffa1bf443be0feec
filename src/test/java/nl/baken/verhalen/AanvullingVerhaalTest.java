// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.signaal.Aanvullen;
import nl.baken.signaal.Route;
import nl.baken.signaal.VulSignaalAan;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reporter knows more by now (domain.md 2.2): who works on the signal reads it, and nobody else adds anything. */
class AanvullingVerhaalTest extends Signaalverhaal {

    private static final String TEKST = "FICTIEF: de bus komt nu elke dag";
    private static final String AFGEROND = "Dit signaal is afgerond. Meld wat je nu weet als een nieuw signaal.";
    private static final String NIEUW = "Nieuwe informatie van melders";

    @LocalServerPort
    int poort;

    @Autowired
    Aanvullen aanvullen;

    @Autowired
    List<Essentie> essenties;

    @Autowired
    List<Startblok> blokken;

    @Autowired
    JdbcClient database;

    @Test
    void watDeMelderToevoegtZietWieAanHetSignaalWerktTotHetIsGelezen() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        verhaal.nu("2026-03-03T10:30");
        vulAan("melder", nummer);

        assertThat(nieuwVoor(HAARLEM)).contains("De melder van signaal " + nummer + " weet meer");
        assertThat(nieuwVoor(ZAANSTAD)).noneMatch(regel -> regel.contains(nummer.waarde()));
        assertThat(essentie(HAARLEM, nummer)).containsEntry("Aanvulling van de melder, 3 maart", TEKST);
        assertThat(nieuwVoor(HAARLEM)).noneMatch(regel -> regel.contains(nummer.waarde()));
        assertThat(essentie(HAARLEM, nummer)).as("blijft te lezen").containsValue(TEKST);

        verhaal.als("melder");
        assertThat(aanvullen.eigen(nummer)).extracting(a -> a.tekst().tekst()).containsExactly(TEKST);
        assertThat(stand.isGelogd(nummer, "signaal aangevuld")).isTrue();
        assertThat(opgeslagen(nummer)).isNotEmpty().noneMatch(rij -> rij.contains("FICTIEF"));
    }

    @Test
    void wieHetVoorEenAnderInvoerdeVultHetOokAanEnLeestHetVerderNiet() {
        SignaalNummer nummer =
                signaal.gemeld(ZAANSTAD, eenSignaal("Haarlem").doorMelderZonderAccount("06-00000003 (FICTIEF)"));
        assertThat(signalen.ingevoerdVoorAnder(verhaal.als(ZAANSTAD)))
                .extracting(s -> s.nummer())
                .contains(nummer);
        vulAan(ZAANSTAD, nummer);

        assertThat(essentie(HAARLEM, nummer)).containsValue(TEKST);
        verhaal.als(ZAANSTAD);
        assertThatThrownBy(() -> aanvullen.eigen(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void eenAnderVultNietAanOokNietWieEraanWerkt() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));

        for (String ander : List.of(HAARLEM, ZAANSTAD, "zorgcoordinator", "manager")) {
            assertThatThrownBy(() -> vulAan(ander, nummer)).as(ander).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> aanvullen.bewaarConcept(nummer, UUID.randomUUID(), Map.of()))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> aanvullen.eigen(nummer)).isInstanceOf(NietGevonden.class);
        }
        assertThat(stand.aantal("signaal.aanvulling", nummer)).isZero();
    }

    @Test
    void tweeKeerVersturenVoegtEenKeerToeEnEenLaatConceptTeltNiet() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        verhaal.als("melder");
        UUID rij = UUID.randomUUID();
        aanvullen.bewaarConcept(nummer, rij, Map.of("tekst", List.of(TEKST)));
        assertThat(aanvullen.concept(nummer)).isPresent();

        aanvullen.vulAan(nummer, rij, new VulSignaalAan(Geheim.van(TEKST)));
        aanvullen.vulAan(nummer, rij, new VulSignaalAan(Geheim.van(TEKST)));
        aanvullen.bewaarConcept(nummer, rij, Map.of("tekst", List.of(TEKST)));

        assertThat(aanvullen.eigen(nummer)).hasSize(1);
        assertThat(aanvullen.concept(nummer)).isEmpty();
    }

    @Test
    void naHetAfrondenVerwijstBakenNaarEenNieuwSignaalEnAnonimiserenHaaltAllesWeg() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        vulAan("melder", nummer);
        aanvullen.bewaarConcept(nummer, UUID.randomUUID(), Map.of("tekst", List.of(TEKST)));
        rondAf(nummer);

        assertThatThrownBy(() -> vulAan("melder", nummer))
                .isInstanceOf(Weigering.class)
                .hasMessage(AFGEROND);
        assertThat(Bezoeker.als(poort, "melder").get(adres(nummer)).body()).contains(AFGEROND, "/signalen/nieuw");

        verhaal.dagen(200, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geanonimiseerd");
        assertThat(stand.aantal("signaal.aanvulling", nummer)).isZero();
        assertThat(concepten(nummer)).isZero();
        assertThatThrownBy(() -> vulAan("melder", nummer))
                .isInstanceOf(Weigering.class)
                .hasMessage(AFGEROND);
        assertThatThrownBy(() -> vulAan(HAARLEM, nummer)).isInstanceOf(NietGevonden.class);
        assertThat(stand.aantal("signaal.aanvulling", nummer)).isZero();
    }

    @Test
    void watNiemandNogLasGaatNietVerlorenAlsDeZaakErAlIs() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").over("Wilgje Verzonnen", null, null));
        signaal.geduid(nummer, "geen_vermoeden", "geen_vervolg");
        signaal.meldAan(nummer, Route.VRIJWILLIGE_HULP);
        vulAan("melder", nummer);
        signaal.uitkomst(nummer, "gegrond_slachtoffer");

        assertThat(essentie(HAARLEM, nummer)).containsValue(TEKST).doesNotContainKey("Verhaal");
        assertThat(essentie(HAARLEM, nummer)).doesNotContainValue(TEKST);
    }

    private void vulAan(String wie, SignaalNummer nummer) {
        verhaal.als(wie);
        aanvullen.vulAan(nummer, UUID.randomUUID(), new VulSignaalAan(Geheim.van(TEKST)));
    }

    private void rondAf(SignaalNummer nummer) {
        signaal.geduid(nummer, "geen_vermoeden", "geen_vervolg");
        signaal.meldAan(nummer, Route.VRIJWILLIGE_HULP);
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
    }

    private List<String> nieuwVoor(String gebruikersnaam) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        return blokken.stream()
                .flatMap(blok -> blok.voor(wie).stream())
                .filter(blok -> blok.titel().equals(NIEUW))
                .flatMap(blok -> blok.regels().stream())
                .map(Startblok.Regel::tekst)
                .toList();
    }

    private Map<String, String> essentie(String gebruikersnaam, SignaalNummer nummer) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        return essenties.stream()
                .filter(essentie -> essentie.kent(nummer.waarde()))
                .flatMap(essentie -> essentie.regels(nummer.waarde(), wie).stream())
                .collect(java.util.stream.Collectors.toMap(Essentie.Regel::label, Essentie.Regel::waarde));
    }

    private List<String> opgeslagen(SignaalNummer nummer) {
        return database.sql("select encode(tekst, 'escape') from signaal.aanvulling where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .list();
    }

    private long concepten(SignaalNummer nummer) {
        return database.sql("select count(*) from gedeeld.concept where sleutel like ?")
                .param("%" + nummer)
                .query(Long.class)
                .single();
    }

    private static String adres(SignaalNummer nummer) {
        return "/signalen/" + nummer + "/signaal-aanvullen";
    }
}
