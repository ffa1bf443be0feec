// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last step of X3: the answer reached the person, and whoever got the facts before heard what changed. */
@Service
public class Antwoorden {

    private static final String GEVEN = "antwoord-geven";

    private final Verzoekopslag opslag;
    private final Verzoektoegang verzoektoegang;
    private final Correcties correcties;
    private final Intrekking vertellen;
    private final Deelpakketten pakketten;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Antwoorden(
            Verzoekopslag opslag,
            Verzoektoegang verzoektoegang,
            Correcties correcties,
            Intrekking vertellen,
            Deelpakketten pakketten,
            Toegang toegang,
            Termijnen termijnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.verzoektoegang = verzoektoegang;
        this.correcties = correcties;
        this.vertellen = vertellen;
        this.pakketten = pakketten;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(GEVEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(Taakgegevens taak) {
        Verzoek verzoek = opslag.lees(taak.voorval());
        Set<Ontvanger> ontvangers = ontvangers(verzoek);
        return Voorinvulling.leeg()
                .keuzes(
                        "ontvangers",
                        ontvangers.stream()
                                .map(ontvanger -> new Keuze(ontvanger.code(), ontvanger.omschrijving()))
                                .toList())
                .waarde("gegevenOp", LocalDate.now(klok))
                .feit("kenmerk", verzoek.kenmerk())
                .feit("soort", verzoek.soort().omschrijving())
                .feit(
                        "besluit",
                        verzoek.besluit() == null ? "" : verzoek.besluit().omschrijving())
                .feit("vertellen", !ontvangers.isEmpty())
                .feit("verbeteren", verzoek.soort() == Verzoeksoort.CORRECTIE && verzoek.isToegewezen())
                .feit("onderdeel", verzoek.onderdeel() == null ? "" : verzoek.onderdeel());
    }

    private Set<Ontvanger> ontvangers(Verzoek verzoek) {
        EnumSet<Ontvanger> ontvangers = EnumSet.noneOf(Ontvanger.class);
        if (Verzoekuitvoering.teVertellen(verzoek).isPresent()) {
            pakketten.alle(verzoek.zaak()).stream()
                    .filter(Pakket::isVerzonden)
                    .filter(pakket ->
                            verzoek.onderdeel() == null || pakket.groepen().contains(correcties.compartiment(verzoek)))
                    .map(Pakket::ontvanger)
                    .forEach(ontvangers::add);
        }
        return ontvangers;
    }

    @Taak(GEVEN)
    @Transactional
    public void geef(ZaakNummer nummer, GeefAntwoord opdracht, Taakgegevens taak) {
        toegang.eisBetrokken(nummer.waarde());
        Verzoek verzoek = opslag.lees(taak.voorval());
        if (opdracht.gegevenOp().isBefore(verzoek.ontvangenOp())) {
            throw new Weigering("gegevenOp", "Toen was het verzoek er nog niet. Kies een latere dag.");
        }
        if (verzoek.soort() == Verzoeksoort.CORRECTIE && verzoek.isToegewezen()) {
            correcties.legVast(verzoek);
        }
        vertel(verzoek, opdracht);
        if (verzoek.soort() == Verzoeksoort.TOEZICHT && verzoek.isToegewezen()) {
            // What the extract holds was asked of D10 group by group when it was made; now it is asked again.
            pakketten.deel(nummer, "hoe", Deling.volgensDeWet(Ontvanger.TOEZICHTHOUDER, correcties.groepen(verzoek)));
        }
        opslag.zetGegeven(verzoek.id(), opdracht, klok.instant());
        termijnen.gehaald(Verzoeken.TERMIJN, nummer.waarde(), verzoek.anker());
        verzoektoegang.laatLos(verzoek);
        gebeurtenissen.publishEvent(new VerzoekVeranderd(nummer, Verzoekstap.BEANTWOORD));
    }

    private void vertel(Verzoek verzoek, GeefAntwoord opdracht) {
        Optional<Vertelreden> reden = Verzoekuitvoering.teVertellen(verzoek);
        Set<Ontvanger> alle = ontvangers(verzoek);
        if (reden.isEmpty() || alle.isEmpty()) {
            return;
        }
        if (!opdracht.wie().containsAll(alle) && opdracht.waaromNiet() == null) {
            throw new Weigering("ontvangers", "Kruis elke ontvanger aan, of kies waarom dat niet kan.");
        }
        vertellen.verteld(
                verzoek.zaak(),
                reden.get(),
                List.copyOf(alle),
                opdracht.wie(),
                opdracht.gegevenOp(),
                opdracht.waaromNiet());
    }
}
