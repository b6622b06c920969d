extension Migration0001 {
    /// The log in a chain of hashes.
    static let audit = """
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

        """
}
