// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports: which there are, beginning one (P13.1), and counting again what was published. */
@Service
public class Rapporten {

    private static final int EERSTE_JAAR = 2014;
    private static final String GROND = "stuurinformatie";

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Bewerkingopslag bewerkingen;
    private final Rapporttoegang rechten;
    private final Toegang toegang;
    private final Organisaties organisaties;
    private final Rapportproces proces;
    private final Rapportinstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapporten(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            Rapporttoegang rechten,
            Toegang toegang,
            Organisaties organisaties,
            Rapportproces proces,
            Rapportinstellingen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.rechten = rechten;
        this.toegang = toegang;
        this.organisaties = organisaties;
        this.proces = proces;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** A line of the list. */
    public record Rij(String nummer, String periode, int versie, String stand) {}

    /** The newest period first. @throws NietGevonden when figures are not for this person */
    @Transactional
    public List<Rij> lijst() {
        rechten.eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("rapporten", rechten.wie().id(), Rapporttoegang.ROLGROND));
        Map<String, Integer> laatste = versies.laatste();
        Map<String, Rapportstand> standen = bewerkingen.standen();
        return opslag.alle().stream()
                .map(rapport -> new Rij(
                        rapport.nummer().waarde(),
                        rapport.periode().naam(),
                        laatste.getOrDefault(rapport.nummer().waarde(), 0),
                        standen.get(rapport.nummer().waarde()).omschrijving()))
                .toList();
    }

    /** Whether the person at the keyboard can begin one. */
    public boolean begint() {
        return rechten.wie().heeft(Rol.BELEIDSMEDEWERKER);
    }

    /** The years that a report can be about, the newest first: from the first one of which anything is known. */
    public List<String> jaren() {
        List<String> jaren = new ArrayList<>();
        for (int jaar = LocalDate.now(klok).getYear(); jaar >= EERSTE_JAAR; jaar--) {
            jaren.add(Integer.toString(jaar));
        }
        return jaren;
    }

    /**
     * P13.1 by hand.
     *
     * @return its number
     * @throws Weigering when it is not over yet, or has a report
     * @throws NietGevonden when this person writes none
     */
    @Transactional
    public RapportNummer begin(BeginRapport opdracht) {
        if (!begint()) {
            throw new NietGevonden();
        }
        Periode periode = Periode.van(Integer.parseInt(opdracht.jaar()), opdracht.kwartaal());
        if (periode.tot().isAfter(LocalDate.now(klok))) {
            throw new Weigering("kwartaal", "Deze periode is nog niet voorbij. Kies een eerdere.");
        }
        Medewerker wie = rechten.wie();
        return begin(periode, wie.id(), wie.organisatie())
                .orElseThrow(() -> new Weigering(
                        "kwartaal",
                        "Over deze periode is er al een rapport. Open het in de lijst; daar kun je opnieuw tellen."));
    }

    /** P13.1 by the clock; nothing when that period has a report. */
    @Transactional
    public Optional<RapportNummer> beginVanzelf(Periode periode) {
        if (opslag.bestaat(periode)) {
            return Optional.empty();
        }
        return begin(
                periode,
                Medewerker.SYSTEEM.id(),
                organisaties
                        .vanGemeente(instellingen.schrijver(), Rol.BELEIDSMEDEWERKER)
                        .orElse(null));
    }

    private Optional<RapportNummer> begin(Periode periode, String door, @Nullable String organisatie) {
        Rapport rapport = new Rapport(RapportNummer.nieuw(), periode, organisatie, door, klok.instant());
        if (!opslag.voegToe(rapport)) {
            return Optional.empty();
        }
        toegang.betrek(rapport.nummer().waarde(), Rol.BELEIDSMEDEWERKER, organisatie, Rapporttoegang.SCHRIJVER);
        gebeurtenissen.publishEvent(new Handeling(
                Actie.AANMAKEN, "rapport begonnen", rapport.nummer().waarde(), GROND));
        proces.start(rapport.nummer());
        return Optional.of(rapport.nummer());
    }

    /**
     * Something was registered late: the next version, beside what was published.
     *
     * @throws Weigering while a version is being made
     * @throws NietGevonden when this person doesn't write it
     */
    @Transactional
    public void hertel(RapportNummer nummer, HertelRapport opdracht) {
        rechten.eisSchrijver(nummer);
        opslag.houdVast(nummer);
        if (!Bewaard.lees(nummer, versies, bewerkingen).isHertelbaar()) {
            throw new Weigering(
                    "Deze versie is nog niet klaar. Wil je nu opnieuw tellen? Dat kan in de taak Rapport duiden."
                            + " Is het rapport al gepubliceerd, informeer dan eerst de raad.");
        }
        opslag.zetReden(nummer, opdracht.reden());
        gebeurtenissen.publishEvent(new Handeling("rapport opnieuw geteld", nummer.waarde(), GROND));
        proces.start(nummer);
    }
}
