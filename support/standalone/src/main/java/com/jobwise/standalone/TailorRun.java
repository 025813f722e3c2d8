package com.jobwise.standalone;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.Session;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.Deadline;
import com.jobwise.standalone.place.RunDirectory;
import com.jobwise.standalone.progress.ProgressView;
import com.jobwise.standalone.report.JsonReport;
import com.jobwise.standalone.report.OutDirectory;
import com.jobwise.standalone.report.Report;
import com.jobwise.standalone.report.RunFigures;
import com.jobwise.standalone.report.TextReport;
import com.jobwise.standalone.system.LocalSystem;
import com.jobwise.standalone.system.ModelSettings;
import com.jobwise.standalone.system.RunningSystem;
import com.jobwise.standalone.system.ServerAddresses;
import com.jobwise.standalone.tailor.TailorInput;
import com.jobwise.standalone.tailor.Tailored;
import com.jobwise.standalone.tailor.Tailoring;
import java.io.IOException;
import java.net.http.HttpClient;
import picocli.CommandLine;

/** One run from checked input to printed report: the system is started, used over HTTP as by any client, and closed. */
record TailorRun(Surroundings surroundings, TailorOptions options, ModelSettings model, CommandLine command) {

    /** Refuses options that make no sense. */
    static TailorRun of(Surroundings surroundings, TailorOptions options, CommandLine command) {
        return new TailorRun(surroundings, options, ModelOptions.settings(options.model, command), command);
    }

    int execute(TailorInput input) throws Exception {
        var out = OutDirectory.prepare(options.out, options.type.documents(), options.force);
        var given = ServerAddresses.of(surroundings.environment());
        var deadline = Deadline.in(options.timeout);
        try (var session = Session.begin(ExitCode.TIMED_OUT)) {
            watched(input, out, given, deadline, session).print(command.getOut());
        }
        return ExitCode.OK.code();
    }

    private Report watched(
            TailorInput input, OutDirectory out, ServerAddresses given, Deadline deadline, Session session)
            throws Exception {
        try (var view = surroundings.progress(command.getErr())) {
            return made(input, out, given, deadline, session, view);
        }
    }

    private Report made(
            TailorInput input,
            OutDirectory out,
            ServerAddresses given,
            Deadline deadline,
            Session session,
            ProgressView view)
            throws Exception {
        try {
            var directory = session.open(() -> directory(given));
            var system = new LocalSystem(given, directory.path(), 0, model).start(session, view);
            var api = new Api(HttpClient.newHttpClient(), system.uri(), "", surroundings.ids(), deadline);
            return report(new Tailoring(api, view).run(input), out, system);
        } catch (StoppedException e) {
            throw session.wasStopped() ? new StoppedException(ExitCode.TIMED_OUT, "Cancelled.", e) : e;
        }
    }

    private RunDirectory directory(ServerAddresses given) {
        var cache = surroundings.places().cache();
        try {
            return RunDirectory.begin(cache, surroundings.ids().get().toString(), given.database() == null);
        } catch (IOException e) {
            throw new StoppedException(
                    ExitCode.NOT_STARTED,
                    "The cache directory %s cannot be written. Name another with JOBWISE_CACHE.".formatted(cache),
                    e);
        }
    }

    private Report report(Tailored run, OutDirectory out, RunningSystem system) {
        var files = run.documents().stream()
                .flatMap(document -> out.write(document).stream())
                .toList();
        var figures = new RunFigures(system.identities(), system.times(), Surroundings.uptime(), system.memory());
        return options.json ? new JsonReport(run, files, figures) : new TextReport(run, files, figures);
    }
}
