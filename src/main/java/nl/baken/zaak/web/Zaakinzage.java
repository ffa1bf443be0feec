// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.OpenTaken;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the case page together for who is involved; everybody else gets the answer of a case that doesn't exist. */
@Service
public class Zaakinzage {

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zaakteam team;
    private final Takenlijst taken;
    private final OpenTaken openTaken;
    private final Zaakfeiten feiten;
    private final Schuilvelden schuilvelden;
    private final Veldverantwoording verantwoording;
    private final Termijnregels termijnen;
    private final List<Zaakdeel> delen;
    private final List<Wachtpunten> wachtpunten;
    private final Handelingspoort poort;
    private final Noodinzages noodinzages;
    private final ApplicationEventPublisher gebeurtenissen;

    Zaakinzage(
            Toegang toegang,
            Zaken zaken,
            Zaakteam team,
            Takenlijst taken,
            OpenTaken openTaken,
            Zaakfeiten feiten,
            Schuilvelden schuilvelden,
            Termijnregels termijnen,
            Veldverantwoording verantwoording,
            List<Zaakdeel> delen,
            List<Wachtpunten> wachtpunten,
            Handelingspoort poort,
            Noodinzages noodinzages,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.team = team;
        this.taken = taken;
        this.openTaken = openTaken;
        this.feiten = feiten;
        this.schuilvelden = schuilvelden;
        this.verantwoording = verantwoording;
        this.termijnen = termijnen;
        this.delen = delen.stream()
                .sorted(Comparator.comparingInt(Zaakdeel::volgorde))
                .toList();
        this.wachtpunten = wachtpunten;
        this.poort = poort;
        this.noodinzages = noodinzages;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Transactional(noRollbackFor = NietGevonden.class)
    public Zaakblad blad(ZaakNummer nummer) {
        Medewerker wie = toegang.medewerker();
        Zaakteam.Blik blik = team.blik(nummer, wie);
        if (!blik.zaak()) {
            gebeurtenissen.publishEvent(Inzage.geweigerd("zaak", nummer.waarde()));
            throw new NietGevonden();
        }
        toegang.eisInzage("zaak", nummer.waarde());
        Zaak zaak = zaken.lees(nummer);
        boolean inhoud = blik.inhoud();
        if (blik.ziet(Compartiment.IDENTITEIT) || blik.ziet(Compartiment.VEILIG_CONTACT)) {
            toegang.eisInzage("identiteit en veilig contact", nummer.waarde());
        }
        List<Verborgen> verborgen = schuilvelden.van(zaak, blik);
        List<Zaakblad.Deel> zichtbaar = delen(zaak, wie, blik, verborgen);
        return new Zaakblad(
                nummer.waarde(),
                zaak.gevaar(),
                feiten.stand(zaak),
                inhoud,
                blik.nood() ? noodinzages.lopend(nummer).orElse(null) : null,
                blik.voertUit() || blik.leidt(),
                blik.voertUit(),
                blik.ziet(Compartiment.VEILIG_CONTACT),
                blik.ziet(Compartiment.VEILIG_CONTACT) ? feiten.contact(zaak) : null,
                handelingen(zaak, wie, zichtbaar),
                wachtOp(zaak, wie, inhoud),
                feiten.kern(zaak, blik),
                blik.ziet(Compartiment.IDENTITEIT) ? feiten.wie(zaak) : List.of(),
                verborgen,
                termijnen.van(zaak, wie, inhoud),
                taken.voor(nummer.waarde(), wie),
                zichtbaar,
                inhoud ? verantwoording.van(Veldverantwoording.VAN_DE_KERN) : List.of(),
                feiten.tijdlijn(zaak, blik));
    }

    private static boolean magNog(Zaakdeel bron, Zaak zaak) {
        return zaak.status() != Zaakstatus.OVERLEDEN || bron.naOverlijden();
    }

    private Handelingen handelingen(Zaak zaak, Medewerker wie, List<Zaakblad.Deel> zichtbaar) {
        Stream<Zaakdeel.Actie> eigen =
                zichtbaar.stream().filter(deel -> !deel.isSpoor()).flatMap(deel -> deel.acties().stream());
        Stream<Zaakdeel.Actie> leiding = team.leidt(zaak.nummer(), wie)
                ? delen.stream().flatMap(bron -> bron.voorTeamleiding(zaak).stream())
                : Stream.empty();
        return Handelingen.van(Stream.concat(eigen, leiding).distinct().toList());
    }

    private List<Zaakblad.Deel> delen(Zaak zaak, Medewerker wie, Zaakteam.Blik blik, List<Verborgen> verborgen) {
        return delen.stream()
                .filter(bron -> blik.ziet(bron.compartiment()))
                .flatMap(bron -> bron.voor(zaak, wie).stream()
                        .map(deel -> new Zaakblad.Deel(
                                deel.titel(),
                                bron.spoor().isPresent(),
                                deel.regels(),
                                verborgen.stream()
                                        .filter(veld -> bron.spoor()
                                                .filter(spoor -> spoor == veld.spoor())
                                                .isPresent())
                                        .toList(),
                                magNog(bron, zaak) ? acties(deel.acties(), blik) : List.of(),
                                verantwoording.van(deel.formulieren()))))
                .toList();
    }

    private List<Zaakdeel.Actie> acties(List<Zaakdeel.Actie> acties, Zaakteam.Blik blik) {
        if (blik.voertUit()) {
            return acties;
        }
        return blik.nood()
                ? acties.stream().filter(actie -> poort.kanInNood(actie.pad())).toList()
                : List.of();
    }

    private List<Zaakblad.Wacht> wachtOp(Zaak zaak, Medewerker wie, boolean inhoud) {
        Stream<Zaakblad.Wacht> taken = openTaken.vanAnderen(zaak.nummer().waarde(), wie).stream()
                .map(open -> new Zaakblad.Wacht(open.wie(), open.label(), feiten.sinds(open.sinds()), null));
        Stream<Zaakblad.Wacht> genoteerd = inhoud && zaak.status() != Zaakstatus.OVERLEDEN
                ? wachtpunten.stream()
                        .flatMap(punten -> punten.van(zaak.nummer()).stream())
                        .map(punt -> new Zaakblad.Wacht(
                                punt.opWie(), punt.waarop(), feiten.sinds(punt.sinds()), punt.klaarPad()))
                : Stream.empty();
        return Stream.concat(taken, genoteerd).toList();
    }
}
