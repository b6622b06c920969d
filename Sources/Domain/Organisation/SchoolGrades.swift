extension SchoolKind {
    /// The grades that a school of the kind teaches.
    package var grades: ClosedRange<Int> {
        switch self {
        case .lowerSecondary: 6...9
        case .upperSecondary: 10...12
        case .multiLevel, .continuingEducation: 6...12
        }
    }
}
