// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toewijzer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P13.4: somebody writes what the figures say, or finds that they have to be counted again. */
@Service
public class Rapportduiding implements Toewijzer {

    private static final String DUIDEN = "rapport-duiden";

    private final Rapportopslag opslag;
    private final Bewerkingopslag bewerkingen;
    private final Afstemopslag stemmen;
    private final LosseVragen vragen;
    private final Rapporttoegang rechten;
    private final Clock klok;

    Rapportduiding(
            Rapportopslag opslag,
            Bewerkingopslag bewerkingen,
            Afstemopslag stemmen,
            LosseVragen vragen,
            Rapporttoegang rechten,
            Clock klok) {
        this.opslag = opslag;
        this.bewerkingen = bewerkingen;
        this.stemmen = stemmen;
        this.vragen = vragen;
        this.rechten = rechten;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "rapportschrijver";
    }

    /** Who began it; nobody when it began by itself. */
    @Override
    public Optional<String> account(String nummer) {
        return Optional.of(opslag.lees(new RapportNummer(nummer)).begonnenDoor())
                .filter(door -> !door.equals(Medewerker.SYSTEEM.id()));
    }

    @Voorbereiding(DUIDEN)
    public Voorinvulling bereidVoor(RapportNummer nummer) {
        Bewerking bewerking = bewerkingen.laatste(nummer);
        return Voorinvulling.leeg()
                .waarde("duiding", bewerking.duiding())
                .feit("versie", bewerking.versie())
                .feit("periode", opslag.lees(nummer).periode().naam())
                .feit("terug", terug(nummer, bewerking))
                .feit("opmerkingen", opmerkingen(stemmen.laatsteRonde(nummer)));
    }

    /** Why it came back: the executive did not adopt it, or a second person did not agree. */
    private String terug(RapportNummer nummer, Bewerking bewerking) {
        if (bewerking.terug() != null) {
            return bewerking.terug().tekst();
        }
        LosseVragen.Stand stand = vragen.standen(List.of(nummer.waarde())).get(nummer.waarde());
        boolean nee = stand != null && Boolean.FALSE.equals(stand.akkoord()) && bewerking.vastgesteldOp() != null;
        return nee && stand.motief() != null ? stand.motief().tekst() : "";
    }

    static String opmerkingen(List<Stem> stemmen) {
        return stemmen.stream()
                .filter(stem -> stem.opmerking() != null)
                .map(stem -> stem.partij() + ": " + stem.opmerking().tekst())
                .collect(Collectors.joining("; "));
    }

    @Taak(DUIDEN)
    @Transactional
    public Sturing duid(RapportNummer nummer, DuidRapport opdracht, Taakgegevens taak) {
        rechten.eisSchrijver(nummer);
        if (opdracht.vervolg() == Duidvervolg.OPNIEUW_TELLEN) {
            opslag.zetReden(nummer, eis("reden", opdracht.reden()));
            bewerkingen.zetStand(nummer, Rapportstand.VERVANGEN);
            return Sturing.met(Rapportwoorden.OPNIEUW_TELLEN, true);
        }
        bewerkingen.duid(
                nummer, eis("duiding", opdracht.duiding()), taak.medewerker().id(), klok.instant());
        return Sturing.met(Rapportwoorden.OPNIEUW_TELLEN, false);
    }

    /** What the form asks for only sometimes. */
    static Geheim eis(String veld, @Nullable Geheim tekst) {
        if (tekst == null || tekst.isLeeg()) {
            throw new Weigering(veld, "Vul dit veld in.");
        }
        return tekst;
    }
}
