package com.jobwise.standalone.system;

import java.time.Duration;

/** How long each part took to come up; zero for a server that was there already. Database and broker start side by side. */
public record BootTimes(Duration database, Duration broker, Duration gateway, Duration workers) {}
