// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * That somebody is in Baken at all is confidential: what exists and is not for you answers as what was never there, in
 * the same bytes and after the same statements.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class BestaanTest {

    /** A draft of a task says nothing to anybody. */
    private static final String CONCEPT = "/taken/{taakId}/concept";

    @Autowired
    private DispatcherServlet baken;

    @Autowired
    private EchteAdressen adressen;

    @Autowired
    private Demoaccounts demo;

    @Autowired
    private Verhaal verhaal;

    private Map<String, String> echt;

    @BeforeAll
    void erIsEenZaakEenSignaalEnEenTaak() {
        echt = adressen.ingevuld();
    }

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();

    /** Every page of a case, signal or task, as every role that may not know of it. */
    static Stream<Arguments> verboden() {
        return MATRIX.adressen().stream()
                .filter(adres -> !adres.hangtAanRol() && !adres.patroon().equals(CONCEPT))
                .flatMap(adres -> Arrays.stream(Rol.values())
                        .filter(rol -> isVreemd(rol, adres))
                        .map(rol -> Arguments.of(rol, adres.methode(), adres.patroon())));
    }

    /** The task here is one of a signal, so the own task of every other role is another. */
    private static boolean isVreemd(Rol rol, Adresrecht adres) {
        return adres.patroon().startsWith("/taken/")
                ? rol != Rol.SLEUTELFUNCTIONARIS
                : !adres.mag(rol, 'e') && !kent(rol, adres);
    }

    /** Who has the page of a number knows that it is there, whatever else of it this person may not do. */
    private static boolean kent(Rol rol, Adresrecht adres) {
        String[] delen = adres.patroon().split("/");
        return MATRIX.adressen().stream()
                .filter(blad -> blad.patroon().equals("/" + delen[1] + "/" + delen[2]))
                .anyMatch(blad -> blad.mag(rol, 'e'));
    }

    private record Antwoord(int status, String tekst, List<String> opdrachten) {}

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("verboden")
    void watNietVoorJouIsBestaatNiet(Rol rol, String methode, String patroon) {
        // Once more than needed: what is read once and kept, is read before.
        vraag(rol, methode, patroon, verzonnen());
        Antwoord echtAntwoord = vraag(rol, methode, patroon, echt);
        Antwoord verzonnenAntwoord = vraag(rol, methode, patroon, verzonnen());

        assertThat(echtAntwoord).isEqualTo(verzonnenAntwoord);
        assertThat(echtAntwoord.status()).isIn(404, 409);
    }

    private Map<String, String> verzonnen() {
        Map<String, String> anders = new HashMap<>(echt);
        anders.put("{zaaknummer}", ZaakNummer.nieuw().waarde());
        anders.put("{nummer}", SignaalNummer.nieuw().waarde());
        anders.put(
                "{taakId}",
                UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, echt.get("{taakId}").length()));
        anders.put("{vraag}", VoorstelNummer.nieuw().waarde());
        anders.put("{waarneming}", "0");
        return anders;
    }

    private Antwoord vraag(Rol rol, String methode, String patroon, Map<String, String> invulling) {
        String adres = patroon;
        for (Map.Entry<String, String> deel : invulling.entrySet()) {
            adres = adres.replace(deel.getKey(), deel.getValue());
        }
        String pad = adres.replace("{waarneming}", "1");
        verhaal.als(demo.alle().stream()
                .filter(account -> account.rol() == rol)
                .findFirst()
                .orElseThrow()
                .gebruikersnaam());
        MockHttpServletRequest verzoek = new MockHttpServletRequest(methode, pad);
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        List<String> opdrachten = Teller.zinnen(() -> stuur(verzoek, antwoord));
        verhaal.niemand();
        String tekst = antwoord.getErrorMessage() + inhoud(antwoord).replace(pad, "");
        for (String deel : List.of("{zaaknummer}", "{nummer}", "{taakId}", "{vraag}")) {
            tekst = tekst.replace(invulling.get(deel), "");
        }
        return new Antwoord(antwoord.getStatus(), tekst, opdrachten);
    }

    private void stuur(MockHttpServletRequest verzoek, MockHttpServletResponse antwoord) {
        try {
            baken.service(verzoek, antwoord);
        } catch (ServletException | IOException e) {
            throw new AssertionError(verzoek.getRequestURI(), e);
        }
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        try {
            return antwoord.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
