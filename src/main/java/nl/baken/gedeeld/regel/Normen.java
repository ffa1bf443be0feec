// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that an organisation chooses, as they are today. */
@Service
public class Normen {

    private static final String GELDT =
            " geldig_van <= :dag and (geldig_tot is null or geldig_tot > :dag) and ingetrokken_op is null";

    private final JdbcClient database;
    private final Clock klok;

    Normen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** @param eenheid in words, as in {@code euro per dag} @param basis wet, beleid, praktijk or voorstel */
    public record Norm(String code, BigDecimal waarde, String eenheid, String basis) {}

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such norm */
    @Transactional(readOnly = true)
    public Norm norm(String code) {
        return norm(code, LocalDate.now(klok));
    }

    private Norm norm(String code, LocalDate dag) {
        return database.sql("select code, waarde, eenheid, basis from gedeeld.norm where code = :code and" + GELDT)
                .param("code", code)
                .param("dag", dag)
                .query(Norm.class)
                .single();
    }

    public BigDecimal waarde(String code) {
        return norm(code).waarde();
    }

    /** As {@link #waarde(String)}, on another day. */
    @Transactional(readOnly = true)
    public BigDecimal waarde(String code, LocalDate dag) {
        return norm(code, dag).waarde();
    }

    /** These norms on every day, in one statement. */
    @Transactional(readOnly = true)
    public Normverloop verloop(Set<String> codes) {
        return new Normverloop(database.sql("select code, waarde, geldig_van, geldig_tot from gedeeld.norm"
                        + " where code = any (?) and ingetrokken_op is null order by code, geldig_van desc")
                .param(codes.toArray(String[]::new))
                .query(Normverloop.Rij.class)
                .list());
    }

    /** The norms whose code begins with this, by the rest of the code. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> groep(String begin) {
        return groep(begin, LocalDate.now(klok));
    }

    /** As {@link #groep(String)}, on another day. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> groep(String begin, LocalDate dag) {
        return database
                .sql("select code, waarde, eenheid, basis from gedeeld.norm where starts_with(code, :begin) and"
                        + GELDT)
                .param("begin", begin)
                .param("dag", dag)
                .query(Norm.class)
                .list()
                .stream()
                .collect(Collectors.toMap(norm -> norm.code().substring(begin.length()), Norm::waarde));
    }

    /** A norm with where it comes from, to show beside what was counted with it. */
    public record Herkomst(
            String code,
            String omschrijving,
            String eenheid,
            BigDecimal waarde,
            String basis,
            String bron,
            LocalDate geldigVan) {}

    /** Of the norms whose code begins with this, on that day, by description. */
    @Transactional(readOnly = true)
    public List<Herkomst> herkomst(String begin, LocalDate dag) {
        return database.sql("select code, omschrijving, eenheid, waarde, basis, bron, geldig_van from gedeeld.norm"
                        + " where starts_with(code, :begin) and" + GELDT + " order by omschrijving")
                .param("begin", begin)
                .param("dag", dag)
                .query(Herkomst.class)
                .list();
    }
}
