CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('department', 'leadAgency', 'commune', 'school')),
    name TEXT NOT NULL,
    school_kind TEXT
        CHECK (school_kind IN ('lowerSecondary', 'upperSecondary', 'multiLevel', 'continuingEducation')),
    valid_from_day INTEGER NOT NULL,
    valid_to_day INTEGER,
    CHECK ((kind = 'school') = (school_kind IS NOT NULL))
) STRICT;

CREATE TABLE unit_link (
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    relation TEXT NOT NULL CHECK (relation IN ('managing', 'location')),
    valid_from_day INTEGER NOT NULL,
    valid_to_day INTEGER,
    target_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    PRIMARY KEY (unit_id, relation, valid_from_day)
) STRICT;

CREATE INDEX unit_link_target ON unit_link (target_unit_id, relation);

CREATE TABLE classroom (
    id INTEGER PRIMARY KEY,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    school_year INTEGER NOT NULL,
    name TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 6 AND 12),
    sign_in_code TEXT NOT NULL UNIQUE,
    UNIQUE (school_unit_id, school_year, name)
) STRICT;

CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    student_code TEXT NOT NULL,
    full_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    match_key TEXT NOT NULL,
    birth_day INTEGER,
    sex TEXT CHECK (sex IN ('male', 'female'))
, erased_at_ms INTEGER) STRICT;

CREATE UNIQUE INDEX learner_student_code ON learner (student_code) WHERE student_code <> '';

CREATE INDEX learner_match ON learner (match_key);

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    status TEXT NOT NULL
        CHECK (status IN ('enrolled', 'transferredIn', 'transferredOut', 'leftSchool', 'onLeave',
            'graduated')),
    from_day INTEGER NOT NULL,
    to_day INTEGER,
    UNIQUE (learner_id, classroom_id, from_day)
) STRICT;

CREATE INDEX enrolment_classroom ON enrolment (classroom_id, to_day);

CREATE UNIQUE INDEX enrolment_current ON enrolment (learner_id) WHERE to_day IS NULL;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    user_name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    learner_id INTEGER UNIQUE REFERENCES learner (id) ON DELETE RESTRICT,
    password_hash TEXT,
    pin_hash TEXT,
    must_change_password INTEGER NOT NULL DEFAULT 1 CHECK (must_change_password IN (0, 1)),
    is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
    password_forgotten_at_ms INTEGER,
    UNIQUE (unit_id, user_name)
) STRICT;

CREATE TABLE role_grant (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role TEXT NOT NULL
        CHECK (role IN ('learner', 'teacher', 'schoolManager', 'communeOfficer', 'departmentOfficer',
            'administrator', 'leadAgencyViewer', 'juror')),
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    PRIMARY KEY (account_id, role, unit_id)
) STRICT;

CREATE TABLE teaching (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
    is_homeroom INTEGER NOT NULL DEFAULT 0 CHECK (is_homeroom IN (0, 1)),
    PRIMARY KEY (account_id, classroom_id)
) STRICT;

CREATE INDEX teaching_classroom ON teaching (classroom_id);

CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    csrf_token TEXT NOT NULL,
    idle_ms INTEGER NOT NULL CHECK (idle_ms > 0),
    created_at_ms INTEGER NOT NULL,
    seen_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX session_account ON session (account_id);

CREATE INDEX session_expiry ON session (expires_at_ms);

