// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database: only when asked for, and never beside a configured one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${baken.postgres.ingebouwd:false} and '${spring.datasource.url:}'.isEmpty()")
class PostgresConfiguratie {

    @Bean
    IngebouwdePostgres ingebouwdePostgres(
            @Value("${baken.map}") Path map, @Value("${baken.postgres.duurzaam:true}") boolean duurzaam)
            throws IOException {
        return IngebouwdePostgres.start(map, duurzaam);
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(IngebouwdePostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.jdbcUrl());
        pool.setUsername(Rollen.TOEPASSING);
        return pool;
    }
}
