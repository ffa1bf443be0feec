// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in, for the team leader; a coordinator sees the own absence. Numbers, no content. */
@Service
public class Afwezigheidsbord {

    private final Toegang toegang;
    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Dekking dekking;
    private final Vervangerkeuze keuze;
    private final Waarnemingopslag opslag;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Afwezigheidsbord(
            Toegang toegang,
            Accounts accounts,
            Afwezigheden afwezigheden,
            Dekking dekking,
            Vervangerkeuze keuze,
            Waarnemingopslag opslag,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.dekking = dekking;
        this.keuze = keuze;
        this.opslag = opslag;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param einde last day as people type it, empty when nobody knows @param zonder cases with nobody to stand in */
    public record Regel(
            long id,
            String naam,
            String periode,
            String einde,
            boolean nu,
            boolean accountUit,
            int zaken,
            int zonder) {}

    /** @param gekozen account id, empty for nobody @param mogelijk who can, the one that stands in included */
    public record Zaakregel(String nummer, String gevaar, String gekozen, String stand, List<Collega> mogelijk) {}

    public record Collega(String account, String naam) {}

    /** @param collegas to whom everything can go at once @param geweest who stood in, when it is over */
    public record Blad(
            Regel regel,
            boolean voorbij,
            LocalDate vandaag,
            List<Zaakregel> zaken,
            List<Collega> collegas,
            List<String> geweest) {}

    /** What runs or comes. @throws NietGevonden for who has no business here */
    @Transactional
    public List<Regel> lijst() {
        Medewerker wie = eisTeam();
        gebeurtenissen.publishEvent(Inzage.van("afwezigheid", wie.id(), "waarneming"));
        return afwezigheden.vanaf(klok.instant()).stream()
                .filter(afwezigheid -> mag(wie, afwezigheid))
                .map(this::regel)
                .toList();
    }

    /** @throws NietGevonden for who may not see this one */
    @Transactional
    public Blad blad(long id) {
        Medewerker wie = eisTeam();
        Afwezigheid afwezigheid =
                afwezigheden.zoek(id).filter(een -> mag(wie, een)).orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van("afwezigheid", afwezigheid.account(), "waarneming"));
        boolean voorbij = afwezigheid.isVoorbij(klok.instant());
        List<Collega> team = accounts.collegas(afwezigheid.account(), Rol.ZORGCOORDINATOR).stream()
                .map(account -> new Collega(account.id(), account.naam()))
                .toList();
        return new Blad(
                regel(afwezigheid),
                voorbij,
                LocalDate.now(klok),
                voorbij ? List.of() : zaakregels(afwezigheid, team),
                team.stream()
                        .filter(collega -> !collega.account().equals(afwezigheid.account()))
                        .toList(),
                geweest(afwezigheid));
    }

