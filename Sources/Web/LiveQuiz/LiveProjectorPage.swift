/// The projector of a room: one of its parts at a time.
struct LiveProjectorPage: Sendable {
    /// The waiting room, with the three ways in.
    struct Lobby: Sendable {
        /// "482916", digit by digit.
        let digits: [String]
        let pinText: String
        /// "thao.example/live"
        let address: String
        let code: QRCode?
        /// "27/36 em đã vào" or "27 em đã vào"
        let countNumber: String
        let countText: String
        let names: [Name]
    }

    /// A name in the waiting room; pressing it takes it off.
    struct Name: Sendable {
        let order: String
        let text: String
        let tone: String
        let shape: String
    }

    /// What the class chose, and why the key is right.
    struct Reveal: Sendable {
        let stem: String
        let columns: [ColumnBar]
        let keys: [LiveTile]
        /// In words, where there are no tiles.
        let keyTexts: [String]
        let explanation: String
        /// "19/27"
        let rightText: String
    }

    /// How many chose an option.
    struct ColumnBar: Sendable {
        let tile: LiveTile
        let count: String
        let percentText: String
        /// 0...100 of the longest bar.
        let height: Int
        let isRight: Bool
    }

    /// Best eight, and the first three at the end.
    struct Board: Sendable {
        let heading: String
        let podium: [Step]
        let hasPodium: Bool
        /// True when nobody stands below the podium, which then takes the whole stage.
        let isPodiumAlone: Bool
        let lines: [Line]
        /// Where the lines begin: 4 below a podium, else 1.
        let start: String
        let teams: [Line]
        let hasTeams: Bool
        let isEmpty: Bool
    }

    /// A place on the podium, with all who share it.
    struct Step: Sendable {
        /// "1"
        let place: String
        /// "Nhất"
        let title: String
        let names: [String]
        let pointsText: String
        let tone: String
        let shape: String
        let isFirst: Bool
        /// More share the step than stand above a high one: it is lower then, and names stand side by side.
        let isCrowded: Bool
    }

    struct Line: Sendable {
        let place: String
        let name: String
        let points: String
        /// "2"; `nil` when nothing moved.
        let up: String?
        let down: String?
    }

    let frame: Frame
    let roomID: String
    let key: String
    let step: String
    let title: String
    let pinText: String
    /// "Câu 4/10"; empty between questions.
    let numberText: String
    let lobby: Lobby?
    let question: LiveQuestionCard?
    /// "23/27"
    let answeredText: String
    let reveal: Reveal?
    /// One sentence, when nothing else is to be shown.
    let notice: String?
    let board: Board?
    let buttons: [LiveButton]
    let hint: String
    let reportHref: String?
    let refusal: String?
}
