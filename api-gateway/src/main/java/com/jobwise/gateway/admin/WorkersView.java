package com.jobwise.gateway.admin;

import java.util.List;

/** The worker processes that signed on within the last day or have not signed off, by kind, those heard of last first. */
record WorkersView(List<WorkerView> items) {}
