// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.BlokkadeOpgeheven;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.ZaakGeopend;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a conflict of interest lets go of everything in the case in one moment, and somebody else takes it up. */
@Component
class Terugtrekking {

    private static final Geheim EERDER = Geheim.van("Vastgelegd bij een eerdere zaak van dezelfde cliënt.");

    private final Zaken zaken;
    private final Zaakwissel wissel;
    private final Toewijzing toewijzing;
    private final Toewijzingsopslag toewijzingen;
    private final Herverdelingopslag herverdelingen;
    private final Afwezigheden afwezigheden;
    private final Blokkades blokkades;
    private final Loslaten loslaten;
    private final Conflictdoorwerking doorwerking;
    private final Toegang toegang;

    Terugtrekking(
            Zaken zaken,
            Zaakwissel wissel,
            Toewijzing toewijzing,
            Toewijzingsopslag toewijzingen,
            Herverdelingopslag herverdelingen,
            Afwezigheden afwezigheden,
            Blokkades blokkades,
            Loslaten loslaten,
            Conflictdoorwerking doorwerking,
            Toegang toegang) {
        this.zaken = zaken;
        this.wissel = wissel;
        this.toewijzing = toewijzing;
        this.toewijzingen = toewijzingen;
        this.herverdelingen = herverdelingen;
        this.afwezigheden = afwezigheden;
        this.blokkades = blokkades;
        this.loslaten = loslaten;
        this.doorwerking = doorwerking;
        this.toegang = toegang;
    }

    /** Who can carry the case instead of who does now. */
    List<Voorstel> mogelijk(Zaak zaak) {
        return toewijzing.weeg(zaak).stream()
                .filter(voorstel ->
                        !voorstel.isUitgesloten() && !voorstel.account().equals(zaak.coordinator()))
                .toList();
    }

    /** @throws Weigering when it is the coordinator, and who is next was not chosen or can't be */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemWeg(ZaakNummer nummer, LegBelangenconflictVast opdracht) {
        String wie = opdracht.wie();
        Zaak zaak = wissel.houdVast(nummer);
        // First the case to another, while there is still somebody who carries it.
        if (zaak.isOpen() && wie.equals(zaak.coordinator())) {
            draagOver(zaak, opdracht);
        }
        blokkades.leg(nummer.waarde(), wie, opdracht.motief());
        toewijzingen.meldBelangenconflict(
                zaak.persoon(), wie, toegang.medewerker().id());
        loslaten.laatLos(nummer, wie);
        doorwerking.herzie(List.of(zaak.persoon()));
    }

    private void draagOver(Zaak zaak, LegBelangenconflictVast opdracht) {
        Set<String> mogelijk = mogelijk(zaak).stream().map(Voorstel::account).collect(Collectors.toSet());
        if (mogelijk.isEmpty()) {
            // Nobody to choose from: shut out all the same; the tasks are offered, and the team leader divides.
            return;
        }
        if (opdracht.opvolger() == null) {
            throw new Weigering("opvolger", "Kies wie de nieuwe zorgcoördinator wordt.");
        }
        if (!mogelijk.contains(opdracht.opvolger()) || afwezigheden.isAfwezig(opdracht.opvolger())) {
            throw new Weigering("opvolger", "Deze collega kan de zaak nu niet krijgen. Kies iemand anders.");
        }
        wissel.draagOver(zaak, opdracht.opvolger());
        herverdelingen.bewaar(
                zaak.nummer(),
                Objects.requireNonNull(zaak.coordinator()),
                opdracht.opvolger(),
                Geheim.van("Belangenconflict."),
                toegang.medewerker().id());
    }

    /** Two agreed that it is over: unless another case of the client says so, this person can be proposed again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(BlokkadeOpgeheven opgeheven) {
        if (!opgeheven.nummer().startsWith(ZaakNummer.VOORVOEGSEL)) {
            return;
        }
        String persoon = zaken.lees(new ZaakNummer(opgeheven.nummer())).persoon();
        List<String> alle = zaken.vanPersonen(List.of(persoon)).stream()
                .map(zaak -> zaak.nummer().waarde())
                .toList();
        boolean nogEen = blokkades.geldend(alle).stream()
                .anyMatch(blokkade ->
                        !blokkade.overgenomen() && blokkade.account().equals(opgeheven.account()));
        if (!nogEen) {
            toewijzingen.vergeetBelangenconflict(persoon, opgeheven.account());
        }
        doorwerking.herzie(List.of(persoon));
    }

    /** The next case of the same client is as closed to them as the one before. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakGeopend geopend) {
        String persoon = zaken.lees(geopend.zaak()).persoon();
        toewijzingen
                .belangenconflicten(Set.of(persoon))
                .forEach(wie -> blokkades.leg(geopend.zaak().waarde(), wie, EERDER));
        doorwerking.herzie(List.of(persoon));
    }
}
