// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.UitvoerNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.Uitvoerlezer;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An export as the second person judges it: which lines, how many, with names or not, and what for. */
@Component
class Uitvoeronderwerp implements Vraagonderwerp {

    private final Uitvoeropslag opslag;
    private final Uitvoerlezer lezer;
    private final Filterlezer filters;
    private final Filteruitleg uitleg;
    private final Uitvoerinstellingen instellingen;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Uitvoeronderwerp(
            Uitvoeropslag opslag,
            Uitvoerlezer lezer,
            Filterlezer filters,
            Filteruitleg uitleg,
            Uitvoerinstellingen instellingen,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.lezer = lezer;
        this.filters = filters;
        this.uitleg = uitleg;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return UitvoerNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Uitvoer uitvoer = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        Filter filter = filters.lees(uitvoer.filter()).filter();
        List<Regel> regels = new ArrayList<>(uitleg.van(filter));
        regels.add(new Regel(
                "Aantal regels nu", String.valueOf(lezer.tel(filter, Long.MAX_VALUE, instellingen.hoogstens() + 1L))));
        regels.add(new Regel("Namen van medewerkers", uitvoer.metNamen() ? "Ja, en ook netwerkadressen" : "Nee"));
        Geheim reden = opslag.reden(nummer);
        regels.add(new Regel("Waarvoor", reden == null ? "" : reden.tekst()));
        return regels;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        zet(nummer, akkoord ? Uitvoerstand.WACHT : Uitvoerstand.NIET_AKKOORD);
        gebeurtenissen.publishEvent(new Handeling(
                akkoord ? "uitvoer van het logboek goedgekeurd" : "uitvoer van het logboek niet goedgekeurd",
                nummer,
                "vier ogen"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        zet(nummer, Uitvoerstand.INGETROKKEN);
    }

    private void zet(String nummer, Uitvoerstand stand) {
        opslag.zet(nummer, stand);
        toegang.beeindig(nummer, VierOgen.VAN_EEN_VRAAG);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return Terugblik.magLezen(wie) ? "/logboek/uitvoer/" + nummer : "/";
    }
}