CREATE TABLE sign_in_failure (
    id INTEGER PRIMARY KEY,
    bucket TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_in_failure_bucket ON sign_in_failure (bucket, at_ms);

CREATE INDEX sign_in_failure_at ON sign_in_failure (at_ms);

CREATE TABLE question_version (
    id INTEGER PRIMARY KEY,
    question_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    content_area TEXT NOT NULL,
    is_safety INTEGER NOT NULL CHECK (is_safety IN (0, 1)),
    body TEXT NOT NULL,
    first_seen_at_ms INTEGER NOT NULL,
    UNIQUE (question_id, content_hash)
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    work TEXT NOT NULL CHECK (work IN ('lesson', 'test', 'practice')),
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    opens_at_ms INTEGER NOT NULL,
    closes_at_ms INTEGER NOT NULL CHECK (closes_at_ms > opens_at_ms),
    time_limit_ms INTEGER NOT NULL CHECK (time_limit_ms >= 0),
    reveal TEXT NOT NULL CHECK (reveal IN ('never', 'afterSubmission', 'afterClose')),
    is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at_ms INTEGER NOT NULL
, mode TEXT
    CHECK (mode IN ('informatics', 'extracurricular', 'experiential', 'assembly', 'training', 'selfStudy')), periods INTEGER NOT NULL DEFAULT 1 CHECK (periods BETWEEN 1 AND 20), is_for_some INTEGER NOT NULL DEFAULT 0 CHECK (is_for_some IN (0, 1)), rules TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE INDEX assignment_classroom ON assignment (classroom_id, closes_at_ms);

CREATE TABLE extra_time (
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    extra_ms INTEGER NOT NULL CHECK (extra_ms > 0),
    reason TEXT NOT NULL,
    PRIMARY KEY (assignment_id, learner_id)
) STRICT;

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    paper_code TEXT NOT NULL,
    started_at_ms INTEGER NOT NULL,
    deadline_at_ms INTEGER NOT NULL,
    submitted_at_ms INTEGER,
    score_hundredths INTEGER CHECK (score_hundredths >= 0),
    maximum_hundredths INTEGER NOT NULL CHECK (maximum_hundredths >= 0),
    safety_right INTEGER NOT NULL DEFAULT 0,
    safety_asked INTEGER NOT NULL DEFAULT 0,
    reopen_reason TEXT, late_ms INTEGER NOT NULL DEFAULT 0 CHECK (late_ms >= 0), late_percent INTEGER NOT NULL DEFAULT 0
    CHECK (late_percent BETWEEN 0 AND 100), device_tag INTEGER, takeover_count INTEGER NOT NULL DEFAULT 0 CHECK (takeover_count >= 0),
    UNIQUE (assignment_id, learner_id, number)
) STRICT;

CREATE INDEX attempt_learner ON attempt (learner_id, submitted_at_ms);

CREATE INDEX attempt_open ON attempt (deadline_at_ms) WHERE submitted_at_ms IS NULL;

CREATE TABLE attempt_item (
    attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    part INTEGER NOT NULL CHECK (part IN (1, 2, 3)),
    question_version_id INTEGER NOT NULL REFERENCES question_version (id) ON DELETE RESTRICT,
    maximum_hundredths INTEGER NOT NULL CHECK (maximum_hundredths >= 0),
    sheet_seed INTEGER NOT NULL,
    score_hundredths INTEGER,
    PRIMARY KEY (attempt_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_journal (
    attempt_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    response TEXT NOT NULL,
    accepted_at_ms INTEGER NOT NULL,
    PRIMARY KEY (attempt_id, position, sequence, response)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_progress (
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    lesson_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    step INTEGER NOT NULL,
    step_count INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    seen_at_ms INTEGER NOT NULL,
    finished_at_ms INTEGER,
    PRIMARY KEY (learner_id, lesson_id)
) STRICT;

CREATE TABLE checkpoint_answer (
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    lesson_id TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    content_area TEXT NOT NULL,
    response TEXT NOT NULL,
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    tries INTEGER NOT NULL CHECK (tries >= 1),
    answered_at_ms INTEGER NOT NULL,
    PRIMARY KEY (learner_id, lesson_id, checkpoint)
) STRICT;

CREATE TABLE literacy_settings (
    version INTEGER PRIMARY KEY,
    minimum_minutes INTEGER NOT NULL CHECK (minimum_minutes >= 0),
    knowledge_pass_hundredths INTEGER NOT NULL CHECK (knowledge_pass_hundredths BETWEEN 0 AND 1000),
    safety_pass_percent INTEGER NOT NULL CHECK (safety_pass_percent BETWEEN 0 AND 100),
    skill_pass INTEGER NOT NULL CHECK (skill_pass BETWEEN 0 AND 100),
    counts_exempt INTEGER NOT NULL CHECK (counts_exempt IN (0, 1)),
    counts_continuing_education INTEGER NOT NULL CHECK (counts_continuing_education IN (0, 1)),
    effective_from_day INTEGER NOT NULL,
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('activity', 'knowledge', 'dossier', 'observation', 'certificate')),
    day INTEGER NOT NULL,
    delivery_mode TEXT,
    minutes INTEGER NOT NULL DEFAULT 0,
    score_hundredths INTEGER NOT NULL DEFAULT 0,
    safety_right INTEGER NOT NULL DEFAULT 0,
    safety_asked INTEGER NOT NULL DEFAULT 0,
    critical_error INTEGER NOT NULL DEFAULT 0 CHECK (critical_error IN (0, 1)),
    criteria_passed INTEGER NOT NULL DEFAULT 0,
    attempt_id INTEGER REFERENCES attempt (id) ON DELETE RESTRICT,
    subject TEXT NOT NULL DEFAULT '',
    recorded_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL,
    is_valid INTEGER NOT NULL DEFAULT 1 CHECK (is_valid IN (0, 1)),
    struck_reason TEXT
, printed_test_id INTEGER REFERENCES printed_test (id) ON DELETE RESTRICT, live_quiz_id INTEGER REFERENCES live_quiz (id) ON DELETE RESTRICT) STRICT;

CREATE INDEX evidence_learner ON evidence (learner_id, day);

CREATE UNIQUE INDEX evidence_attempt ON evidence (attempt_id) WHERE attempt_id IS NOT NULL;

CREATE TABLE exemption (
    learner_id INTEGER NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE literacy_status (
    learner_id INTEGER NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    has_taken_part INTEGER NOT NULL,
    knowledge_passed INTEGER NOT NULL,
    skill_passed INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    is_exempt INTEGER NOT NULL,
    is_reached INTEGER NOT NULL,
    reached_day INTEGER,
    reached_month INTEGER CHECK ((reached_month IS NOT NULL) = (is_reached = 1)),
    settings_version INTEGER NOT NULL REFERENCES literacy_settings (version)
) STRICT;

CREATE INDEX literacy_status_classroom ON literacy_status (classroom_id);

CREATE TABLE coverage (
    classroom_id INTEGER NOT NULL PRIMARY KEY REFERENCES classroom (id) ON DELETE CASCADE,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    school_year INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    population INTEGER NOT NULL,
    took_part INTEGER NOT NULL,
    knowledge_passed INTEGER NOT NULL,
    skill_passed INTEGER NOT NULL,
    reached INTEGER NOT NULL CHECK (reached <= population),
    exempt INTEGER NOT NULL
) STRICT;

CREATE INDEX coverage_school ON coverage (school_year, school_unit_id, grade);

CREATE TABLE coverage_month (
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    school_year INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    month INTEGER NOT NULL,
    reached INTEGER NOT NULL CHECK (reached >= 0),
    PRIMARY KEY (school_year, school_unit_id, grade, month)
) STRICT;

CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    report_year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    cutoff_day INTEGER NOT NULL,
    locked_at_ms INTEGER NOT NULL,
    locked_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    settings_version INTEGER NOT NULL REFERENCES literacy_settings (version),
    data_hash TEXT NOT NULL,
    reopened_at_ms INTEGER,
    reopen_reason TEXT,
    UNIQUE (unit_id, report_year, number)
) STRICT;

CREATE TABLE snapshot_learner (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL,
    classroom_id INTEGER NOT NULL,
    school_unit_id INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    has_taken_part INTEGER NOT NULL,
    knowledge_passed INTEGER NOT NULL,
    skill_passed INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    is_reached INTEGER NOT NULL,
    is_exempt INTEGER NOT NULL,
    reached_day INTEGER,
    PRIMARY KEY (snapshot_id, learner_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_coverage (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    classroom_id INTEGER NOT NULL,
    school_unit_id INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    population INTEGER NOT NULL,
    took_part INTEGER NOT NULL,
    knowledge_passed INTEGER NOT NULL,
    skill_passed INTEGER NOT NULL,
    reached INTEGER NOT NULL CHECK (reached <= population),
    exempt INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, school_unit_id, grade, classroom_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_month (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    school_unit_id INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    month INTEGER NOT NULL,
    reached INTEGER NOT NULL CHECK (reached >= 0),
    PRIMARY KEY (snapshot_id, school_unit_id, grade, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX audit_entry_unit ON audit_entry (unit_id, id);

CREATE TABLE content_version (
    content_hash TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('lesson', 'scenario')),
    content_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    body TEXT NOT NULL,
    first_seen_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX content_version_content ON content_version (kind, content_id, first_seen_at_ms);

CREATE TABLE practice_run (
    id INTEGER PRIMARY KEY,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    scenario_id TEXT NOT NULL,
    content_hash TEXT NOT NULL REFERENCES content_version (content_hash),
    is_dossier INTEGER NOT NULL CHECK (is_dossier IN (0, 1)),
    seed INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    deadline_ms INTEGER NOT NULL CHECK (deadline_ms > started_at_ms),
    ending TEXT CHECK (ending IN ('finished', 'left', 'out_of_time')),
    ended_at_ms INTEGER CHECK ((ended_at_ms IS NULL) = (ending IS NULL)),
    score INTEGER NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100),
    critical_count INTEGER NOT NULL DEFAULT 0 CHECK (critical_count >= 0)
) STRICT;

CREATE INDEX practice_run_learner ON practice_run (learner_id, scenario_id, started_at_ms);

CREATE UNIQUE INDEX practice_run_open ON practice_run (learner_id, scenario_id) WHERE ending IS NULL;

CREATE TABLE practice_command (
    run_id INTEGER NOT NULL REFERENCES practice_run (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    at_ms INTEGER NOT NULL,
    command TEXT NOT NULL,
    PRIMARY KEY (run_id, number)
) STRICT;

CREATE TABLE assignment_learner (
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    PRIMARY KEY (assignment_id, learner_id)
) STRICT;

CREATE VIRTUAL TABLE lesson_search USING fts5 (
    lesson_id UNINDEXED, screen UNINDEXED, title, body, tokenize = 'ascii', prefix = '2 3'
);

CREATE TABLE 'lesson_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'lesson_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'lesson_search_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3);

CREATE TABLE 'lesson_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'lesson_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE lesson_search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    digest TEXT NOT NULL
) STRICT;

CREATE TABLE live_quiz (
    id INTEGER PRIMARY KEY,
    pin INTEGER NOT NULL CHECK (pin BETWEEN 100000 AND 999999),
    host_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    classroom_id INTEGER REFERENCES classroom (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    items TEXT NOT NULL,
    roster TEXT NOT NULL,
    settings TEXT NOT NULL,
    opened_at_ms INTEGER NOT NULL,
    ended_at_ms INTEGER CHECK (ended_at_ms >= opened_at_ms)
) STRICT;

CREATE INDEX live_quiz_pin ON live_quiz (pin, id);

CREATE INDEX live_quiz_host ON live_quiz (host_account_id, opened_at_ms);

CREATE INDEX live_quiz_opened ON live_quiz (opened_at_ms);

CREATE INDEX live_quiz_running ON live_quiz (ended_at_ms);

CREATE TABLE live_quiz_entry (
    live_quiz_id INTEGER NOT NULL REFERENCES live_quiz (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    command TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (live_quiz_id, sequence)
) STRICT;

CREATE TABLE live_quiz_pulse (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE printed_test (
    id INTEGER PRIMARY KEY,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    blueprint TEXT NOT NULL,
    time_limit_ms INTEGER NOT NULL CHECK (time_limit_ms > 0),
    codes TEXT NOT NULL,
    items TEXT NOT NULL,
    created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX printed_test_classroom ON printed_test (classroom_id, created_at_ms);

CREATE TABLE printed_result (
    printed_test_id INTEGER NOT NULL REFERENCES printed_test (id) ON DELETE RESTRICT,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    code TEXT,
    answers TEXT NOT NULL,
    score_hundredths INTEGER CHECK (score_hundredths >= 0),
    entered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at_ms INTEGER NOT NULL,
    PRIMARY KEY (printed_test_id, learner_id),
    CHECK ((code IS NULL) = (score_hundredths IS NULL))
) STRICT;

CREATE UNIQUE INDEX evidence_printed_test ON evidence (learner_id, printed_test_id)
    WHERE printed_test_id IS NOT NULL;

CREATE TABLE fixed_paper (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    items TEXT NOT NULL,
    created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX fixed_paper_author ON fixed_paper (created_by_account_id, created_at_ms);

CREATE TABLE pupil_group (
    id INTEGER PRIMARY KEY,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    UNIQUE (classroom_id, name)
) STRICT;

CREATE TABLE pupil_group_learner (
    pupil_group_id INTEGER NOT NULL REFERENCES pupil_group (id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    PRIMARY KEY (pupil_group_id, learner_id)
) STRICT;

CREATE TABLE test_room (
    assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE CASCADE,
    paused_since_ms INTEGER,
    needs_code INTEGER NOT NULL DEFAULT 0 CHECK (needs_code IN (0, 1))
) STRICT;

CREATE INDEX test_room_paused ON test_room (assignment_id) WHERE paused_since_ms IS NOT NULL;

CREATE TABLE test_room_event (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
        CHECK (kind IN ('message', 'noted', 'paused', 'resumed', 'extended', 'extraTime', 'reopened',
            'codesMade', 'codesLifted')),
    at_ms INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    learner_id INTEGER REFERENCES learner (id) ON DELETE RESTRICT,
    amount_ms INTEGER NOT NULL DEFAULT 0 CHECK (amount_ms >= 0),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX test_room_event_assignment ON test_room_event (assignment_id, id);

CREATE TABLE page_absence (
    attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    mark INTEGER NOT NULL,
    left_at_ms INTEGER NOT NULL,
    away_ms INTEGER NOT NULL CHECK (away_ms > 0),
    PRIMARY KEY (attempt_id, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE exam_code (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (length(code) = 6),
    shift TEXT NOT NULL,
    expires_at_ms INTEGER,
    created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at_ms INTEGER NOT NULL,
    used_by_learner_id INTEGER REFERENCES learner (id) ON DELETE RESTRICT,
    used_at_ms INTEGER CHECK ((used_at_ms IS NULL) = (used_by_learner_id IS NULL)),
    UNIQUE (assignment_id, code)
) STRICT;

CREATE TABLE exam_entry (
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    device TEXT NOT NULL,
    exam_code_id INTEGER NOT NULL REFERENCES exam_code (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (assignment_id, learner_id, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_question (
    id INTEGER PRIMARY KEY,
    owner_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    form_key TEXT UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    content_hash TEXT NOT NULL,
    writing TEXT NOT NULL,
    search_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    content_area TEXT NOT NULL,
    level TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('lacksKey', 'draft', 'ready', 'putAway')),
    accepted_circle TEXT CHECK (accepted_circle IN ('school', 'department')),
    accepted_version INTEGER,
    offered_circle TEXT CHECK (offered_circle IN ('school', 'department')),
    offered_version INTEGER,
    review_remark TEXT NOT NULL DEFAULT '',
    created_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER NOT NULL,
    CHECK ((accepted_circle IS NULL) = (accepted_version IS NULL)),
    CHECK ((offered_circle IS NULL) = (offered_version IS NULL))
) STRICT;

CREATE INDEX own_question_owner ON own_question (owner_account_id, changed_at_ms);

CREATE INDEX own_question_accepted ON own_question (accepted_circle, unit_id) WHERE accepted_circle IS NOT NULL;

CREATE INDEX own_question_offered ON own_question (offered_circle, unit_id) WHERE offered_circle IS NOT NULL;

CREATE TABLE own_question_version (
    own_question_id INTEGER NOT NULL REFERENCES own_question (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    content_hash TEXT NOT NULL,
    writing TEXT NOT NULL,
    written_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    written_at_ms INTEGER NOT NULL,
    PRIMARY KEY (own_question_id, number)
) STRICT;

CREATE TABLE question_import (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    read_at_ms INTEGER NOT NULL,
    taken_at_ms INTEGER,
    taken_count INTEGER NOT NULL DEFAULT 0 CHECK (taken_count >= 0)
) STRICT;

CREATE INDEX question_import_account ON question_import (account_id, read_at_ms);

CREATE INDEX question_import_read ON question_import (read_at_ms);

CREATE TABLE question_picture (
    id TEXT NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    bytes BLOB NOT NULL,
    width INTEGER NOT NULL CHECK (width >= 1),
    height INTEGER NOT NULL CHECK (height >= 1),
    added_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    added_at_ms INTEGER NOT NULL
, is_held INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE regrade (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    question_id TEXT NOT NULL,
    content_hash TEXT,
    policy TEXT NOT NULL CHECK (policy IN ('ACCEPT_ALSO', 'AWARD_ALL', 'RESCALE')),
    response TEXT CHECK ((response IS NOT NULL) = (policy = 'ACCEPT_ALSO')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    decided_at_ms INTEGER NOT NULL,
    undone_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    undone_at_ms INTEGER CHECK ((undone_at_ms IS NULL) = (undone_by_account_id IS NULL)),
    undo_reason TEXT CHECK ((undo_reason IS NULL) = (undone_by_account_id IS NULL))
) STRICT;

CREATE INDEX regrade_assignment ON regrade (assignment_id, id);

CREATE TABLE live_quiz_record (
    live_quiz_id INTEGER NOT NULL PRIMARY KEY REFERENCES live_quiz (id) ON DELETE RESTRICT,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    day INTEGER NOT NULL,
    mode TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX live_quiz_record_classroom ON live_quiz_record (classroom_id, day);

CREATE TABLE live_quiz_result (
    live_quiz_id INTEGER NOT NULL REFERENCES live_quiz_record (live_quiz_id) ON DELETE RESTRICT,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    asked_count INTEGER CHECK (asked_count >= 0),
    right_count INTEGER CHECK (right_count BETWEEN 0 AND asked_count),
    PRIMARY KEY (live_quiz_id, learner_id),
    CHECK ((asked_count IS NULL) = (right_count IS NULL))
) STRICT;

CREATE UNIQUE INDEX evidence_live_quiz ON evidence (learner_id, live_quiz_id) WHERE live_quiz_id IS NOT NULL;

CREATE TABLE outreach_entry (
    id INTEGER PRIMARY KEY,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    form_key TEXT NOT NULL,
    lesson_id TEXT,
    day INTEGER NOT NULL,
    grandparents INTEGER NOT NULL CHECK (grandparents >= 0),
    parents INTEGER NOT NULL CHECK (parents >= 0),
    siblings INTEGER NOT NULL CHECK (siblings >= 0),
    others INTEGER NOT NULL CHECK (others >= 0),
    under_18 INTEGER NOT NULL CHECK (under_18 >= 0),
    from_60 INTEGER NOT NULL CHECK (from_60 >= 0),
    topics TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER,
    UNIQUE (learner_id, form_key),
    CHECK (grandparents + parents + siblings + others BETWEEN 1 AND 10),
    CHECK (under_18 + from_60 <= grandparents + parents + siblings + others)
) STRICT;

CREATE INDEX outreach_entry_learner ON outreach_entry (learner_id, day);

CREATE TABLE snapshot_outreach (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    school_unit_id INTEGER NOT NULL,
    grade INTEGER NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (snapshot_id, school_unit_id, grade)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback_remark (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    form_key TEXT NOT NULL,
    addressee_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    author_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    classroom_id INTEGER REFERENCES classroom (id) ON DELETE SET NULL,
    topic TEXT NOT NULL,
    body TEXT NOT NULL,
    asked_at_ms INTEGER NOT NULL,
    answer TEXT,
    public_question TEXT,
    answered_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    answered_at_ms INTEGER,
    UNIQUE (account_id, form_key),
    CHECK ((answer IS NULL) = (answered_at_ms IS NULL)),
    CHECK (public_question IS NULL OR answer IS NOT NULL)
) STRICT;

CREATE INDEX feedback_remark_account ON feedback_remark (account_id, asked_at_ms);

CREATE INDEX feedback_remark_addressee ON feedback_remark (addressee_unit_id, answered_at_ms);

CREATE INDEX feedback_remark_asked ON feedback_remark (asked_at_ms);

CREATE INDEX feedback_remark_open ON feedback_remark (asked_at_ms, addressee_unit_id)
    WHERE answered_at_ms IS NULL;

CREATE TABLE survey_taken (
    survey_id TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    school_year INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
    PRIMARY KEY (survey_id, learner_id, school_year, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_count (
    survey_id TEXT NOT NULL,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
    question_id TEXT NOT NULL,
    choice INTEGER NOT NULL CHECK (choice >= 0),
    count INTEGER NOT NULL CHECK (count >= 1),
    PRIMARY KEY (survey_id, classroom_id, stage, question_id, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'announced', 'running', 'closed', 'marking', 'provisional', 'appealsOver',
            'official')),
    version INTEGER NOT NULL CHECK (version >= 1),
    settings TEXT NOT NULL,
    published_at_ms INTEGER,
    is_board_frozen INTEGER NOT NULL DEFAULT 0 CHECK (is_board_frozen IN (0, 1)),
    created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX contest_unit ON contest (unit_id, id);

CREATE TABLE contest_version (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    settings TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    changed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (contest_id, version)
) STRICT;

CREATE TABLE contest_step (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    taken_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    taken_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX contest_step_contest ON contest_step (contest_id, id);

CREATE TABLE contestant (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    group_code TEXT NOT NULL,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    origin TEXT NOT NULL CHECK (origin IN ('pupil', 'school', 'imported')),
    has_consent INTEGER NOT NULL CHECK (has_consent IN (0, 1)),
    registered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    registered_at_ms INTEGER NOT NULL,
    UNIQUE (contest_id, learner_id)
) STRICT;

CREATE INDEX contestant_school ON contestant (contest_id, school_unit_id);

CREATE INDEX contestant_learner ON contestant (learner_id);

CREATE TABLE contest_carrier (
    assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE RESTRICT,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    round INTEGER NOT NULL CHECK (round >= 0),
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    UNIQUE (contest_id, round, classroom_id)
) STRICT;

CREATE TABLE contest_sitting (
    attempt_id INTEGER NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE RESTRICT,
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    round INTEGER NOT NULL CHECK (round >= 0),
    prediction INTEGER CHECK (prediction >= 0),
    corrected_hundredths INTEGER CHECK (corrected_hundredths >= 0),
    replaced_reason TEXT
) STRICT;

CREATE INDEX contest_sitting_contestant ON contest_sitting (contestant_id, round);

CREATE TABLE contest_result (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    round INTEGER NOT NULL CHECK (round >= 0),
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    points_hundredths INTEGER NOT NULL CHECK (points_hundredths >= 0),
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    submitted_at_ms INTEGER NOT NULL,
    prediction INTEGER CHECK (prediction >= 0),
    whole_clusters INTEGER NOT NULL CHECK (whole_clusters >= 0),
    attempt_id INTEGER REFERENCES attempt (id) ON DELETE RESTRICT,
    PRIMARY KEY (contest_id, round, contestant_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contest_result_contestant ON contest_result (contestant_id);

CREATE TABLE contest_truth (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round >= 0),
    actual INTEGER NOT NULL CHECK (actual >= 0),
    taken_at_ms INTEGER NOT NULL,
    PRIMARY KEY (contest_id, round)
) STRICT, WITHOUT ROWID;

CREATE TABLE contest_exclusion (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    excluded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    excluded_at_ms INTEGER NOT NULL,
    ended_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    ended_at_ms INTEGER CHECK ((ended_at_ms IS NULL) = (ended_by_account_id IS NULL)),
    end_reason TEXT
) STRICT;

CREATE INDEX contest_exclusion_contest ON contest_exclusion (contest_id, id);

CREATE INDEX contest_exclusion_contestant ON contest_exclusion (contestant_id);

CREATE UNIQUE INDEX contest_exclusion_holding ON contest_exclusion (contestant_id) WHERE ended_at_ms IS NULL;

CREATE TABLE contest_correction (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    question_id TEXT NOT NULL,
    policy TEXT NOT NULL CHECK (policy IN ('ACCEPT_ALSO', 'AWARD_ALL', 'RESCALE')),
    response TEXT CHECK ((response IS NOT NULL) = (policy = 'ACCEPT_ALSO')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    decided_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX contest_correction_contest ON contest_correction (contest_id, id);

CREATE TABLE contest_appeal (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (reason IN ('personalData', 'score', 'wrongQuestion', 'violation')),
    text TEXT NOT NULL CHECK (text <> ''),
    filed_at_ms INTEGER NOT NULL,
    answer_due_at_ms INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('upheld', 'adjusted', 'annulled')),
    difference_hundredths INTEGER NOT NULL DEFAULT 0,
    decision_reason TEXT,
    decided_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    decided_at_ms INTEGER CHECK ((decided_at_ms IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX contest_appeal_contest ON contest_appeal (contest_id, id);

CREATE INDEX contest_appeal_contestant ON contest_appeal (contestant_id, id);

CREATE TABLE contest_lowering (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    award TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    decided_at_ms INTEGER NOT NULL,
    PRIMARY KEY (contest_id, award)
) STRICT;

CREATE TABLE holiday (
    day INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE contest_publication (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('interim', 'provisional', 'official')),
    settings_version INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    published_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    published_at_ms INTEGER NOT NULL,
    UNIQUE (contest_id, number)
) STRICT;

CREATE TABLE contest_place (
    publication_id INTEGER NOT NULL REFERENCES contest_publication (id) ON DELETE RESTRICT,
    group_code TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND position),
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    points_hundredths INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    submitted_at_ms INTEGER NOT NULL,
    prediction_delta INTEGER,
    whole_clusters INTEGER NOT NULL,
    award TEXT,
    explanation TEXT NOT NULL,
    full_name TEXT NOT NULL,
    public_name TEXT NOT NULL,
    class_name TEXT NOT NULL,
    school_unit_id INTEGER NOT NULL,
    school_name TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (publication_id, group_code, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contest_place_contestant ON contest_place (contestant_id, publication_id);

CREATE UNIQUE INDEX contest_place_code ON contest_place (code);

CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    byte_count INTEGER NOT NULL CHECK (byte_count > 0)
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    owner_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    symbol TEXT NOT NULL,
    source_agency TEXT NOT NULL,
    received_day INTEGER NOT NULL,
    sent_day INTEGER CHECK (sent_day >= received_day),
    for_upper INTEGER NOT NULL CHECK (for_upper IN (0, 1)),
    for_staff INTEGER NOT NULL CHECK (for_staff IN (0, 1)),
    for_lower INTEGER NOT NULL DEFAULT 0 CHECK (for_lower IN (0, 1)),
    timely_days INTEGER NOT NULL CHECK (timely_days BETWEEN 1 AND 60),
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    file_id INTEGER REFERENCES kept_file (id) ON DELETE RESTRICT,
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL,
    CHECK (for_upper + for_staff + for_lower > 0)
) STRICT;

CREATE INDEX document_owner ON document (owner_unit_id, received_day);

CREATE TABLE document_delivery (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    delivered_day INTEGER NOT NULL,
    delivered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    delivered_at_ms INTEGER NOT NULL,
    pupils_seen INTEGER NOT NULL DEFAULT 0,
    pupils_acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (pupils_acknowledged <= pupils_seen),
    staff_seen INTEGER NOT NULL DEFAULT 0,
    staff_acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (staff_acknowledged <= staff_seen),
    PRIMARY KEY (document_id, unit_id)
) STRICT;

CREATE INDEX document_delivery_unit ON document_delivery (unit_id, document_id);

CREATE TABLE document_receipt (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    seen_at_ms INTEGER NOT NULL,
    acknowledged_at_ms INTEGER CHECK (acknowledged_at_ms >= seen_at_ms),
    PRIMARY KEY (document_id, account_id)
) STRICT;

CREATE INDEX document_receipt_account ON document_receipt (account_id, document_id);

CREATE INDEX account_staff ON account (unit_id, is_locked) WHERE learner_id IS NULL;

CREATE TABLE staff_member (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    full_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    position TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER CHECK (to_day > from_day)
) STRICT;

CREATE INDEX staff_member_unit ON staff_member (unit_id, to_day);

CREATE UNIQUE INDEX staff_member_code ON staff_member (unit_id, code) WHERE code <> '' AND to_day IS NULL;

CREATE UNIQUE INDEX staff_member_account ON staff_member (account_id)
    WHERE account_id IS NOT NULL AND to_day IS NULL;

CREATE TABLE staff_session (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    day INTEGER NOT NULL,
    title TEXT NOT NULL,
    form TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX staff_session_unit ON staff_session (unit_id, day);

CREATE TABLE staff_attendance (
    session_id INTEGER NOT NULL REFERENCES staff_session (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    PRIMARY KEY (session_id, staff_id)
) STRICT;

CREATE INDEX staff_attendance_staff ON staff_attendance (staff_id, day);

CREATE TABLE staff_usage (
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    PRIMARY KEY (staff_id, day)
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL CHECK (to_day >= from_day),
    title TEXT NOT NULL,
    form TEXT NOT NULL,
    campaign TEXT NOT NULL,
    participants INTEGER NOT NULL CHECK (participants >= 0),
    link TEXT NOT NULL,
    cost_dong INTEGER CHECK (cost_dong >= 0),
    struck_reason TEXT,
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX activity_unit ON activity (unit_id, from_day);

CREATE TABLE unit_plan (
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    report_year INTEGER NOT NULL,
    number TEXT NOT NULL,
    day INTEGER NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    file_id INTEGER REFERENCES kept_file (id) ON DELETE RESTRICT,
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL,
    PRIMARY KEY (report_year, unit_id)
) STRICT;

CREATE TABLE commendation (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    report_year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('collective', 'individual')),
    name TEXT NOT NULL,
    achievement TEXT NOT NULL,
    form TEXT NOT NULL,
    struck_reason TEXT,
    recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX commendation_unit ON commendation (report_year, unit_id);

CREATE TABLE report_text (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    changed_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE season_date (
    report_year INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('reminded', 'closed', 'reviewed', 'locked', 'sent')),
    day INTEGER NOT NULL,
    PRIMARY KEY (report_year, step)
) STRICT;

CREATE TABLE season_mark (
    report_year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    step TEXT NOT NULL CHECK (step IN ('closed', 'reviewed', 'sent')),
    note TEXT NOT NULL,
    marked_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    marked_at_ms INTEGER NOT NULL,
    PRIMARY KEY (report_year, unit_id, step)
) STRICT;

CREATE TABLE export (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    report_year INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    byte_count INTEGER NOT NULL CHECK (byte_count > 0),
    snapshot_id INTEGER REFERENCES snapshot (id) ON DELETE RESTRICT,
    made_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    made_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX export_unit ON export (unit_id, id);

CREATE INDEX question_picture_loose ON question_picture (added_at_ms) WHERE is_held = 0;

CREATE TABLE contest_selection (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    round INTEGER NOT NULL CHECK (round >= 0),
    contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    standing TEXT NOT NULL CHECK (standing IN ('selected', 'reserve', 'withdrawn')),
    reason TEXT NOT NULL,
    PRIMARY KEY (contest_id, round, contestant_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contest_selection_contestant ON contest_selection (contestant_id);

CREATE TABLE year_turn (
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    school_year INTEGER NOT NULL,
    promoted INTEGER NOT NULL CHECK (promoted >= 0),
    stayed INTEGER NOT NULL CHECK (stayed >= 0),
    left_school INTEGER NOT NULL CHECK (left_school >= 0),
    turned_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    turned_at_ms INTEGER NOT NULL,
    PRIMARY KEY (school_year, school_unit_id)
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    from_day INTEGER NOT NULL,
    set_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    set_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE trajectory (
    year INTEGER NOT NULL PRIMARY KEY,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE province_setting (
    key TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL,
    set_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    set_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE purge (
    id INTEGER PRIMARY KEY,
    run_at_ms INTEGER NOT NULL,
    run_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    counts TEXT NOT NULL,
    answers_before_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE data_request (
    id INTEGER PRIMARY KEY,
    form_key TEXT NOT NULL UNIQUE,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL CHECK (due_day >= asked_day),
    note TEXT NOT NULL,
    opened_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    opened_at_ms INTEGER NOT NULL,
    answer TEXT,
    is_granted INTEGER CHECK (is_granted IN (0, 1)),
    answered_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    answered_at_ms INTEGER,
    CHECK ((answered_at_ms IS NULL) = (answer IS NULL)),
    CHECK ((answered_at_ms IS NULL) = (is_granted IS NULL))
) STRICT;

CREATE INDEX data_request_unit ON data_request (unit_id, answered_at_ms);

CREATE INDEX data_request_learner ON data_request (learner_id);

CREATE INDEX data_request_open ON data_request (unit_id, due_day) WHERE answered_at_ms IS NULL;

CREATE INDEX pupil_group_learner_learner ON pupil_group_learner (learner_id);

CREATE INDEX survey_taken_learner ON survey_taken (learner_id);

CREATE TABLE api_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    made_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    made_at_ms INTEGER NOT NULL,
    ends_day INTEGER NOT NULL,
    used_at_ms INTEGER,
    revoked_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    revoked_at_ms INTEGER,
    CHECK ((revoked_at_ms IS NULL) = (revoked_by_account_id IS NULL))
) STRICT;

CREATE TABLE mail_address (
    unit_id INTEGER NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    address TEXT NOT NULL
) STRICT;

CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL UNIQUE,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    queued_at_ms INTEGER NOT NULL,
    next_try_at_ms INTEGER,
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    failure TEXT,
    sent_at_ms INTEGER,
    CHECK (sent_at_ms IS NULL OR next_try_at_ms IS NULL)
) STRICT;

CREATE INDEX mail_waiting ON mail (next_try_at_ms) WHERE next_try_at_ms IS NOT NULL;

CREATE TABLE contest_seat (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    group_code TEXT NOT NULL,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    population INTEGER NOT NULL CHECK (population >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    PRIMARY KEY (contest_id, school_unit_id, group_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE contest_nomination (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
    teacher TEXT NOT NULL,
    note TEXT NOT NULL,
    changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    changed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (contest_id, school_unit_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contest_nominee (
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 1),
    learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    group_code TEXT NOT NULL,
    has_consent INTEGER NOT NULL CHECK (has_consent IN (0, 1)),
    withdrawal TEXT,
    PRIMARY KEY (contest_id, school_unit_id, position),
    UNIQUE (contest_id, learner_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contest_nominee_learner ON contest_nominee (learner_id);

CREATE TABLE contest_trial (
    assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE RESTRICT,
    contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
    classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
    UNIQUE (contest_id, classroom_id)
) STRICT;
