// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running cases of one person, the most dangerous first; numbers and deadlines, no content. */
@Service
class Zakenlijst {

    private final Zaken zaken;
    private final Zaakteam team;
    private final Termijnen termijnen;
    private final Accounts accounts;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Zakenlijst(
            Zaken zaken,
            Zaakteam team,
            Termijnen termijnen,
            Accounts accounts,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.team = team;
        this.termijnen = termijnen;
        this.accounts = accounts;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param gevaar safety code, or "acuut" or "onbekend" as long as there is none */
    record Regel(
            String nummer,
            String status,
            String gevaar,
            String termijn,
            boolean teLaat,
            boolean vraagtAandacht,
            Instant vervalt,
            String coordinator,
            boolean vanMij,
            boolean alsWaarnemer,
            boolean overleden) {}

    /** The running cases in which this person is involved. */
    @Transactional
    public List<Regel> voor(Medewerker wie) {
        gebeurtenissen.publishEvent(Inzage.van("zakenlijst", wie.id(), "eigen zaken"));
        Set<String> betrokken = team.zaken(wie).keySet();
        Map<String, Termijn> eerste = termijnen.lopend(betrokken).stream()
                .collect(Collectors.toMap(Termijn::nummer, Function.identity(), (eerder, later) -> eerder));
        List<Zaak> lopend = zaken.lopend().stream()
                .filter(zaak -> betrokken.contains(zaak.nummer().waarde()))
                .toList();
        Map<String, String> namen =
                accounts.namen(lopend.stream().flatMap(zaak -> Stream.of(zaak.coordinator(), zaak.vervanger())));
        return lopend.stream()
                .map(zaak ->
                        regel(zaak, Optional.ofNullable(eerste.get(zaak.nummer().waarde())), draagt(zaak, namen), wie))
                .sorted(Comparator.comparingInt((Regel regel) -> Zaak.GEVAREN.indexOf(regel.gevaar()))
                        .thenComparing(Regel::vervalt))
                .toList();
    }

    /** The owner stays in sight, also when somebody else does the work. */
    private static String draagt(Zaak zaak, Map<String, String> namen) {
        String coordinator = namen.getOrDefault(String.valueOf(zaak.coordinator()), "");
        return zaak.vervanger() == null
                ? coordinator
                : coordinator + " (" + namen.getOrDefault(zaak.vervanger(), "een collega") + " neemt waar)";
    }

    private static boolean isVan(Zaak zaak, Medewerker wie) {
        return wie.id().equals(zaak.coordinator()) || neemtWaar(zaak, wie);
    }

    private static boolean neemtWaar(Zaak zaak, Medewerker wie) {
        return wie.id().equals(zaak.waarnemer()) || wie.id().equals(zaak.vervanger());
    }

    private Regel regel(Zaak zaak, Optional<Termijn> eerste, String coordinator, Medewerker wie) {
        Instant nu = klok.instant();
        return new Regel(
                zaak.nummer().waarde(),
                zaak.status().omschrijving(),
                zaak.gevaar(),
                eerste.map(termijn -> termijn.omschrijving() + ": " + termijn.resterend(nu))
                        .orElse(""),
                eerste.map(termijn -> termijn.isTeLaat(nu)).orElse(false),
                eerste.map(termijn -> termijn.vraagtAandacht(nu)).orElse(false),
                eerste.map(Termijn::vervalt).orElse(Instant.MAX),
                coordinator,
                isVan(zaak, wie),
                neemtWaar(zaak, wie),
                zaak.status() == Zaakstatus.OVERLEDEN);
    }
}
