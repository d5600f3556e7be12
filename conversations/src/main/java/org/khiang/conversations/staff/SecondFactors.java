package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SecondFactors extends GenericRepository<SecondFactorRow, UUID> {

    Optional<SecondFactorRow> findByStaffId(UUID staffId);

    SecondFactorRow save(SecondFactorRow row);

    /** 0 when a code of this step or a later one was used before; two at once cannot both use it. */
    @Query("update second_factor set last_step = :step, confirmed = true where staff_id = :staff and last_step < :step")
    int use(UUID staff, long step);

    void deleteByStaffId(UUID staffId);

    @Query("insert into recovery_code (code_hash, staff_id) values (:hash, :staff)")
    void keepCode(byte[] hash, UUID staff);

    /** 0 when there is no such code of this person any more. */
    @Query("delete from recovery_code where code_hash = :hash and staff_id = :staff")
    int useCode(byte[] hash, UUID staff);

    @Query("delete from recovery_code where staff_id = :staff")
    void forgetCodes(UUID staff);
}
