package org.khiang.conversations.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiverRows extends GenericRepository<ReceiverRow, UUID> {

    ReceiverRow save(ReceiverRow row);

    ReceiverRow update(ReceiverRow row);

    Optional<ReceiverRow> findById(UUID id);

    @Query("insert into receiver (id, code, name, phone, web, hours, what_for, area, provinces, categories, note, "
            + "active, checked_on) values (:id, :code, :name, :phone, :web, :hours, :whatFor, :area, :provinces, "
            + ":categories, :note, true, :checkedOn) on conflict do nothing")
    void addIfNew(UUID id, String code, String name, String phone, String web, String hours, String whatFor,
                  String area, String provinces, String categories, String note, LocalDate checkedOn);

    @Query("select * from receiver order by active desc, name")
    List<ReceiverRow> all();

    @Query("update receiver set checked_on = :day, changed_by = :by, changed_at = :at where id = :id")
    int checked(UUID id, LocalDate day, UUID by, Instant at);
}
