package org.khiang.conversations.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInFailures extends GenericRepository<SignInFailure, UUID> {

    SignInFailure save(SignInFailure failure);

    List<SignInFailure> findByLoginHashAndAtAfterOrderByAtDesc(byte[] loginHash, Instant since);

    void deleteById(UUID id);

    void deleteByAtBefore(Instant before);
}
