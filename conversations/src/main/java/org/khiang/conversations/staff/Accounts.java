package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Accounts extends CrudRepository<Account, UUID> {

    /** 0 when the login is taken; two at once cannot both get it. */
    @Query("insert into staff (id, login, name, role, password_hash, active, demo) "
            + "values (:id, :login, :name, :role, :passwordHash, true, :demo) on conflict do nothing")
    int addIfNew(UUID id, String login, String name, Role role, String passwordHash, boolean demo);

    Optional<Account> findByLogin(String login);

    List<Account> findAllOrderByLogin();

    /** Locked until the transaction ends, so that two administrators cannot close each other at the same moment. */
    @Query("select * from staff where role = 'ADMIN' and active order by id for update")
    List<Account> lockAdmins();

    boolean existsByRoleAndActiveTrue(Role role);

    boolean existsByDemo(boolean demo);

    List<Account> findByDemoTrueAndActiveTrue();

    boolean existsByRoleAndActiveTrueAndSeenAtAfter(Role role, Instant since);

    @Query("select exists (select 1 from staff s join shift h on h.staff_id = s.id and h.ended_at is null "
            + "where s.role = 'COUNSELLOR' and s.active and s.seen_at > :since)")
    boolean anyoneOnShift(Instant since);

    @Query("update staff set password_hash = :passwordHash where id = :id")
    void changePassword(UUID id, String passwordHash);

    @Query("update staff set active = false, seen_at = null where id = :id")
    void close(UUID id);

    @Query("update staff set active = true, role = :role where id = :id")
    void reopen(UUID id, Role role);

    /** 0 when the role is no longer the one that was seen, or the account is closed. */
    @Query("update staff set role = :role, seen_at = null where id = :id and role = :seen and active")
    int changeRole(UUID id, Role seen, Role role);

    @Query("update staff set seen_at = :at where id = :id")
    void seen(UUID id, Instant at);

    @Query("update staff set seen_at = null where id = :id")
    void gone(UUID id);
}
