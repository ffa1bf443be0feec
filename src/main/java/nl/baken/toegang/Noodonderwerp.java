// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.NoodinzageNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Inzagespoor.Spoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody else judges of an emergency access: who, when, why and what was seen; not the case itself. */
@Component
class Noodonderwerp implements Vraagonderwerp {

    private final Noodinzageopslag opslag;
    private final Inzagespoor spoor;
    private final Accounts accounts;
    private final ToegangInstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Noodonderwerp(
            Noodinzageopslag opslag,
            Inzagespoor spoor,
            Accounts accounts,
            ToegangInstellingen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.spoor = spoor;
        this.accounts = accounts;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return NoodinzageNummer.VOORVOEGSEL;
    }

    /** Belongs to the use of it, not to a question of anybody. */
    @Override
    public String termijn() {
        return "T35";
    }

    @Override
    public boolean isInTeTrekken() {
        return false;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Noodinzage gebruik = lees(nummer);
        List<Spoor> sporen = spoor.van(gebruik.zaak(), gebruik.account(), gebruik.van(), gebruik.einde());
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel(
                        "Wie",
                        accounts.zoek(gebruik.account())
                                .map(account -> account.naam() + ", " + account.rolnamen())
                                .orElse("Onbekend account")),
                new Regel("Zaak", gebruik.zaak()),
                new Regel("Van", Dag.moment(gebruik.van())),
                new Regel(
                        "Tot", Dag.moment(gebruik.einde()) + (gebruik.beeindigdOp() == null ? "" : ", zelf beëindigd")),
                new Regel("Wat kon niet wachten", gebruik.categorie().omschrijving()),
                new Regel("Waarom", opslag.reden(nummer).tekst()),
                new Regel("Gezien", inWoorden(sporen, false)),
                new Regel("Gedaan", inWoorden(sporen, true))));
        regels.add(new Regel(
                "Wat je antwoord betekent",
                "ja: deze noodinzage was terecht; nee: zij was niet terecht, en je schrijft waarom"));
        return regels;
    }

    private static String inWoorden(List<Spoor> sporen, boolean handelingen) {
        String gevonden = sporen.stream()
                .filter(gevolg -> gevolg.handeling() == handelingen)
                .map(gevolg -> gevolg.wat() + (gevolg.keer() > 1 ? " (" + gevolg.keer() + " keer)" : ""))
                .collect(Collectors.joining("; "));
        return gevonden.isEmpty() ? "niets" : gevonden;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        Noodinzage gebruik = lees(nummer);
        if (gebruik.loopt(klok.instant())) {
            throw new Weigering("Deze noodinzage loopt nog tot " + Dag.moment(gebruik.tot())
                    + ". Beoordeel haar daarna: dan weet je alles wat is gezien.");
        }
        gebeurtenissen.publishEvent(new Handeling(
                akkoord ? "noodinzage beoordeeld: terecht" : "noodinzage beoordeeld: niet terecht",
                gebruik.zaak(),
                Noodinzages.GROND));
    }

    @Override
    public void ingetrokken(String nummer) {
        throw new IllegalStateException("een noodinzage wordt altijd beoordeeld");
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return instellingen.magOverzicht(wie) ? "/noodinzage/overzicht" : "/";
    }

    private Noodinzage lees(String nummer) {
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }
}
