// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.rapportage.jaarrapport.Rapportuitvoer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of councils, as who answers them reads them. */
@Service
public class Raadsvragen {

    private final Raadsvraagopslag opslag;
    private final Raadstermijn termijn;
    private final Termijnwijzigingen wijzigingen;
    private final Toegang toegang;
    private final Gemeenten gemeenten;
    private final Rapportuitvoer rapporten;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Raadsvragen(
            Raadsvraagopslag opslag,
            Raadstermijn termijn,
            Termijnwijzigingen wijzigingen,
            Toegang toegang,
            Gemeenten gemeenten,
            Rapportuitvoer rapporten,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.termijn = termijn;
        this.wijzigingen = wijzigingen;
        this.toegang = toegang;
        this.gemeenten = gemeenten;
        this.rapporten = rapporten;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** A line of the list. */
    public record Rij(
            String nummer,
            String gemeente,
            String onderwerp,
            String ontvangen,
            String uiterlijk,
            String stand,
            boolean teLaat) {}

    /** A question as its page shows it. @param open whether there is still something to do @param verlengd why it takes longer, the oldest first */
    public record Blad(
            String nummer,
            String stand,
            boolean open,
            boolean teLaat,
            List<Regel> feiten,
            String vraag,
            String antwoord,
            List<String> tabellen,
            List<Verlenging> verlengd) {}

    public record Verlenging(String op, String naar, String reden) {}

    /** @throws NietGevonden when this person answers no councils */
    @Transactional
    public List<Rij> lijst() {
        eisBeleid();
        gebeurtenissen.publishEvent(
                Inzage.van("raadsvragen", toegang.medewerker().id(), "rol"));
        List<Raadsvraag> alle = opslag.alle();
        Map<String, Termijn> lopen = termijn.van(alle);
        return alle.stream()
                .map(vraag -> rij(vraag, lopen.get(vraag.nummer().waarde())))
                .toList();
    }

    private Rij rij(Raadsvraag vraag, @Nullable Termijn loopt) {
        return new Rij(
                vraag.nummer().waarde(),
                vraag.gemeente(),
                vraag.onderwerp().omschrijving(),
                Dag.toon(vraag.ontvangenOp()),
                loopt == null ? "" : Dag.toon(loopt.laatsteDag()),
                vraag.stand(),
                isTeLaat(vraag, loopt));
    }

    /** Also of one that was answered: then it was. */
    private boolean isTeLaat(Raadsvraag vraag, @Nullable Termijn loopt) {
        if (loopt == null || vraag.ingetrokkenOp() != null) {
            return false;
        }
        return vraag.verzondenOp() == null
                ? klok.instant().isAfter(loopt.vervalt())
                : vraag.verzondenOp().isAfter(loopt.laatsteDag());
    }

    private void eisBeleid() {
        if (!toegang.medewerker().heeft(Rol.BELEIDSMEDEWERKER)) {
            throw new NietGevonden();
        }
    }

    /** The councils that can ask. */
    public List<Keuze> gemeenten() {
        return gemeenten.centrumgemeenten().stream()
                .map(naam -> new Keuze(naam, naam))
                .toList();
    }

    /** @throws NietGevonden when there is no such question for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad blad(RaadsvraagNummer nummer) {
        toegang.eisInzage("raadsvraag", nummer.waarde());
        Raadsvraag vraag = opslag.lees(nummer);
        Termijn loopt = termijn.van(nummer);
        return new Blad(
                nummer.waarde(),
                vraag.stand(),
                vraag.isOpen(),
                isTeLaat(vraag, loopt),
                feiten(vraag, loopt),
                vraag.vraag().tekst(),
                tekst(vraag.antwoord()),
                namen(vraag.tabellen()),
                wijzigingen.van(nummer.waarde()).stream()
                        .map(wijziging -> new Verlenging(
                                Dag.toon(wijziging.op()), Dag.toon(wijziging.naar()), tekst(wijziging.reden())))
                        .toList());
    }

    private static List<Regel> feiten(Raadsvraag vraag, @Nullable Termijn loopt) {
        List<Regel> feiten = new ArrayList<>(List.of(
                new Regel("Raad van", vraag.gemeente()),
                new Regel("Onderwerp", vraag.onderwerp().omschrijving()),
                new Regel("Nummer bij de raad", tekst(vraag.kenmerk())),
                new Regel("Ontvangen op", Dag.toon(vraag.ontvangenOp()))));
        if (loopt != null) {
            feiten.add(new Regel("Antwoord uiterlijk", Dag.toon(loopt.laatsteDag())));
            feiten.add(new Regel("Volgens", loopt.volgens().bron() + " (" + loopt.basis() + ")"));
        }
        if (vraag.verzondenOp() != null) {
            feiten.add(new Regel("Verstuurd op", Dag.toon(vraag.verzondenOp())));
        }
        return feiten;
    }

    /** The titles of what was chosen; a code that is not there any more stays a code. */
    List<String> namen(List<String> codes) {
        Map<String, String> titels =
                rapporten.gekozen(codes).stream().collect(Collectors.toMap(Keuze::waarde, Keuze::label));
        return codes.stream().map(code -> titels.getOrDefault(code, code)).toList();
    }

    /** The last day as it is now, to begin a form with. @throws NietGevonden when it is not for this person */
    @Transactional(readOnly = true)
    public LocalDate uiterlijk(RaadsvraagNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        Termijn loopt = termijn.van(nummer);
        return loopt == null ? LocalDate.ofInstant(Instant.now(klok), klok.getZone()) : loopt.laatsteDag();
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
