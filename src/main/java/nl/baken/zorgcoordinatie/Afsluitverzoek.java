// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakteam;
import nl.baken.zorgcoordinatie.Afsluitopslag.Poging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator wants to close the case: the way in to P10, and how far it is. */
@Service
public class Afsluitverzoek implements Zaakdeel {

    /** A death stops everything at once, and that is another way (X7). */
    private static final String OVERLEDEN = "Is de cliënt overleden? Kies dan Overlijden melden op de zaakpagina.";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Afsluitopslag opslag;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;

    Afsluitverzoek(Toegang toegang, Zaakteam team, Afsluitopslag opslag, Tijdlijn tijdlijn, Zorgproces proces) {
        this.toegang = toegang;
        this.team = team;
        this.opslag = opslag;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
    }

    /**
     * Starts closing.
     *
     * @throws NietGevonden when this person doesn't carry or cover the case
     * @throws Weigering when the case is not that far, or closing already runs
     */
    @Zaakhandeling(
            value = "afsluiting-starten",
            titel = "Afsluiting starten",
            gelukt = "De afsluiting is gestart. De taak Afsluittoets doen staat voor je klaar.")
    @Transactional
    public void begin(ZaakNummer nummer, StartAfsluiting opdracht) {
        if (!team.voertUit(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
        if (opdracht.redenEinde() == RedenEinde.OVERLEDEN) {
            throw new Weigering("redenEinde", OVERLEDEN);
        }
        if (loopt(nummer)) {
            throw new Weigering("De afsluiting is al gestart.");
        }
        start(nummer, opdracht.redenEinde());
    }

    /** An evaluation that ends the care starts closing too, unless it already runs. */
    void beginUitEvaluatie(ZaakNummer nummer, RedenEinde reden) {
        if (reden == RedenEinde.OVERLEDEN) {
            throw new Weigering("redenEinde", OVERLEDEN);
        }
        if (!loopt(nummer)) {
            start(nummer, reden);
        }
    }

    private void start(ZaakNummer nummer, RedenEinde reden) {
        opslag.begin(nummer, reden, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "afsluiting gestart", "betrokkenheid");
        if (!proces.startAfsluiting(nummer)) {
            throw new Weigering(
                    "Je kunt de zaak nu niet afsluiten: er is nog geen zorgcoördinator, of de zaak is opgeschort.");
        }
    }

    private boolean loopt(ZaakNummer nummer) {
        return opslag.laatste(nummer).map(Poging::loopt).orElse(false);
    }

    @Override
    public int volgorde() {
        return 90;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        // A case can end another way while closing it still waited for somebody.
        Optional<Poging> poging = opslag.laatste(zaak.nummer()).filter(p -> !p.loopt() || zaak.geslotenOp() == null);
        boolean kan = zaak.status().isInBehandeling() && !loopt(zaak.nummer()) && team.voertUit(zaak.nummer(), wie);
        if (poging.isEmpty() && !kan) {
            return Optional.empty();
        }
        List<Actie> acties = kan
                ? List.of(Actiegroep.ZAAK.actie("Afsluiting starten", "zorgcoordinatie/afsluiting-starten"))
                : List.of();
        return Optional.of(new Deel(
                "Afsluiting",
                poging.map(Afsluitverzoek::regels).orElse(List.of()),
                acties,
                List.of("zorgcoordinatie/afsluiting-starten", "zorgcoordinatie/afsluittoets-doen")));
    }

    /** What a second person must know to sign, and the coordinator to go on after a refusal. */
    static List<Regel> regels(Poging poging) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Reden van afsluiten", poging.reden().omschrijving()));
        if (poging.getoetstDoor() == null) {
            regels.add(new Regel("Stand", "De afsluittoets moet nog worden gedaan"));
            return regels;
        }
        regels.add(0, new Regel("Stand", stand(poging)));
        if (!poging.antwoorden().isEmpty()) {
            regels.add(new Regel("Nog niet geregeld", ontbreekt(poging)));
        }
        voegToe(regels, "Waarom de zaak toch dicht kan", poging.motief());
        voegToe(regels, "Waarom de tweede handtekening is geweigerd", poging.bezwaar());
        return regels;
    }

    private static String stand(Poging poging) {
        if (poging.akkoord() == null) {
            return poging.doorgezet()
                    ? "Wacht op de tweede handtekening van een andere zorgcoördinator"
                    : "Wacht op de tweede handtekening van de teamleider";
        }
        return poging.akkoord() ? "Getekend" : "Niet getekend: de zaak blijft open";
    }

    private static String ontbreekt(Poging poging) {
        String lijst = poging.antwoorden().entrySet().stream()
                .filter(antwoord -> antwoord.getValue() == Afsluitantwoord.ONTBREEKT)
                .map(antwoord -> antwoord.getKey().omschrijving())
                .collect(Collectors.joining("\n"));
        return lijst.isEmpty() ? "Alles is geregeld" : lijst;
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable Geheim tekst) {
        if (tekst != null) {
            regels.add(new Regel(label, tekst.tekst()));
        }
    }
}