    /** Running cases without anybody, by the absence that left them so. */
    @Transactional(readOnly = true)
    public Map<Regel, List<String>> zonderWaarnemer() {
        Instant nu = klok.instant();
        return afwezigheden.vanaf(nu).stream()
                .filter(afwezigheid -> afwezigheid.isNu(nu))
                .map(afwezigheid -> Map.entry(regel(afwezigheid), onbedekt(afwezigheid)))
                .filter(regel -> !regel.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The own absence that runs now, for who opens the start page all the same. */
    @Transactional(readOnly = true)
    public Optional<Regel> eigen() {
        Instant nu = klok.instant();
        String wie = toegang.medewerker().id();
        return afwezigheden.vanaf(nu).stream()
                .filter(afwezigheid ->
                        afwezigheid.isNu(nu) && afwezigheid.account().equals(wie))
                .map(this::regel)
                .findFirst();
    }

    private List<String> onbedekt(Afwezigheid afwezigheid) {
        Map<String, String> gekozen = gekozen(afwezigheid);
        return dekking.zaken(afwezigheid).stream()
                .map(zaak -> zaak.nummer().waarde())
                .filter(nummer -> !gekozen.containsKey(nummer))
                .toList();
    }

    private Regel regel(Afwezigheid afwezigheid) {
        boolean nu = afwezigheid.isNu(klok.instant());
        int alle = dekking.zaken(afwezigheid).size();
        int zonder = afwezigheid.isVoorbij(klok.instant())
                ? 0
                : onbedekt(afwezigheid).size();
        return new Regel(
                afwezigheid.id(),
                accounts.zoek(afwezigheid.account()).map(Accounts.Account::naam).orElse("Een collega"),
                periode(afwezigheid),
                afwezigheid.tot() == null ? "" : Datuminvoer.toon(laatsteDag(afwezigheid.tot())),
                nu,
                afwezigheid.accountUit(),
                alle,
                zonder);
    }

    private String periode(Afwezigheid afwezigheid) {
        String van = "vanaf " + dag(afwezigheid.van());
        return afwezigheid.tot() == null
                ? van + ", einde nog niet bekend"
                : van + " tot en met " + Dag.toon(laatsteDag(afwezigheid.tot()));
    }

    private LocalDate laatsteDag(Instant tot) {
        return LocalDate.ofInstant(tot.minusMillis(1), klok.getZone());
    }

    private List<Zaakregel> zaakregels(Afwezigheid afwezigheid, List<Collega> team) {
        List<Zaak> zaken = dekking.zaken(afwezigheid);
        Map<String, String> gekozen = gekozen(afwezigheid);
        Map<ZaakNummer, List<String>> mogelijk = keuze.mogelijk(afwezigheid, zaken);
        boolean nu = afwezigheid.isNu(klok.instant());
        return zaken.stream()
                .map(zaak -> {
                    String wie = gekozen.getOrDefault(zaak.nummer().waarde(), "");
                    List<Collega> keuzes = team.stream()
                            .filter(collega -> collega.account().equals(wie)
                                    || mogelijk.get(zaak.nummer()).contains(collega.account()))
                            .toList();
                    return new Zaakregel(
                            zaak.nummer().waarde(), zaak.gevaar(), wie, stand(wie, nu, keuzes.isEmpty()), keuzes);
                })
                .toList();
    }

    private static String stand(String wie, boolean nu, boolean niemandKan) {
        if (wie.isEmpty()) {
            return niemandKan ? "Niemand kan dit nu waarnemen" : "Nog niemand";
        }
        return nu ? "Neemt waar" : "Gaat waarnemen";
    }

    private Map<String, String> gekozen(Afwezigheid afwezigheid) {
        return opslag.bij(afwezigheid.id()).stream()
                .filter(Waarneming::isOpen)
                .collect(Collectors.toMap(
                        waarneming -> waarneming.nummer().waarde(),
                        Waarneming::waarnemer,
                        (eerste, laatste) -> laatste));
    }

    private List<String> geweest(Afwezigheid afwezigheid) {
        List<Waarneming> voorbij = opslag.bij(afwezigheid.id()).stream()
                .filter(waarneming -> waarneming.begonnenOp() != null && !waarneming.isOpen())
                .toList();
        Map<String, String> namen = accounts.namen(voorbij.stream().flatMap(een -> Stream.of(een.waarnemer())));
        return voorbij.stream()
                .map(een -> een.nummer() + ": " + namen.getOrDefault(een.waarnemer(), "een collega") + ", "
                        + dag(een.begonnenOp()) + " tot " + dag(een.geeindigdOp()))
                .toList();
    }

    private String dag(Instant moment) {
        return Dag.toon(LocalDate.ofInstant(moment, klok.getZone()));
    }

    private boolean mag(Medewerker wie, Afwezigheid afwezigheid) {
        return afwezigheid.account().equals(wie.id())
                || wie.heeft(Rol.TEAMLEIDER_ZC)
                        && accounts.zoek(afwezigheid.account())
                                .filter(een -> een.organisatie().equals(wie.organisatie()))
                                .isPresent();
    }

    private Medewerker eisTeam() {
        Medewerker wie = toegang.medewerker();
        if (!wie.heeft(Rol.TEAMLEIDER_ZC) && !wie.heeft(Rol.ZORGCOORDINATOR)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
