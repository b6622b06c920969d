/// What counts of each round, and what the Ban Tổ chức decided about it.
enum ContestResultStatement: String, SQLStatement {
    case put = """
        INSERT INTO contest_result (contest_id, round, contestant_id, points_hundredths, duration_ms, submitted_at_ms,
            prediction, whole_clusters, attempt_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (contest_id, round, contestant_id) DO UPDATE
        SET points_hundredths = excluded.points_hundredths, duration_ms = excluded.duration_ms,
            submitted_at_ms = excluded.submitted_at_ms, prediction = excluded.prediction,
            whole_clusters = excluded.whole_clusters, attempt_id = excluded.attempt_id
        """

    /// Those that came of sittings; what was imported stays.
    case clear = """
        DELETE FROM contest_result
        WHERE contest_id = ? AND attempt_id IS NOT NULL
        """

    case ofContest = """
        SELECT contestant_id, round, points_hundredths, duration_ms, submitted_at_ms, prediction, whole_clusters
        FROM contest_result
        WHERE contest_id = ?
        """

    /// One round with the group of each contestant, in the order of contestants.
    case ofRound = """
        SELECT r.contestant_id, c.group_code, r.points_hundredths, r.duration_ms, r.submitted_at_ms, r.prediction,
            r.whole_clusters
        FROM contest_result r
        JOIN contestant c ON c.id = r.contestant_id
        WHERE r.contest_id = ? AND r.round = ?
        """

    case counted = """
        SELECT contestant_id, round, points_hundredths, duration_ms, submitted_at_ms, prediction, whole_clusters,
            attempt_id
        FROM contest_result
        WHERE contest_id = ? AND attempt_id IS NOT NULL
        """

    case truths = """
        SELECT round, actual
        FROM contest_truth
        WHERE contest_id = ?
        """

    /// Taken once.
    case takeTruth = """
        INSERT INTO contest_truth (contest_id, round, actual, taken_at_ms)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (contest_id, round) DO NOTHING
        """

    case exclude = """
        INSERT INTO contest_exclusion (contest_id, contestant_id, cause, reason, excluded_by_account_id, excluded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case exclusions = """
        SELECT x.id, x.contestant_id, x.cause, x.reason, a.full_name, x.excluded_at_ms, x.ended_at_ms
        FROM contest_exclusion x
        JOIN account a ON a.id = x.excluded_by_account_id
        WHERE x.contest_id = ?
        ORDER BY x.id DESC
        """

    case endExclusion = """
        UPDATE contest_exclusion
        SET ended_by_account_id = ?, ended_at_ms = ?, end_reason = ?
        WHERE contest_id = ? AND contestant_id = ? AND ended_at_ms IS NULL
        """

    case excludedNow = """
        SELECT contestant_id
        FROM contest_exclusion
        WHERE contest_id = ? AND ended_at_ms IS NULL
        """

    case adjustments = """
        SELECT contestant_id, outcome, difference_hundredths
        FROM contest_appeal
        WHERE contest_id = ? AND outcome IN ('adjusted', 'annulled')
        """

    case lower = """
        INSERT INTO contest_lowering (contest_id, award, reason, decided_by_account_id, decided_at_ms)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (contest_id, award) DO UPDATE
        SET reason = excluded.reason
        """

    case raise = """
        DELETE FROM contest_lowering
        WHERE contest_id = ? AND award = ?
        """

    case lowerings = """
        SELECT award, reason
        FROM contest_lowering
        WHERE contest_id = ?
        ORDER BY award
        """
}

/// Published results.
enum PublicationStatement: String, SQLStatement {
    case insert = """
        INSERT INTO contest_publication (contest_id, number, kind, settings_version, content_hash, code, is_shown,
            published_by_account_id, published_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case insertPlace = """
        INSERT INTO contest_place (publication_id, group_code, position, rank, contestant_id, points_hundredths,
            duration_ms, submitted_at_ms, prediction_delta, whole_clusters, award, explanation, full_name, public_name,
            class_name, school_unit_id, school_name, code)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case lastNumber = """
        SELECT number
        FROM contest_publication
        WHERE contest_id = ?
        ORDER BY number DESC
        LIMIT 1
        """

    case ofContest = """
        SELECT id, contest_id, number, kind, settings_version, code, published_at_ms
        FROM contest_publication
        WHERE contest_id = ?
        ORDER BY number DESC
        """

    case shown = """
        SELECT id, contest_id, number, kind, settings_version, code, published_at_ms
        FROM contest_publication
        WHERE contest_id = ? AND is_shown = 1
        ORDER BY number DESC
        LIMIT 1
        """

    /// The newest that is a result and no interim board.
    case result = """
        SELECT id, contest_id, number, kind, settings_version, code, published_at_ms
        FROM contest_publication
        WHERE contest_id = ? AND kind <> 'interim'
        ORDER BY number DESC
        LIMIT 1
        """

    case ofCode = """
        SELECT id, contest_id, number, kind, settings_version, code, published_at_ms
        FROM contest_publication
        WHERE code = ?
        """

    case showAll = """
        UPDATE contest_publication
        SET is_shown = 1
        WHERE contest_id = ?
        """

    case places = """
        SELECT p.publication_id, p.group_code, p.position, p.rank, p.contestant_id, p.points_hundredths, p.duration_ms,
            p.submitted_at_ms, p.prediction_delta, p.whole_clusters, p.award, p.explanation, p.full_name, p.public_name,
            p.class_name, p.school_unit_id, p.school_name, p.code, c.has_consent
        FROM contest_place p
        JOIN contestant c ON c.id = p.contestant_id
        WHERE p.publication_id = ?
        """

    case placeOf = """
        SELECT p.publication_id, p.group_code, p.position, p.rank, p.contestant_id, p.points_hundredths, p.duration_ms,
            p.submitted_at_ms, p.prediction_delta, p.whole_clusters, p.award, p.explanation, p.full_name, p.public_name,
            p.class_name, p.school_unit_id, p.school_name, p.code, c.has_consent
        FROM contest_place p
        JOIN contestant c ON c.id = p.contestant_id
        WHERE p.contestant_id = ? AND p.publication_id = ?
        """

    case placeOfCode = """
        SELECT p.publication_id, p.group_code, p.position, p.rank, p.contestant_id, p.points_hundredths, p.duration_ms,
            p.submitted_at_ms, p.prediction_delta, p.whole_clusters, p.award, p.explanation, p.full_name, p.public_name,
            p.class_name, p.school_unit_id, p.school_name, p.code, c.has_consent,
            b.id, b.contest_id, b.number, b.kind, b.settings_version, b.code, b.published_at_ms
        FROM contest_place p
        JOIN contest_publication b ON b.id = p.publication_id
        JOIN contestant c ON c.id = p.contestant_id
        WHERE p.code = ?
        """

    case hash = """
        SELECT content_hash
        FROM contest_publication
        WHERE id = ?
        """
}
