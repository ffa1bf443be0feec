// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.signaal.Antwoord;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * X8: somebody with a closed case needs help again. That is a new case of the same person, with its own intake, safety
 * screening and terms; what was agreed to in the old one does not hold.
 */
@Service
public class Heropening implements Zaakdeel {

    private static final String NAAM = "zaak-heropenen";
    private static final Actie HEROPENEN = Actiegroep.ZAAK.actie("Zaak heropenen", "zorgcoordinatie/" + NAAM);

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zaakbegin begin;
    private final Heropeningen opslag;
    private final Verantwoordelijkheid verantwoordelijkheid;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Heropening(
            Toegang toegang,
            Zaken zaken,
            Zaakbegin begin,
            Heropeningen opslag,
            Verantwoordelijkheid verantwoordelijkheid,
            Tijdlijn tijdlijn,
            Zorgproces proces,
            Gemeenten gemeenten,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.begin = begin;
        this.opslag = opslag;
        this.verantwoordelijkheid = verantwoordelijkheid;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("gemeente", zaken.lees(nummer).gemeente())
                .keuzes("gemeenten", gemeenten.keuzes(LocalDate.now(klok)));
    }

    /** Asked twice there is one new case. @throws Weigering when the case still runs, or the client died */
    @Zaakhandeling(
            value = NAAM,
            titel = "Zaak heropenen",
            gelukt = "De zaak is heropend. De nieuwe zaak staat in de lijst met zaken.",
            ookTeamleiding = true)
    @Transactional
    public void heropen(ZaakNummer nummer, HeropenZaak opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Zaak eerdere = zaken.lees(nummer);
        if (eerdere.geslotenOp() == null) {
            throw new Weigering("Deze zaak loopt nog. Er valt niets te heropenen.");
        }
        if (isOverleden(zaken.houdVast(eerdere.persoon()))) {
            throw new Weigering("Deze cliënt is overleden. Meld een nieuw signaal als het over iemand anders gaat.");
        }
        Aanleiding aanleiding = new Aanleiding(
                null,
                LocalDate.now(klok),
                opdracht.gemeente(),
                opdracht.acuut() == Antwoord.JA,
                opdracht.aanleiding(),
                opdracht.toelichting());
        opnieuw(eerdere, aanleiding).ifPresent(this::vanOns);
    }

    private void vanOns(Zaak zaak) {
        verantwoordelijkheid.begin(zaak.nummer(), zaak.geopendOp());
    }

    /** The coordinator heard at an aftercare contact that help is needed again; that answer ends the aftercare. */
    @Transactional(propagation = Propagation.MANDATORY)
    void heropenUitNazorg(ZaakNummer nummer, @Nullable Geheim toelichting) {
        Zaak eerdere = zaken.lees(nummer);
        volgende(
                        eerdere,
                        new Aanleiding(
                                null,
                                LocalDate.now(klok),
                                eerdere.gemeente(),
                                false,
                                Heropenaanleiding.NAZORG,
                                toelichting))
                .ifPresent(this::vanOns);
    }

    /**
     * Why somebody comes back.
     *
     * @param signaal the founded signal, if that is why; then the rest of the reason is in there
     * @param gemeente where the client is now
     */
    record Aanleiding(
            @Nullable SignaalNummer signaal,
            LocalDate op,
            String gemeente,
            boolean acuut,
            @Nullable Heropenaanleiding soort,
            @Nullable Geheim toelichting) {}

    /**
     * Opens the next episode of this person; who calls says who is responsible for it.
     *
     * @return empty when one runs already, or the client died
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Zaak> opnieuw(Zaak eerdere, Aanleiding aanleiding) {
        Optional<Zaak> nieuw = volgende(eerdere, aanleiding);
        // Nobody gives aftercare beside the new care.
        nieuw.flatMap(zaken::eerdere)
                .filter(vorige -> vorige.status() == Zaakstatus.NAZORG)
                .ifPresent(vorige -> proces.stopNazorg(vorige.nummer()));
        return nieuw;
    }

    private Optional<Zaak> volgende(Zaak eerdere, Aanleiding aanleiding) {
        List<Zaak> episoden = zaken.houdVast(eerdere.persoon());
        if (lopend(episoden).isPresent() || isOverleden(episoden)) {
            return Optional.empty();
        }
        Zaak laatste = episoden.get(episoden.size() - 1);
        Zaak nieuw = begin.open(
                laatste.persoon(), aanleiding.signaal(), aanleiding.op(), aanleiding.gemeente(), aanleiding.acuut());
        opslag.bewaar(
                nieuw.nummer(),
                laatste.nummer(),
                aanleiding.soort(),
                aanleiding.toelichting(),
                toegang.medewerker().id());
        tijdlijn.noteer(nieuw.nummer(), "heropend: er is een eerdere zaak van deze cliënt", "heropening");
        tijdlijn.noteer(laatste.nummer(), "zaak heropend", "heropening");
        // Who took the client over before, is not responsible any more.
        verantwoordelijkheid.eindig(laatste.nummer(), nieuw.geopendOp());
        return Optional.of(nieuw);
    }

    /** The case of this person in which somebody works. */
    Optional<Zaak> lopend(Zaak eerdere) {
        return lopend(zaken.houdVast(eerdere.persoon()));
    }

    private static Optional<Zaak> lopend(List<Zaak> episoden) {
        return episoden.stream().filter(zaak -> zaak.geslotenOp() == null).findFirst();
    }

    private boolean isOverleden(List<Zaak> episoden) {
        return episoden.stream()
                .anyMatch(zaak -> zaken.redenEinde(zaak.nummer()).equals(Optional.of(RedenEinde.OVERLEDEN)));
    }

    @Override
    public int volgorde() {
        return 11;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Regel> regels = new ArrayList<>();
        opslag.van(zaak.nummer()).ifPresent(rij -> regels.addAll(regels(rij)));
        opslag.na(zaak.nummer())
                .ifPresent(rij -> regels.add(new Regel(
                        "Gevolgd door",
                        "Een nieuwe zaak op " + Dag.toon(LocalDate.ofInstant(rij.op(), klok.getZone())))));
        List<Actie> acties = kan(zaak) ? List.of(HEROPENEN) : List.of();
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Heropening", regels, acties, List.of("zorgcoordinatie/" + NAAM)));
    }

    @Override
    public List<Actie> voorTeamleiding(Zaak zaak) {
        return kan(zaak) ? List.of(HEROPENEN) : List.of();
    }

    private boolean kan(Zaak zaak) {
        return zaak.geslotenOp() != null && opslag.na(zaak.nummer()).isEmpty();
    }

    private static List<Regel> regels(Heropeningen.Rij rij) {
        List<Regel> regels = new ArrayList<>(
                List.of(new Regel("Aanleiding", rij.aanleiding() == null ? "Een gegrond signaal" : rij.aanleiding())));
        if (rij.toelichting() != null) {
            regels.add(new Regel("Wat er aan de hand was", rij.toelichting().tekst()));
        }
        return regels;
    }
}
