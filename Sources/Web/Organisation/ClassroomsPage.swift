/// The classes that one teaches, or those of a school.
struct ClassroomsPage: Sendable {
    struct Row: Sendable {
        let name: String
        let href: String
        /// "Cô Trần Thu Hà"; "Chưa có" when nobody is named.
        let teacher: String
        /// "36"
        let pupils: String
        /// `nil` for classes whose pupils sign in without one.
        let signInCode: String?
        let reachedText: String
        let meter: Meter
    }

    let frame: Frame
    let title: String
    let lead: String
    let rows: [Row]
    /// Where a school manager brings in the list of pupils; `nil` for teachers.
    let rosterHref: String?
}
