package com.jobwise.gateway.contract;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.StandInWorker;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rows are made with.
 *
 * @param api nobody in particular
 * @param owner of the database, for what no endpoint makes
 */
record World(Api api, StandInWorker worker, Mailbox mailbox, JdbcClient owner) {}
