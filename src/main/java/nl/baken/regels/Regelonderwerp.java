// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.regel.Regelopdracht;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.regels.Voorstel.Stand;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A proposal as the second person sees it, and what follows from the answer. */
@Component
class Regelonderwerp implements Vraagonderwerp {

    private final Soorten soorten;
    private final Voorstellen voorstellen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Regelonderwerp(Soorten soorten, Voorstellen voorstellen, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.soorten = soorten;
        this.voorstellen = voorstellen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return VoorstelNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Voorstel voorstel = lees(nummer);
        return inWoorden(soorten.soort(voorstel.soort()), voorstel);
    }

    <C extends Regelopdracht> List<Regel> inWoorden(Regelsoort<C> soort, Voorstel voorstel) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Lijst", soort.naam()));
        switch (voorstel.handeling()) {
            case NIEUW -> {
                regels.addAll(
                        soort.inWoorden(voorstel.sleutel(), Soorten.lees(soort, voorstel.inhoud()), ingang(voorstel)));
                regels.add(new Regel(
                        "Gaat in op", Dag.toon(voorstel.van()) + ", of op de dag van akkoord als die later is"));
            }
            case EINDE -> {
                regels.add(new Regel("Rij", voorstel.samenvatting()));
                regels.add(new Regel("Geldt niet meer vanaf", Dag.toon(einde(voorstel))));
                regels.add(new Regel("Waarom", bron(voorstel)));
            }
            case INTREKKEN -> {
                regels.add(new Regel("Rij", voorstel.samenvatting()));
                regels.add(new Regel("Wat verandert", "de rij wordt ingetrokken voordat zij begint"));
                regels.add(new Regel("Waarom", bron(voorstel)));
            }
        }
        return regels;
    }

    private static String bron(Voorstel voorstel) {
        return Soorten.lees(EindeRij.class, voorstel.inhoud()).bron();
    }

    /** Approved later than it was to begin, a row begins on the day it is approved: nothing changes in the past. */
    private LocalDate ingang(Voorstel voorstel) {
        return nietVoorVandaag(voorstel.van());
    }

    private LocalDate einde(Voorstel voorstel) {
        return nietVoorVandaag(Objects.requireNonNull(voorstel.tot()));
    }

    private LocalDate nietVoorVandaag(LocalDate dag) {
        LocalDate vandaag = LocalDate.now(klok);
        return dag.isBefore(vandaag) ? vandaag : dag;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        Voorstel voorstel = lees(nummer);
        if (!akkoord) {
            voorstellen.rondAf(nummer, Stand.NIET_AKKOORD, voorstel.van());
            return;
        }
        voerUit(soorten.soort(voorstel.soort()), voorstel);
        gebeurtenissen.publishEvent(new Handeling("regel gewijzigd: " + voorstel.soort(), nummer, "vier ogen"));
    }

    private <C extends Regelopdracht> void voerUit(Regelsoort<C> soort, Voorstel voorstel) {
        LocalDate van = voorstel.van();
        switch (voorstel.handeling()) {
            case NIEUW -> {
                van = ingang(voorstel);
                C opdracht = Soorten.lees(soort, voorstel.inhoud());
                soort.controleer(voorstel.sleutel(), opdracht, van);
                soort.voegToe(voorstel.sleutel(), opdracht, van);
            }
            case EINDE -> soort.beeindig(voorstel.sleutel(), van, einde(voorstel));
            case INTREKKEN -> soort.trekIn(voorstel.sleutel(), van);
        }
        voorstellen.rondAf(voorstel.nummer(), Stand.AKKOORD, van);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        voorstellen.rondAf(nummer, Stand.INGETROKKEN, lees(nummer).van());
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return wie.heeft(Rol.FUNCTIONEEL_BEHEERDER)
                ? "/beheer/regels/" + lees(nummer).soort()
                : "/";
    }

    private Voorstel lees(String nummer) {
        return voorstellen.zoek(nummer).orElseThrow(NietGevonden::new);
    }
}
