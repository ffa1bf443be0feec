// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Bezoeker;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.GegevensDelen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** D10: what may be shared, on which ground or why not, and that it is sent once. */
@BakenTest
class DelenVerhaalTest {

    private static final String DELEN = "zorgcoordinatie/gegevens-delen";

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

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

    @Autowired
    private GegevensDelen delen;

    @Autowired
    private List<Wachtpunten> wachtpunten;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        eenZaak.begeleidMet(zaak, "geen");
        toestemming.geeft(zaak, Doel.COMENSHA, Doel.NAZORG, Doel.AVIM, Doel.OPVANG);
    }

    @Test
    void metToestemmingStaatErEenPakketKlaarDatEenKeerWeggaat() {
        long id = toestemming.staatKlaar(
                zaak,
                Ontvanger.AVIM,
                Doel.AVIM,
                Compartiment.SIGNAAL,
                Compartiment.IDENTITEIT,
                Compartiment.VEILIGHEID);
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains(
                        "AVIM (politie): Het signaal, Wie de cliënt is, Veiligheid",
                        "Grond: Toestemming",
                        "nog niet gegeven");

        toestemming.verzendt(id);
        verhaal.nu("2026-02-03T09:00");
        toestemming.verzendt(id);

        Pakket pakket = pakketten.lees(zaak, id);
        assertThat(pakket.verzondenOp()).as("de eerste keer telt").isEqualTo("2026-02-02T08:00:00Z");
        assertThat(pakket.grond()).isEqualTo(Deelgrond.TOESTEMMING);
        assertThat(pakket.merk().tekst()).hasSize(64);
        assertThat(handelingen.blad(zaak, "Wat is gedeeld")).contains("Gedeeld op 2 februari 2026");
        verhaal.als("zorgcoordinator");
        assertThat(delen.blad(zaak, id).regels())
                .as("wat weg is, staat er niet meer")
                .isEmpty();
        assertThatThrownBy(() -> delen.trekIn(zaak, id)).isInstanceOf(Weigering.class);
    }

    @Test
    void opHetPapierStaatGeenAdresEnGeenNummer() {
        long id = toestemming.staatKlaar(
                zaak,
                Ontvanger.OPVANG,
                Doel.OPVANG,
                Compartiment.IDENTITEIT,
                Compartiment.VEILIG_CONTACT,
                Compartiment.ZORG);

        String blad = Bezoeker.als(poort, "zorgcoordinator")
                .get("/zaken/" + zaak + "/toestemming/pakketten/" + id)
                .body();

        assertThat(blad)
                .contains(
                        "Voor: Opvang",
                        personen.lees(zaken.lees(zaak).persoon()).naam().tekst(),
                        "Via de zorgcoördinator",
                        "Grond: ");
        assertThat(blad).doesNotContain("06-00000000", "Verzonnenlaan", "vlieger");
    }

    @Test
    void bakenZegtWaaromIetsNietMagEnWatWel() {
        assertThat(handelingen.probeert(
                        zaak,
                        DELEN,
                        EenToestemming.delen(Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID, Compartiment.MEDISCH)))
                .isEqualTo(Verhaal.geweigerd(
                        "groepen",
                        "AVIM (politie): Medische en psychische gegevens: Politie en KMar krijgen geen medische gegevens, geen"
                                + " gespreksverslagen en geen opvangadres. Contact loopt via de zorgcoördinator. Dit mag"
                                + " wel: veiligheid."));
        assertThat(handelingen.probeert(
                        zaak, DELEN, EenToestemming.delen(Ontvanger.ADVOCAAT, Doel.ADVOCAAT, Compartiment.STRAFRECHT)))
                .isEqualTo(
                        Verhaal.geweigerd(
                                "groepen",
                                "Advocaat: De strafzaak: De cliënt gaf hiervoor geen toestemming, of die geldt niet meer. Vraag die eerst."));
        assertThat(pakketten.open(zaak)).isEmpty();
    }

    @Test
    void watDeWetVraagtGaatZonderToestemming() {
        Map<String, Object> melding = EenToestemming.delen(
                Ontvanger.VEILIG_THUIS, Doel.WETTELIJKE_TAAK, Compartiment.VEILIGHEID, Compartiment.ZORG);
        melding.put("andereGrond", "wet");
        handelingen.doet(zaak, DELEN, melding);

        toestemming.verzendt(pakketten.open(zaak).get(0).id());
        assertThat(gedeeldMet(Ontvanger.VEILIG_THUIS).grond()).isEqualTo(Deelgrond.WETTELIJKE_TAAK);
    }

    @Test
    void bijAcuutGevaarMagMeerMaarStaatErWaaromEnHoortDeClientHet() {
        Map<String, Object> gevaar =
                EenToestemming.delen(Ontvanger.HUISARTS, Doel.GEVAAR, Compartiment.IDENTITEIT, Compartiment.MEDISCH);
        gevaar.put("andereGrond", "gevaar");
        assertThat(handelingen.probeert(zaak, DELEN, gevaar)).isNotNull().isNotInstanceOf(Afloop.Afgerond.class);
        gevaar.put("motief", "FICTIEF: zij is buiten bewustzijn.");
        handelingen.doet(zaak, DELEN, gevaar);
        assertThat(wachtOp()).isEmpty();

        long id = pakketten.open(zaak).get(0).id();
        toestemming.verzendt(id);

        assertThat(gedeeldMet(Ontvanger.HUISARTS).motief().tekst()).startsWith("FICTIEF");
        assertThat(wachtOp()).containsExactly("horen wat wegens gevaar is gedeeld met Huisarts of GGD");
        verhaal.als("zorgcoordinator");
        delen.zetVerteld(zaak, id);
        delen.zetVerteld(zaak, id);
        assertThat(wachtOp()).isEmpty();
        assertThat(handelingen.blad(zaak, "Wat is gedeeld")).contains("De cliënt hoorde het op 2 februari 2026");
    }

    @Test
    void watOpEenAnderePlekWordtGedeeldStaatErOok() {
        assertThat(gedeeldMet(Ontvanger.COMENSHA).doel()).as("de registratie").isEqualTo(Doel.COMENSHA);

        verhaal.dagen(25, zaak.waarde());
        verhaal.doet(
                "zorgcoordinator",
                zaak.waarde(),
                "zorgplan-evalueren",
                EenZaak.evaluatie(Map.of(
                        "aanwezig", List.of("opvang"), "gedeeld", List.of("veiligheid"), "grond", "toestemming")));
        assertThat(gedeeldMet(Ontvanger.OPVANG).groepen()).containsExactly(Compartiment.VEILIGHEID);
    }

    @Test
    void ookAanTafelKrijgtDePolitieGeenMedischeGegevens() {
        verhaal.dagen(25, zaak.waarde());

        assertThat(verhaal.probeert(
                        "zorgcoordinator",
                        zaak.waarde(),
                        "zorgplan-evalueren",
                        EenZaak.evaluatie(Map.of(
                                "aanwezig",
                                List.of("avim"),
                                "gedeeld",
                                List.of("gezondheid"),
                                "grond",
                                "vitaal_belang"))))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(pakketten.alle(zaak)).noneMatch(pakket -> pakket.ontvanger() == Ontvanger.AVIM);
    }

    /** Asked again when it is sent: what was right when it was made ready may be wrong by then. */
    @Test
    void watKlaarstondOpToestemmingVanEenOuderGaatNaDeAchttiendeVerjaardagNietWeg() {
        ZaakNummer jong = eenZaak.toegewezen("zorgcoordinator");
        toestemming.geboren(jong, LocalDate.of(2008, 2, 10));
        toestemming.geeft(jong, "client_en_vertegenwoordiger", "ouder", Doel.AVIM);
        long id = toestemming.staatKlaar(jong, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);

        verhaal.nu("2026-02-10T00:00");

        assertThatThrownBy(() -> toestemming.verzendt(id)).isInstanceOf(Weigering.class);
        assertThat(pakketten.lees(jong, id).isVerzonden()).isFalse();
    }

    @Test
    void eenGeslotenZaakDeeltNietsMeer() {
        long id = toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));

        assertThat(pakketten.lees(zaak, id).intrekreden()).isEqualTo(Intrekreden.ZAAK_GESLOTEN);
        assertThatThrownBy(() -> toestemming.verzendt(id)).isInstanceOf(Weigering.class);
    }

    @Test
    void wieDeZaakNietDoetZietGeenPakket() {
        long id = toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);
        ZaakNummer ander = eenZaak.toegewezen("zorgcoordinator");

        verhaal.als("zorgcoordinator2");
        assertThatThrownBy(() -> delen.blad(zaak, id)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> delen.verzend(zaak, id)).isInstanceOf(NietGevonden.class);
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> delen.verzend(ander, id))
                .as("van een andere zaak")
                .isInstanceOf(NietGevonden.class);
        delen.trekIn(zaak, id);
        assertThat(pakketten.open(zaak)).isEmpty();
    }

    private Pakket gedeeldMet(Ontvanger ontvanger) {
        return pakketten.alle(zaak).stream()
                .filter(Pakket::isVerzonden)
                .filter(pakket -> pakket.ontvanger() == ontvanger)
                .findFirst()
                .orElseThrow();
    }

    private List<String> wachtOp() {
        return wachtpunten.stream()
                .flatMap(punten -> punten.van(zaak).stream())
                .map(Wachtpunten.Wachtpunt::waarop)
                .filter(waarop -> waarop.contains("gedeeld"))
                .toList();
    }
}
