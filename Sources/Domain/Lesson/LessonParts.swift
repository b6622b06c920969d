extension Lesson {
    /// One step of a lesson: one idea, as tall as it needs.
    package struct Screen: Sendable {
        package let title: String
        /// Already rendered by the reader of lessons; opaque here.
        package let html: String
        package let checkpoints: [Checkpoint]
        /// What the screen says without its markup, on one line: what is searched.
        package let text: String

        package init(title: String, html: String, checkpoints: [Checkpoint], text: String = "") {
            self.title = title
            self.html = html
            self.checkpoints = checkpoints
            self.text = text
        }
    }

    /// A question inside a screen, answered for oneself: it gives no mark and may be tried again.
    package struct Checkpoint: Sendable {
        /// Unique within the lesson.
        package let id: String
        package let question: String
        package let kind: any QuestionKind
        /// Shown after answering, right or wrong.
        package let explanation: String

        package init(id: String, question: String, kind: any QuestionKind, explanation: String) {
            self.id = id
            self.question = question
            self.kind = kind
            self.explanation = explanation
        }
    }

    /// A word that the lesson introduces.
    package struct KeyTerm: Hashable, Sendable {
        package let term: String
        package let meaning: String

        package init(term: String, meaning: String) {
            self.term = term
            self.meaning = meaning
        }
    }

    /// What the pupil does with a relative at home (plan V.3.a-2).
    package struct FamilyTask: Hashable, Sendable {
        package let title: String
        package let steps: [String]
        /// What to say.
        package let talk: String

        package init(title: String, steps: [String], talk: String) {
            self.title = title
            self.steps = steps
            self.talk = talk
        }
    }

    /// What only the teacher reads.
    package struct TeacherNotes: Hashable, Sendable {
        package let aim: String
        /// The steps of the period.
        package let plan: [String]
        /// Questions to ask the class.
        package let ask: [String]
        /// Mistakes that pupils make.
        package let mistakes: [String]
        /// What to write on the board.
        package let board: String

        package init(aim: String, plan: [String], ask: [String], mistakes: [String], board: String) {
            self.aim = aim
            self.plan = plan
            self.ask = ask
            self.mistakes = mistakes
            self.board = board
        }
    }

    /// A document of law that the lesson rests on.
    package struct LegalBasis: Hashable, Sendable {
        package let document: String
        package let validFrom: Day
        /// The last day in force; `nil` while no end is known.
        package let validUntil: Day?

        package init(document: String, validFrom: Day, validUntil: Day?) {
            self.document = document
            self.validFrom = validFrom
            self.validUntil = validUntil
        }
    }
}

/// Where a lesson's content was checked, and when.
package struct LessonSource: Hashable, Sendable {
    package let text: String
    package let checkedOn: Day

    package init(text: String, checkedOn: Day) {
        self.text = text
        self.checkedOn = checkedOn
    }
}
