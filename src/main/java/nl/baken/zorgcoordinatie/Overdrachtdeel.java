// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.springframework.stereotype.Component;

/** X4 on the case page: how far a handover is, and who was responsible when. */
@Component
class Overdrachtdeel implements Zaakdeel, Wachtpunten {

    private static final String MODULE = "zorgcoordinatie/";

    private final Regiooverdrachten opslag;
    private final Verantwoordelijkheid verantwoordelijkheid;
    private final Overnames overnames;
    private final Clock klok;

    Overdrachtdeel(
            Regiooverdrachten opslag, Verantwoordelijkheid verantwoordelijkheid, Overnames overnames, Clock klok) {
        this.opslag = opslag;
        this.verantwoordelijkheid = verantwoordelijkheid;
        this.overnames = overnames;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 88;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return regel.label().equals("Wie overdroeg");
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Optional<Regiooverdracht> overdracht = opslag.laatste(zaak.nummer());
        List<Actie> acties = acties(zaak, overdracht);
        List<Regel> regels = new ArrayList<>();
        overnames.van(zaak.nummer()).ifPresent(rij -> regels.addAll(regels(rij)));
        overdracht.ifPresent(laatste -> regels.addAll(regels(laatste)));
        List<Verantwoordelijkheid.Periode> perioden = verantwoordelijkheid.van(zaak.nummer());
        if (perioden.size() > 1) {
            perioden.forEach(periode -> regels.add(new Regel("Verantwoordelijk", tekst(periode))));
        }
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Overdracht", regels, acties, List.of(MODULE + "overdracht-starten")));
    }

    private static List<Actie> acties(Zaak zaak, Optional<Regiooverdracht> overdracht) {
        Optional<Stand> loopt = overdracht.map(Regiooverdracht::stand).filter(Stand::loopt);
        if (!zaak.status().isInBehandeling()) {
            return List.of();
        }
        if (loopt.isEmpty()) {
            return List.of(Actiegroep.OVERDRACHT.actie("Overdragen aan andere regio", MODULE + "overdracht-starten"));
        }
        Actie intrekken = Actiegroep.OVERDRACHT.actie("Overdracht intrekken", MODULE + "overdracht-intrekken");
        return loopt.get() == Stand.VERSTUURD
                ? List.of(
                        Actiegroep.VOOROP.actie("Antwoord op overdracht", MODULE + "overdracht-antwoord-vastleggen"),
                        intrekken)
                : List.of(intrekken);
    }

    private static List<Regel> regels(Overnames.Rij rij) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Overgenomen van", rij.organisatie().tekst()),
                new Regel("Afgesproken op", Dag.toon(rij.afgesprokenOp()))));
        if (rij.contactpersoon() != null) {
            regels.add(new Regel("Wie overdroeg", rij.contactpersoon().tekst()));
        }
        return regels;
    }

    private List<Regel> regels(Regiooverdracht overdracht) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Stand", overdracht.stand().omschrijving()),
                new Regel(
                        "Aan wie",
                        overdracht.organisatie().tekst() + " ("
                                + overdracht.waarheen().tekst() + ")")));
        if (overdracht.verstuurdOp() != null) {
            regels.add(new Regel("Pakket verstuurd op", dag(overdracht.verstuurdOp())));
        }
        if (overdracht.herinnerd() > 0) {
            regels.add(new Regel("Herinnerd", overdracht.herinnerd() + " keer"));
        }
        if (overdracht.kinderen() == Kinderkeuze.GAAN_MEE) {
            regels.add(new Regel("Kinderen", "Gaan mee"));
        }
        if (overdracht.antwoordOp() != null) {
            regels.add(new Regel("Antwoord op", Dag.toon(overdracht.antwoordOp())));
        }
        if (overdracht.reden() != null) {
            regels.add(new Regel("Reden", overdracht.reden()));
        }
        return regels;
    }

    private String tekst(Verantwoordelijkheid.Periode periode) {
        String wie = periode.bij() == null ? "Wij" : periode.bij().tekst();
        return wie + ", vanaf " + dag(periode.van()) + (periode.tot() == null ? "" : " tot " + dag(periode.tot()));
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return opslag.lopend(nummer).filter(overdracht -> overdracht.stand() == Stand.VERSTUURD).stream()
                .map(overdracht -> new Wachtpunt(
                        overdracht.organisatie().tekst(),
                        "antwoord op de overdracht",
                        LocalDate.ofInstant(overdracht.verstuurdOp(), klok.getZone()),
                        null))
                .toList();
    }

    private String dag(Instant moment) {
        return Dag.toon(LocalDate.ofInstant(moment, klok.getZone()));
    }
}
