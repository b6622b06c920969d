extension Migration0001 {
    /// Units, classes, learners and where each stands.
    static let organisation = """
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
        ) STRICT;
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

        """
}
