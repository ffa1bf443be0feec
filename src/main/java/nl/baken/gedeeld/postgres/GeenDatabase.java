// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Neither a database to connect to nor the embedded one: stop before anything else, with words. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!${baken.postgres.ingebouwd:false} and '${spring.datasource.url:}'.isEmpty()")
class GeenDatabase {

    @Bean
    static BeanFactoryPostProcessor stopZonderDatabase() {
        return fabriek -> {
            throw new Ontbreekt();
        };
    }

    static class Ontbreekt extends IllegalStateException {
        Ontbreekt() {
            super("geen database");
        }
    }
}
