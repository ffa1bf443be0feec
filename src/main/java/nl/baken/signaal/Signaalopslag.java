// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.toegang.Blokkades;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes signals; free text only through the vault. Checks no access: the services do. */
@Repository
class Signaalopslag {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;
    private final Blokkades blokkades;

    Signaalopslag(JdbcClient database, Kluis kluis, Clock klok, Blokkades blokkades) {
        this.blokkades = blokkades;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void voegToe(SignaalNummer nummer, LegSignaalVast opdracht, String invoerder, @Nullable String melder) {
        String rij = nummer.waarde();
        database.sql(
                        """
                        insert into signaal.signaal (nummer, ontvangen_op, waargenomen_op, ingevoerd_door, gemeente,
                            kanaal, bron, locatietype, indicatoren, minderjarig, gevaar, tekst, melder,
                            melder_contact, wil_terugkoppeling, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ontvangen')""")
                .params(Arrays.asList(
                        rij,
                        nu(),
                        java.sql.Date.valueOf(opdracht.waargenomenOp()),
                        invoerder,
                        opdracht.gemeente(),
                        (opdracht.kanaal() == null ? Kanaal.PORTAAL : opdracht.kanaal()).code(),
                        opdracht.bron().code(),
                        opdracht.locatietype().code(),
                        codes(opdracht.indicatoren()),
                        Boolean.TRUE.equals(opdracht.minderjarig()),
                        codes(opdracht.gevaar()),
                        kluis.sluit(opdracht.tekst(), "signaal.signaal.tekst", rij),
                        melder,
                        kluis.sluit(opdracht.melderContact(), "signaal.signaal.melder_contact", rij),
                        opdracht.terugkoppelingGewenst() == Antwoord.JA && opdracht.bron() != BronOrganisatie.ANONIEM))
                .update();
    }

    boolean bestaat(SignaalNummer nummer) {
        return database.sql("select 1 from signaal.signaal where nummer = ?")
                .param(nummer.waarde())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean isIngevoerd(SignaalNummer nummer, String invoerder) {
        return database.sql("select 1 from signaal.signaal where nummer = ? and ingevoerd_door = ?")
                .params(nummer.waarde(), invoerder)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Entered it, and has no conflict of interest that came up later. */
    boolean kentAlsInvoerder(SignaalNummer nummer, String account) {
        return isIngevoerd(nummer, account) && !blokkades.geldt(nummer.waarde(), account);
    }

    /** @throws NietGevonden when there is no such signal */
    Signaal lees(SignaalNummer nummer) {
        return database.sql("select * from signaal.signaal where nummer = ?")
                .param(nummer.waarde())
                .query(this::rij)
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    /** As {@link #lees}, and nobody changes it until the transaction ends. */
    Signaal houdVast(SignaalNummer nummer) {
        database.sql("select 1 from signaal.signaal where nummer = ? for update")
                .param(nummer.waarde())
                .query(Integer.class)
                .optional();
        return lees(nummer);
    }

    /** What this person entered for somebody without an account and somebody still works on. */
    List<Signaal> ingevoerdVoorAnder(String invoerder) {
        return database
                .sql(
                        """
                        select * from signaal.signaal where ingevoerd_door = ? and melder is null
                        order by ontvangen_op desc""")
                .param(invoerder)
                .query(this::rij)
                .list()
                .stream()
                .filter(Signaal::isOpen)
                .toList();
    }

    List<Signaal> lees(Collection<String> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : database.sql("select * from signaal.signaal where nummer in (:nummers) order by ontvangen_op desc")
                        .param("nummers", nummers)
                        .query(this::rij)
                        .list();
    }

    void zetUrgentie(SignaalNummer nummer, String urgentie) {
        zet(nummer, "urgentie = ?", urgentie);
    }

    void wijsToe(SignaalNummer nummer, @Nullable String centrumgemeente, @Nullable String organisatie) {
        zet(nummer, "centrumgemeente = ?, organisatie = ?", centrumgemeente, organisatie);
    }

    void zetStatus(SignaalNummer nummer, String status) {
        zet(nummer, "status = ?", status);
    }

    void zetIndicatoren(SignaalNummer nummer, Collection<Indicator> indicatoren) {
        zet(nummer, "indicatoren = ?", (Object) codes(indicatoren));
    }

    void zetAdvies(SignaalNummer nummer, int score, String advies) {
        zet(nummer, "score = ?, advies = ?", score, advies);
    }

    void duid(SignaalNummer nummer, Duiding duiding, Geheim motief, Collection<Kenmerk> kenmerken, String door) {
        zet(
                nummer,
                "duiding = ?, motief = ?, kenmerken = ?, geduid_door = ?, geduid_op = coalesce(geduid_op, ?), status = 'geduid'",
                duiding.code(),
                kluis.sluit(motief, "signaal.signaal.motief", nummer.waarde()),
                codes(kenmerken),
                door,
                nu());
    }

    void bewaarBellen(SignaalNummer nummer, BelNoodnummer opdracht) {
        zet(
                nummer,
                "gebeld = ?, gebeld_op = ?, gebeld_kenmerk = ?",
                opdracht.gebeld().code(),
                opdracht.datum() + " " + opdracht.tijd(),
                kluis.sluit(opdracht.kenmerk(), "signaal.signaal.gebeld_kenmerk", nummer.waarde()));
    }

    void zetUitkomst(SignaalNummer nummer, Uitkomst uitkomst, @Nullable Geheim toelichting) {
        zet(
                nummer,
                "uitkomst = ?, uitkomst_op = ?, uitkomst_toelichting = ?",
                uitkomst.code(),
                nu(),
                kluis.sluit(toelichting, "signaal.signaal.uitkomst_toelichting", nummer.waarde()));
    }

    void bewaarDoorzetten(SignaalNummer nummer, ZetSignaalDoor opdracht) {
        zetUitkomst(nummer, Uitkomst.DOORGEZET_REGIO, opdracht.organisatie());
        zet(
                nummer,
                "doorgezet_kanaal = ?, doorgezet_op = ?, status = 'afgerond'",
                opdracht.kanaal().code(),
                java.sql.Date.valueOf(opdracht.datum()));
    }

    void zetHulpAangeboden(SignaalNummer nummer, boolean aangeboden) {
        zet(nummer, "hulp_aangeboden = ?", aangeboden);
    }

    void zetAnonimiseren(SignaalNummer nummer, Instant op) {
        zet(nummer, "anonimiseren_op = ?", Timestamp.from(op));
    }

    void verlengBewaren(SignaalNummer nummer, Instant tot, Geheim motief) {
        zet(
                nummer,
                "anonimiseren_op = ?, bewaren_verlengd = true, bewaren_motief = ?",
                Timestamp.from(tot),
                kluis.sluit(motief, "signaal.signaal.bewaren_motief", nummer.waarde()));
    }

    /** What could lead to somebody goes; what counts stays. */
    void anonimiseer(SignaalNummer nummer) {
        zet(
                nummer,
                """
                tekst = null, motief = null, gebeld_kenmerk = null, uitkomst_toelichting = null, bewaren_motief = null,
                melder = null, melder_contact = null, ingevoerd_door = '', status = 'geanonimiseerd', geanonimiseerd_op = ?""",
                nu());
        for (String tabel : List.of("persoon", "verrijking", "aanvulling")) {
            database.sql("delete from signaal." + tabel + " where nummer = ?")
                    .param(nummer.waarde())
                    .update();
        }
        for (String leeg : List.of("melding set reden = null, kenmerk = null", "herinnering set reden = null")) {
            database.sql("update signaal." + leeg + " where nummer = ?")
                    .param(nummer.waarde())
                    .update();
        }
    }

    private void zet(SignaalNummer nummer, String wat, @Nullable Object... waarden) {
        List<Object> alles = new java.util.ArrayList<>(Arrays.asList(waarden));
        alles.add(nummer.waarde());
        database.sql("update signaal.signaal set " + wat + " where nummer = ?")
                .params(alles)
                .update();
    }

    private Signaal rij(ResultSet rij, int n) throws SQLException {
        String nummer = rij.getString("nummer");
        return new Signaal(
                new SignaalNummer(nummer),
                rij.getTimestamp("ontvangen_op").toInstant(),
                rij.getDate("waargenomen_op").toLocalDate(),
                rij.getString("gemeente"),
                rij.getString("centrumgemeente"),
                rij.getString("organisatie"),
                BronOrganisatie.vanCode(rij.getString("bron")),
                keuze(Locatietype::valueOf, rij.getString("locatietype")),
                lijst(Indicator::valueOf, rij.getArray("indicatoren")),
                rij.getBoolean("minderjarig"),
                lijst(Gevaarvraag::valueOf, rij.getArray("gevaar")),
                rij.getString("urgentie"),
                kluis.open(rij.getBytes("tekst"), "signaal.signaal.tekst", nummer),
                rij.getString("melder"),
                kluis.open(rij.getBytes("melder_contact"), "signaal.signaal.melder_contact", nummer),
                rij.getBoolean("wil_terugkoppeling"),
                rij.getString("status"),
                rij.getString("advies"),
                keuze(Duiding::valueOf, rij.getString("duiding")),
                kluis.open(rij.getBytes("motief"), "signaal.signaal.motief", nummer),
                lijst(Kenmerk::valueOf, rij.getArray("kenmerken")),
                rij.getString("geduid_door"),
                keuze(Uitkomst::valueOf, rij.getString("uitkomst")),
                moment(rij.getTimestamp("uitkomst_op")),
                moment(rij.getTimestamp("anonimiseren_op")),
                rij.getBoolean("bewaren_verlengd"),
                moment(rij.getTimestamp("geanonimiseerd_op")));
    }

    private static <T> @Nullable T keuze(Function<String, T> soort, @Nullable String code) {
        return code == null ? null : soort.apply(code.toUpperCase(Locale.ROOT));
    }

    private static <T> List<T> lijst(Function<String, T> soort, Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray())
                .map(code -> soort.apply(code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    static String[] codes(@Nullable Collection<? extends Enum<?>> keuzes) {
        return keuzes == null
                ? new String[0]
                : keuzes.stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
