// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.zaak.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can stand in for somebody, case by case; and why somebody can't. A conflict of interest is never passed over. */
@Component
class Vervangerkeuze {

    static final String BELANGENCONFLICT = "belangenconflict";

    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Toewijzing toewijzing;
    private final Toewijzingsopslag opslag;

    Vervangerkeuze(Accounts accounts, Afwezigheden afwezigheden, Toewijzing toewijzing, Toewijzingsopslag opslag) {
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.toewijzing = toewijzing;
        this.opslag = opslag;
    }

    /** @param account null when nobody can, with the reason in words */
    record Keuze(@Nullable String account, String reden) {}

    /** Who is asked for, the case's own stand-in, else by D11; who gets several, carries their weight in the next choice. */
    Map<ZaakNummer, Keuze> kies(Afwezigheid afwezigheid, List<Zaak> zaken, @Nullable String voorkeur) {
        Map<String, BigDecimal> erbij = new HashMap<>();
        Map<ZaakNummer, Keuze> keuzes = new LinkedHashMap<>();
        Kring kring = kring(afwezigheid);
        for (Zaak zaak : zaken) {
            Keuze keuze = kies(kring, zaak, voorkeur, erbij);
            if (keuze.account() != null) {
                erbij.merge(keuze.account(), BigDecimal.ONE, BigDecimal::add);
            }
            keuzes.put(zaak.nummer(), keuze);
        }
        return keuzes;
    }

    private Keuze kies(Kring kring, Zaak zaak, @Nullable String voorkeur, Map<String, BigDecimal> erbij) {
        Bezwaren bezwaren = bezwaren(kring, zaak);
        Optional<String> eerst = Stream.of(Optional.ofNullable(voorkeur), Optional.ofNullable(zaak.waarnemer()))
                .flatMap(Optional::stream)
                .filter(account -> bezwaren.tegen(account).isEmpty())
                .findFirst();
        if (eerst.isPresent()) {
            return new Keuze(eerst.get(), "");
        }
        List<Voorstel> mogelijk = toewijzing.weeg(zaak).stream()
                .filter(voorstel -> bezwaren.tegen(voorstel.account()).isEmpty())
                .map(voorstel -> voorstel.met(erbij.getOrDefault(voorstel.account(), BigDecimal.ZERO)))
                .toList();
        return Voorstel.beste(mogelijk)
                .map(voorstel -> new Keuze(voorstel.account(), ""))
                .orElseGet(() -> new Keuze(null, waaromNiemand(bezwaren)));
    }

    private static String waaromNiemand(Bezwaren bezwaren) {
        boolean conflict = bezwaren.kring().team().stream()
                .anyMatch(account ->
                        bezwaren.tegen(account).filter(BELANGENCONFLICT::equals).isPresent());
        return conflict ? BELANGENCONFLICT : "er is geen andere zorgcoördinator in die tijd";
    }

    /** Everybody who can stand in, by case. */
    Map<ZaakNummer, List<String>> mogelijk(Afwezigheid afwezigheid, List<Zaak> zaken) {
        Kring kring = kring(afwezigheid);
        return zaken.stream().collect(Collectors.toMap(Zaak::nummer, zaak -> mogelijk(bezwaren(kring, zaak))));
    }

    private static List<String> mogelijk(Bezwaren bezwaren) {
        return bezwaren.kring().team().stream()
                .filter(account -> bezwaren.tegen(account).isEmpty())
                .toList();
    }

    /** In words, empty when this person can stand in. */
    Optional<String> waaromNiet(Afwezigheid afwezigheid, Zaak zaak, String account) {
        return bezwaren(kring(afwezigheid), zaak).tegen(account);
    }

    private Kring kring(Afwezigheid afwezigheid) {
        Instant van = afwezigheid.van();
        // Nobody knows how long an open one lasts: who goes away later is then replaced in turn.
        Instant tot = afwezigheid.tot() == null ? van.plusMillis(1) : afwezigheid.tot();
        return new Kring(
                afwezigheid.account(),
                accounts.collegas(afwezigheid.account(), Rol.ZORGCOORDINATOR).stream()
                        .map(Accounts.Account::id)
                        .toList(),
                afwezigheden.afwezig(van, tot));
    }

    private Bezwaren bezwaren(Kring kring, Zaak zaak) {
        return new Bezwaren(kring, opslag.belangenconflicten(zaak.persoon()));
    }

    /** The same for every case. */
    private record Kring(String wie, List<String> team, Set<String> afwezig) {}

    private record Bezwaren(Kring kring, Set<String> conflicten) {

        Optional<String> tegen(String account) {
            if (account.equals(kring.wie())) {
                return Optional.of("dit is de collega die er niet is");
            }
            if (!kring.team().contains(account)) {
                return Optional.of("dit is geen zorgcoördinator (meer)");
            }
            if (conflicten.contains(account)) {
                return Optional.of(BELANGENCONFLICT);
            }
            return kring.afwezig().contains(account) ? Optional.of("zelf afwezig in die tijd") : Optional.empty();
        }
    }
}
