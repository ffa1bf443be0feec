// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import org.springframework.stereotype.Service;

/**
 * The reflection period (P08.2-P08.4). Declining aangifte does not end it: until AVIM ends it or another application is
 * made the client may stay for the rest of it (scenario A6).
 */
@Service
class Bedenktijden {

    static final String BRON = "verblijf";

    private static final Set<Feitsoort> MEEWERKEN =
            EnumSet.of(Feitsoort.AANGIFTE_GEDAAN, Feitsoort.MEDEWERKING_TOEGEZEGD);

    private final Bedenktijdopslag opslag;
    private final Termijnen termijnen;
    private final Feiten feiten;
    private final Clock klok;

    Bedenktijden(Bedenktijdopslag opslag, Termijnen termijnen, Feiten feiten, Clock klok) {
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * It began, by the rule of D06 that held on that day; the same start again changes nothing.
     *
     * @throws Weigering for a second one, or for somebody who has none
     */
    void begin(ZaakNummer nummer, Verblijfstand stand, Ketenbericht bericht, String regel) {
        Bedenktijd was = stand.bedenktijd();
        if (was != null && was.begonnenOp().equals(bericht.op())) {
            return;
        }
        if (was != null) {
            throw new Weigering(
                    "op",
                    "De bedenktijd is al eerder gebruikt, vanaf " + Dag.toon(was.begonnenOp())
                            + ". Een tweede kan niet. Klopt de eerste datum niet? Bel AVIM.");
        }
        if (stand.heeft(Bijzonderheid.GETUIGE_AANGEVER)) {
            throw new Weigering(
                    "soort",
                    "Een getuige-aangever krijgt geen bedenktijd. Klopt dat niet? Pas eerst de verblijfspositie aan.");
        }
        Termijn termijn = termijnen.start(regel, nummer.waarde(), Dag.begin(bericht.op()));
        opslag.begin(nummer, regel, bericht.op(), termijn.laatsteDag());
        feiten.meld(
                nummer,
                Feitsoort.BEDENKTIJD_GESTART,
                bericht.op(),
                bericht.van().omschrijving());
    }

    void eindig(ZaakNummer nummer, LocalDate op, RedenEindeBedenktijd reden) {
        opslag.eindig(nummer, op, reden);
        laatTermijnVervallen(nummer);
        feiten.meld(nummer, Feitsoort.BEDENKTIJD_GEEINDIGD, op, BRON);
    }

    /** Ends it when what is known has ended it already. */
    void eindigDoorFeiten(ZaakNummer nummer, Verblijfstand stand) {
        stand.openBedenktijd()
                .flatMap(bedenktijd -> einden(stand)
                        .filter(einde -> !einde.op().isBefore(bedenktijd.begonnenOp()))
                        .findFirst())
                .ifPresent(einde -> eindig(nummer, einde.op(), einde.reden()));
    }

    private record Einde(LocalDate op, RedenEindeBedenktijd reden) {}

    private static Stream<Einde> einden(Verblijfstand stand) {
        return Stream.of(
                        stand.feiten().stream()
                                .filter(feit -> MEEWERKEN.contains(feit.soort()))
                                .map(feit -> new Einde(feit.op(), RedenEindeBedenktijd.AANGIFTE)),
                        stand.feiten().stream()
                                .filter(feit -> feit.soort() == Feitsoort.VERTROKKEN_MOB)
                                .map(feit -> new Einde(feit.op(), RedenEindeBedenktijd.VERTROKKEN)),
                        stand.vergunning().stream()
                                .map(besluit -> new Einde(besluit.op(), RedenEindeBedenktijd.VERGUNNING)),
                        stand.aanvragen().stream()
                                .filter(aanvraag -> Aanvraagsoort.BEEINDIGT_BEDENKTIJD.contains(aanvraag.soort()))
                                .map(aanvraag -> new Einde(aanvraag.op(), RedenEindeBedenktijd.ANDERE_AANVRAAG)))
                .flatMap(Function.identity());
    }

    /** Whether its last day went by and nobody said how it ended. */
    boolean isVerstreken(Verblijfstand stand) {
        return stand.openBedenktijd()
                .filter(bedenktijd -> LocalDate.now(klok).isAfter(bedenktijd.totEnMet()))
                .isPresent();
    }

    void laatTermijnVervallen(ZaakNummer nummer) {
        termijnen.vervallen(List.of(Bedenktijd.GEWOON, Bedenktijd.DUBLIN), nummer.waarde());
    }

    /** The moment after its last day. */
    Optional<Instant> voorbijOp(Verblijfstand stand) {
        return stand.openBedenktijd()
                .map(bedenktijd -> Dag.begin(bedenktijd.totEnMet().plusDays(1)));
    }
}
