package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code users}. */
@Repository
class UserStore {

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations aggregates;

    UserStore(JdbcClient jdbc, JdbcAggregateOperations aggregates) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
    }

    /** An id for somebody about to register, who alone may write the row of that id. */
    int nextId() {
        return jdbc.sql("""
                        select nextval('users_id_seq')
                        """).query(Integer.class).single();
    }

    /** False when the address is taken, in whatever case. */
    boolean add(int id, String email, String passwordHash, String fullName) {
        return jdbc.sql("""
                        insert into users (id, email, password_hash, full_name)
                        values (:id, :email, :password_hash, :full_name)
                        on conflict ((lower(email))) do nothing
                        """)
                        .param("id", id)
                        .param("email", email)
                        .param("password_hash", passwordHash)
                        .param("full_name", fullName)
                        .update()
                == 1;
    }

    Optional<User> find(int id) {
        return Optional.ofNullable(aggregates.findById(id, User.class));
    }

    /** Who that is, for somebody who is nobody yet: an id, with which that user's own row can be read. */
    private Optional<Integer> userOf(String email) {
        return jdbc.sql("""
                        select id
                        from user_of_email(:email) as id
                        where id is not null
                        """).param("email", email).query(Integer.class).optional();
    }

    /** What signing in compares. */
    Optional<Credentials> credentials(String email) {
        return userOf(email).flatMap(id -> Acting.as(id, () -> ownCredentials(id)));
    }

    private Optional<Credentials> ownCredentials(int userId) {
        return jdbc.sql("""
                        select id as user_id, password_hash, is_active, deleted_at
                        from users
                        where id = :user_id
                        """).param("user_id", userId).query(Credentials.class).optional();
    }

    /** Who gets a reset mail: also the owner of a deleted account, who needs the password to restore it. */
    Optional<Addressee> addressee(String email) {
        return userOf(email).flatMap(id -> Acting.as(id, () -> ownAddress(id)));
    }

    private Optional<Addressee> ownAddress(int userId) {
        return jdbc.sql("""
                        select id as user_id, email
                        from users
                        where id = :user_id
                        and (is_active or deleted_at is not null)
                        """).param("user_id", userId).query(Addressee.class).optional();
    }

    /** Keeps the password as it is until the caller's transaction ends; false when it is another one by now, or the account is off. */
    boolean holdPassword(int userId, String hash) {
        return jdbc.sql("""
                        select id
                        from users
                        where id = :user_id
                        and password_hash = :hash
                        and is_active
                        for share
                        """)
                .param("user_id", userId)
                .param("hash", hash)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The row, which nobody else changes until the caller's transaction ends. */
    Optional<User> lock(int userId) {
        return jdbc.sql("""
                        select id
                        from users
                        where id = :user_id
                        for update
                        """)
                .param("user_id", userId)
                .query(Integer.class)
                .optional()
                .flatMap(this::find);
    }

    /** False when the password is not {@code seen} any more. */
    boolean changePassword(int userId, String seen, String hash) {
        return jdbc.sql("""
                        update users
                        set password_hash = :hash
                        where id = :user_id
                        and password_hash = :seen
                        """)
                        .param("hash", hash)
                        .param("user_id", userId)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** A new password from somebody who reads the account's mail, which verifies the address as well. */
    void resetPassword(int userId, String hash) {
        jdbc.sql("""
                        update users
                        set password_hash = :hash, is_verified = true
                        where id = :user_id
                        """).param("hash", hash).param("user_id", userId).update();
    }

    void verify(int userId) {
        jdbc.sql("""
                        update users
                        set is_verified = true
                        where id = :user_id
                        """).param("user_id", userId).update();
    }

    /** False when the address is somebody else's, in whatever case; the transaction is of no use any more then. */
    boolean rewrite(int userId, String email, String fullName, boolean isVerified) {
        try {
            jdbc.sql("""
                            update users
                            set email = :email, full_name = :full_name, is_verified = :is_verified
                            where id = :user_id
                            """)
                    .param("email", email)
                    .param("full_name", fullName)
                    .param("is_verified", isVerified)
                    .param("user_id", userId)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Switches the account off and begins its time of grace. */
    void delete(int userId, Instant now) {
        jdbc.sql("""
                        update users
                        set is_active = false, deleted_at = :now
                        where id = :user_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("user_id", userId)
                .update();
    }

    /** Undoes {@link #delete}; false unless it was deleted after {@code earliest} and still has this password. */
    boolean restore(int userId, String hash, Instant earliest) {
        return jdbc.sql("""
                        update users
                        set is_active = true, deleted_at = null
                        where id = :user_id
                        and password_hash = :hash
                        and deleted_at > :earliest
                        """)
                        .param("user_id", userId)
                        .param("hash", hash)
                        .param("earliest", earliest.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
