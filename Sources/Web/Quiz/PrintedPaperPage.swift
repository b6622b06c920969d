import Domain

/// The pupil's copy of one code or of all: it is made from what a kind shows and never holds a key.
struct PrintedPaperPage: Sendable {
    struct Option: Sendable {
        /// "A.", "a)" or "1."
        let letter: String
        let text: String
    }

    struct Question: Sendable {
        /// The text before the first of the questions about it; `nil` elsewhere.
        let passage: PassageText?
        /// "Câu 3."
        let label: String
        let stem: String
        /// "ex__opts--4": as many options in a line as fit.
        let look: String
        let hasOptions: Bool
        let options: [Option]
        let hasStatements: Bool
        /// Judged true or false in a table.
        let statements: [Option]
        let hasTargets: Bool
        /// The right-hand column of a matching question.
        let targets: [Option]
        /// Below the stem.
        let pictures: [SheetPicture]
    }

    struct Part: Sendable {
        /// "PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn."
        let title: String
        let instruction: String
        let questions: [Question]
    }

    struct Paper: Sendable {
        let code: String
        let parts: [Part]
    }

    let frame: Frame
    let heading: String
    let lead: String
    let href: String
    /// The other codes, to look at one after the other.
    let codes: [PrintedTestPage.Link]
    /// "UBND XÃ HÒA BẮC"
    let superiorName: String
    let schoolName: String
    /// "KIỂM TRA CUỐI KỲ, NĂM HỌC 2026-2027"
    let examTitle: String
    /// "Dịch vụ công trực tuyến, khối 10, lớp 10A1"
    let subject: String
    /// "Thời gian làm bài: 45 phút, không kể thời gian phát đề"
    let time: String
    let papers: [Paper]
}
