/// The right answers of all codes of a paper: a row a question number, a column a code (ASSESSMENT.md §4).
package struct AnswerKeyTable: Hashable, Sendable {
    /// The answers to one number of a part, which is another question on every code.
    package struct Row: Hashable, Sendable {
        package let part: Paper.Part
        /// 1-based within the part, as printed.
        package let number: Int
        /// One a code, as `PrintedKey` prints it.
        package let keys: [String]
    }

    /// Mã đề, in the order in which they were asked for.
    package let codes: [String]
    /// Part I first.
    package let rows: [Row]

    /// - Parameter questions: the questions of the papers; one that is missing leaves its cells empty.
    package init(_ papers: [PrintedPaper], questions: [Question]) {
        let known = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
        codes = papers.map(\.code)
        var rows: [Row] = []
        for part in Paper.Part.allCases {
            let columns = papers.map { paper in
                paper.entries.filter { $0.part == part }.map { entry in
                    known[entry.question].map { PrintedKey($0, entry).text } ?? ""
                }
            }
            let length = columns.map(\.count).max() ?? 0
            rows += (0..<length).map { at in
                Row(part: part, number: at + 1, keys: columns.map { at < $0.count ? $0[at] : "" })
            }
        }
        self.rows = rows
    }
}

/// The codes of one test, each the same for ever: its pupils' papers and the teacher's table.
package struct PaperVariants: Hashable, Sendable {
    package let papers: [PrintedPaper]
    package let keys: AnswerKeyTable

    /// - Parameters:
    ///   - exam: what the seed begins with.
    ///   - codes: mã đề, such as those of `codes(count:)`.
    package init(
        exam: String, codes: [String], questions: [Question], groups: [[Question.ID]] = [], fixed: Set<Question.ID> = []
    ) {
        papers = codes.map {
            PrintedPaper(exam: exam, code: $0, questions: questions, groups: groups, fixed: fixed)
        }
        keys = AnswerKeyTable(papers, questions: questions)
    }

    /// "101", "102" …; at most 899.
    package static func codes(count: Int, first: Int = 101) -> [String] {
        (0..<max(0, min(count, 1000 - first))).map { String(first + $0) }
    }

    /// The code that lies on a desk, so that neighbours to the side, in front and behind differ when there are four.
    ///
    /// - Parameters:
    ///   - row: 0-based from the front.
    ///   - seat: 0-based from the left.
    package func code(row: Int, seat: Int) -> String? {
        let count = papers.count
        guard count > 0, row >= 0, seat >= 0 else { return nil }
        let place = count >= 4 ? (row % 2) * 2 + seat % 2 : (row + seat) % count
        return papers[place].code
    }
}
