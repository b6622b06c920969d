import Domain

/// The results of a class as typed: a mã đề and a field a part for each pupil.
struct PrintedResultDraft {
    /// One pupil's row.
    struct Row {
        /// A code of the test, "absent", or empty for whoever is not entered yet.
        var code = ""
        var parts: [Paper.Part: String] = [:]

        static let absent = "absent"

        var isEmpty: Bool {
            code.isEmpty && parts.values.allSatisfy(\.isEmpty)
        }
    }

    var rows: [Learner.ID: Row] = [:]

    /// What was entered before.
    init(_ folder: PrintedTestFolder, _ results: [PrintedResult]) {
        for result in results {
            guard let sheet = result.sheet else {
                rows[result.learner.id] = Row(code: Row.absent)
                continue
            }
            let printed = folder.paper(sheet.code).map { PrintedSheet($0, questions: folder.questions) }
            rows[result.learner.id] = Row(code: sheet.code, parts: printed?.typed(sheet.responses) ?? [:])
        }
    }

    /// Only pupils whose row was sent: whoever joined the class meanwhile stays as they are.
    init(_ form: Form, pupils: [PupilRecord]) {
        for id in pupils.map(\.learner.id) where form.has(Self.codeField(id)) {
            var row = Row(code: form[Self.codeField(id)])
            for part in Paper.Part.allCases { row.parts[part] = form[Self.field(id, part)] }
            rows[id] = row
        }
    }

    static func codeField(_ learner: Learner.ID) -> String {
        "c\(learner.rawValue)"
    }

    static func field(_ learner: Learner.ID, _ part: Paper.Part) -> String {
        "p\(learner.rawValue)-\(part.rawValue)"
    }
}

extension PrintedResultDraft {
    /// What is to be stored, or what is to be mended; nothing is stored while one row cannot be read.
    ///
    /// - Throws: `MarkingRefusal`
    func entries(_ folder: PrintedTestFolder) throws -> (entries: [PrintedEntry], problems: FormProblems) {
        var problems = FormProblems()
        var entries: [PrintedEntry] = []
        let names = folder.classroom.listNames
        for learner in folder.classroom.pupils.map(\.learner) {
            guard let row = rows[learner.id] else { continue }
            let name = names[learner.id, default: learner.fullName]
            let outcome = try outcome(row, of: learner.id, name, folder, &problems)
            entries.append(PrintedEntry(learner: learner.id, outcome: outcome))
        }
        return (problems.isEmpty ? entries : [], problems)
    }

    private func outcome(
        _ row: Row, of learner: Learner.ID, _ name: String, _ folder: PrintedTestFolder,
        _ problems: inout FormProblems
    ) throws -> PrintedEntry.Outcome {
        let codeField = Self.codeField(learner)
        if row.isEmpty { return .none }
        if row.code == Row.absent {
            if row.parts.values.allSatisfy(\.isEmpty) { return .absent }
            problems.add(codeField, "\(name): em vắng thì để trống các phần, em có làm thì chọn mã đề")
            return .none
        }
        guard let paper = folder.paper(row.code) else {
            problems.add(codeField, "\(name): chọn mã đề ghi trên phiếu")
            return .none
        }
        let reading = PrintedSheet(paper, questions: folder.questions).read(row.parts)
        for problem in reading.problems {
            problems.add(Self.field(learner, problem.part), "\(name): \(problem.message)")
        }
        guard reading.problems.isEmpty else { return .none }
        let marked = try folder.test.marked(reading.responses, on: paper, questions: folder.questions)
        return .sat(code: row.code, responses: reading.responses, marked)
    }
}
