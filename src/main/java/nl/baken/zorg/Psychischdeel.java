// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorg.Gesprekopslag.Gesprek;
import nl.baken.zorg.Ggztraject.Aanleiding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Psychological care on the case page (P06): what was asked, who waits for what, since when. */
@Component
class Psychischdeel implements Zaakdeel {

    private final Gesprekopslag gesprekken;
    private final Ggzopslag trajecten;
    private final Zorgopslag opslag;
    private final Zorgspoor spoor;

    Psychischdeel(Gesprekopslag gesprekken, Ggzopslag trajecten, Zorgopslag opslag, Zorgspoor spoor) {
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.opslag = opslag;
        this.spoor = spoor;
    }

    @Override
    public int volgorde() {
        return 23;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.MEDISCH;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.PSYCHISCHE_ZORG);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        ZaakNummer nummer = zaak.nummer();
        List<Regel> regels = new ArrayList<>();
        gesprekken.laatste(nummer).ifPresent(gesprek -> regels.addAll(regels(gesprek)));
        trajecten.alle(nummer).forEach(traject -> regels.addAll(regels(traject)));
        opslag.afronding(nummer, Spoor.PSYCHISCHE_ZORG)
                .ifPresent(reden -> regels.add(new Regel("Gestopt omdat", reden.omschrijving())));
        boolean loopt = spoor.loopt(nummer, Spoor.PSYCHISCHE_ZORG);
        if (regels.isEmpty() && !loopt) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Psychische zorg",
                regels,
                acties(zaak, loopt),
                List.of(
                        "zorg/stabilisatie-bespreken",
                        "zorg/ggz-verwijzing-vastleggen",
                        "zorg/wachtlijstbemiddeling-vragen")));
    }

    private static List<Actie> acties(Zaak zaak, boolean loopt) {
        if (!zaak.status().isInBehandeling()) {
            return List.of();
        }
        List<Actie> acties =
                new ArrayList<>(List.of(new Actie("Ggz-verwijzing vastleggen", "zorg/ggz-verwijzing-vastleggen")));
        if (loopt) {
            acties.add(new Actie("Psychische zorg afronden", "zorg/psychische-zorg-afronden"));
        }
        return acties;
    }

    private static List<Regel> regels(Gesprek gesprek) {
        String wanneer = "Besproken op " + Dag.toon(gesprek.op());
        if (gesprek.nietNodig() != null) {
            return List.of(new Regel(wanneer, gesprek.nietNodig().omschrijving()));
        }
        List<Regel> regels = new ArrayList<>();
        voegToe(regels, "Gevaar voor zichzelf", gesprek.gevaar());
        if (gesprek.spoedOpen()) {
            regels.add(new Regel("Let op", "Spoedhulp is nog niet gebeld"));
        }
        voegToe(regels, "Spoedhulp gebeld", gesprek.spoedhulp());
        voegToe(regels, wanneer, gesprek.hulp());
        return regels;
    }

    private List<Regel> regels(Ggztraject traject) {
        List<Regel> regels = new ArrayList<>();
        voegToe(regels, "Soort ggz", traject.aanbieder());
        voegToe(regels, "Verwezen op", traject.verwezenOp());
        voegToe(regels, "Intake op", traject.intakeOp());
        voegToe(regels, "Behandeling begonnen op", traject.gestartOp());
        voegToe(regels, "Behandeling geëindigd op", traject.geeindigdOp());
        voegToe(regels, "Niet aangenomen op", traject.afgewezenOp());
        for (Aanleiding aanleiding : Aanleiding.values()) {
            if (traject.bemiddeld().contains(aanleiding)) {
                regels.add(new Regel(aanleiding.omschrijving(), bemiddeling(traject, aanleiding)));
            }
        }
        if (traject.verhuisdOp() != null && traject.isOpen()) {
            regels.add(new Regel(
                    "Let op: verhuisd op " + Dag.toon(traject.verhuisdOp()),
                    "De behandeling loopt. Regel een warme overdracht naar de volgende behandelaar."));
        }
        return regels;
    }

    private String bemiddeling(Ggztraject traject, Aanleiding aanleiding) {
        List<Bemiddelactie> acties = trajecten.acties(traject.id(), aanleiding);
        return acties.isEmpty()
                ? "Bemiddelen was niet nodig"
                : acties.stream().map(Codewoord::omschrijving).collect(Collectors.joining("\n"));
    }

    private static void voegToe(List<Regel> regels, String naam, @Nullable Codewoord woord) {
        if (woord != null) {
            regels.add(new Regel(naam, woord.omschrijving()));
        }
    }

    private static void voegToe(List<Regel> regels, String naam, @Nullable LocalDate dag) {
        if (dag != null) {
            regels.add(new Regel(naam, Dag.toon(dag)));
        }
    }
}
