-- SPDX-License-Identifier: EUPL-1.2
alter table toegang.rechtenoordeel
    add column rol text,
    add check (rol is null or oordeel = 'rol_te_veel');
comment on column toegang.rechtenoordeel.rol is 'De rol die vervalt zodra een tweede persoon de controle bevestigt.';
