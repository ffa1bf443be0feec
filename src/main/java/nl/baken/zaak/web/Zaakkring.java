// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Betrokkenen;
import nl.baken.toegang.Betrokkenen.Inzicht;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Noodoverzicht;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Wie kan dit zien?": everybody who can see something of a case now, why, how much and until when. */
@Service
class Zaakkring {

    private static final String WAT = "wie kan dit zien";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Zaken zaken;
    private final Betrokkenen betrokkenen;
    private final Blokkades blokkades;
    private final Noodoverzicht noodinzages;
    private final Accounts accounts;
    private final ApplicationEventPublisher gebeurtenissen;

    Zaakkring(
            Toegang toegang,
            Zaakteam team,
            Zaken zaken,
            Betrokkenen betrokkenen,
            Blokkades blokkades,
            Noodoverzicht noodinzages,
            Accounts accounts,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.team = team;
        this.zaken = zaken;
        this.betrokkenen = betrokkenen;
        this.blokkades = blokkades;
        this.noodinzages = noodinzages;
        this.accounts = accounts;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param grond why, with the role when it is for everybody who has that */
    record Regel(
            String account,
            String naam,
            String rollen,
            String organisatie,
            String grond,
            String van,
            String tot,
            String wat) {}

    /** @param sinds in words */
    record Geblokkeerd(String naam, String sinds, String door) {}

    /** @param naarMedewerker whether the reader can see what each of them sees elsewhere */
    record Blad(
            String nummer,
            boolean naarMedewerker,
            boolean naarZaak,
            List<Regel> regels,
            List<Geblokkeerd> geblokkeerd,
            List<Noodoverzicht.Gebruik> noodinzages) {}

    /** For who carries the case, who leads the team and the privacy officer. @throws NietGevonden for everybody else */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad van(ZaakNummer nummer) {
        Medewerker wie = toegang.medewerker();
        Zaakteam.Blik blik = team.blik(nummer, wie);
        boolean vanDeZaak = blik.voertUit() || blik.leidt();
        if (vanDeZaak) {
            toegang.eisInzage(WAT, nummer.waarde());
        } else {
            eisToezicht(nummer, wie);
        }
        return new Blad(
                nummer.waarde(),
                wie.heeft(Rol.FG) || wie.heeft(Rol.TEAMLEIDER_ZC),
                vanDeZaak,
                betrokkenen.bij(nummer.waarde()).stream().map(this::regel).toList(),
                geblokkeerd(nummer),
                noodinzages.van(nummer.waarde()));
    }

    private void eisToezicht(ZaakNummer nummer, Medewerker wie) {
        boolean mag = wie.heeft(Rol.FG) && !blokkades.geldt(nummer.waarde(), wie.id());
        if (!mag || zaken.lees(List.of(nummer.waarde())).isEmpty()) {
            gebeurtenissen.publishEvent(Inzage.geweigerd(WAT, nummer.waarde()));
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van(WAT, nummer.waarde(), "toezicht"));
    }

    private Regel regel(Inzicht inzicht) {
        return new Regel(
                inzicht.account(),
                inzicht.naam(),
                inzicht.rollen(),
                inzicht.organisatie(),
                inzicht.grond() + (inzicht.viaRol() == null ? "" : ", als " + inzicht.viaRol()),
                Dag.moment(inzicht.van()),
                inzicht.tot() == null ? "tot de grond eindigt" : Dag.moment(inzicht.tot()),
                team.watZiet(inzicht.grond()));
    }

    private List<Geblokkeerd> geblokkeerd(ZaakNummer nummer) {
        List<Blokkades.Blokkade> geldend = blokkades.geldend(List.of(nummer.waarde()));
        Map<String, String> namen =
                accounts.namen(geldend.stream().flatMap(blokkade -> Stream.of(blokkade.account(), blokkade.door())));
        return geldend.stream()
                .map(blokkade -> new Geblokkeerd(
                        namen.getOrDefault(blokkade.account(), "Onbekend account"),
                        Dag.moment(blokkade.van()),
                        namen.getOrDefault(blokkade.door(), "Baken")))
                .toList();
    }
}
