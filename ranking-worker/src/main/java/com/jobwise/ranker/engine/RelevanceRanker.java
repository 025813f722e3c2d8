package com.jobwise.ranker.engine;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranking.RankingResult;

/** Orders a profile's content by what it says to one posting. */
public interface RelevanceRanker {

    /**
     * @return every experience, project and skill of the profile exactly once, most relevant first, each with its reasons
     */
    RankingResult rank(MasterProfile profile, JobPosting posting);
}
