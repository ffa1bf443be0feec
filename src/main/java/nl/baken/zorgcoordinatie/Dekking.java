// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag.Niet;
import nl.baken.zorgcoordinatie.Vervangerkeuze.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds somebody for every case of who is away, and lets go of the rest: nothing stays with somebody who is away. */
@Component
class Dekking {

    private final Zaken zaken;
    private final Waarnemingopslag opslag;
    private final Waarnemingen waarnemingen;
    private final Vervangerkeuze keuze;
    private final Vervanging vervanging;
    private final Afwezigheden afwezigheden;
    private final Taakverdeling taken;
    private final Toegang toegang;
    private final Zorgproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Dekking(
            Zaken zaken,
            Waarnemingopslag opslag,
            Waarnemingen waarnemingen,
            Vervangerkeuze keuze,
            Vervanging vervanging,
            Afwezigheden afwezigheden,
            Taakverdeling taken,
            Toegang toegang,
            Zorgproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.waarnemingen = waarnemingen;
        this.keuze = keuze;
        this.vervanging = vervanging;
        this.afwezigheden = afwezigheden;
        this.taken = taken;
        this.toegang = toegang;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** The running cases that need somebody: the own ones, and those where this person stands in by then. */
    List<Zaak> zaken(Afwezigheid afwezigheid) {
        Set<ZaakNummer> waargenomen = opslag.alleOpen().stream()
                .filter(waarneming -> waarneming.waarnemer().equals(afwezigheid.account()))
                .filter(waarneming -> afwezigheden
                        .zoek(waarneming.afwezigheid())
                        .filter(andere -> andere.overlapt(afwezigheid.van(), afwezigheid.tot()))
                        .isPresent())
                .map(Waarneming::nummer)
                .collect(Collectors.toSet());
        return zaken.lopend().stream()
                .filter(zaak -> afwezigheid.account().equals(zaak.coordinator()) || waargenomen.contains(zaak.nummer()))
                .toList();
    }

    /**
     * Somebody goes away: finds somebody for every case, and lets go of the rest when that is now.
     *
     * @param voorkeur account id of who stands in as far as that can
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Overdrachtsuitslag dek(Afwezigheid afwezigheid, @Nullable String voorkeur) {
        Overdrachtsuitslag uitslag = vulAan(afwezigheid, voorkeur);
        if (afwezigheid.isNu(klok.instant())) {
            taken.bijAfwezigen().stream()
                    .filter(taak -> afwezigheid.account().equals(taak.wie()))
                    .forEach(taken::bied);
        }
        return uitslag;
    }

    /** For every case that has nobody yet; one that nobody can take, is let go of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Overdrachtsuitslag vulAan(Afwezigheid afwezigheid, @Nullable String voorkeur) {
        Set<ZaakNummer> gedekt = opslag.bij(afwezigheid.id()).stream()
                .filter(Waarneming::isOpen)
                .map(Waarneming::nummer)
                .collect(Collectors.toSet());
        Map<ZaakNummer, Keuze> keuzes = keuze.kies(
                afwezigheid,
                zaken(afwezigheid).stream()
                        .filter(zaak -> !gedekt.contains(zaak.nummer()))
                        .toList(),
                voorkeur);
        List<Niet> niet = new ArrayList<>();
        keuzes.forEach((nummer, wie) -> {
            if (wie.account() == null) {
                niet.add(new Niet(nummer.waarde(), wie.reden()));
                if (afwezigheid.isNu(klok.instant())) {
                    vervanging.herzie(nummer);
                }
            } else {
                neemtWaar(afwezigheid, nummer, wie.account());
            }
        });
        return new Overdrachtsuitslag(keuzes.size() - niet.size(), niet);
    }

    /** From the begin of the absence on this person stands in; whoever did, no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemtWaar(Afwezigheid afwezigheid, ZaakNummer nummer, String waarnemer) {
        // The old one ends in the books first and in its process last: in between the tasks would be nobody's.
        Optional<Waarneming> eerder = open(afwezigheid, nummer);
        eerder.ifPresent(waarneming -> opslag.eindig(waarneming.id()));
        long id = opslag.voegToe(
                afwezigheid.id(),
                nummer,
                afwezigheid.account(),
                waarnemer,
                toegang.medewerker().id());
        gebeurtenissen.publishEvent(new Handeling(
                "waarnemer gekozen: " + waarnemer + " voor " + afwezigheid.account(), nummer.waarde(), "waarneming"));
        if (!proces.startVoorval(nummer, Voorval.WAARNEMING)) {
            waarnemingen.zonderProces(opslag.zoek(id).orElseThrow());
        }
        eerder.ifPresent(this::herzie);
    }

    /** The absence has another end: its covers follow, and so do the cases that had nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void volg(Afwezigheid afwezigheid) {
        opslag.bij(afwezigheid.id()).stream().filter(Waarneming::isOpen).forEach(this::herzie);
        zaken.lopend().stream()
                .filter(zaak -> afwezigheid.account().equals(zaak.coordinator()))
                .forEach(zaak -> vervanging.herzie(zaak.nummer()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void herzie(Waarneming waarneming) {
        if (!proces.herzieWaarneming(waarneming.nummer(), waarneming.id())) {
            waarnemingen.zonderProces(waarneming);
        }
    }

    private Optional<Waarneming> open(Afwezigheid afwezigheid, ZaakNummer nummer) {
        return opslag.bij(afwezigheid.id()).stream()
                .filter(waarneming -> waarneming.isOpen() && waarneming.nummer().equals(nummer))
                .findFirst();
    }
}
