import Domain

/// The texts of a file of the bank about which several of its questions ask:
///
///     groups:
///       - id: luu-tru
///         passage: "…"
///     questions:
///       - id: luu-tru-01
///         group: luu-tru
struct PassageList {
    private let file: String
    private let passages: [String: Passage]
    /// In the order of the file.
    private let ids: [String]

    /// - Parameter file: the path of the file below `quizzes`, which makes the ids the only ones of the bank.
    init(_ root: inout MappingReader, file: String) {
        var passages: [String: Passage] = [:]
        var ids: [String] = []
        let read = root.optionalMappings("groups") { reader in
            (id: reader.slug("id"), text: reader.text("passage"))
        }
        for (id, text) in read where !id.isEmpty && !text.isEmpty {
            if passages[id] != nil { root.report("groups", "nhóm “\(id)” bị trùng; hãy đổi id") }
            passages[id] = Passage(id: "\(file)/\(id)", text: text)
            ids.append(id)
        }
        self.file = file
        self.passages = passages
        self.ids = ids
    }

    /// The text that a question names with `group`; `nil` without one.
    func passage(_ reader: inout MappingReader) -> Passage? {
        guard let id = reader.optionalText("group") else { return nil }
        if passages[id] == nil {
            reader.report("group", "không có nhóm “\(id)” trong mục groups của tệp này")
        }
        return passages[id]
    }

    /// A text is there for two questions or more.
    func check(_ questions: [Question], _ root: inout MappingReader) {
        for id in ids {
            let count = questions.count { $0.passage?.id == "\(file)/\(id)" }
            if count < 2 {
                root.report("groups", "nhóm “\(id)” có \(count) câu; cần ít nhất 2 câu cùng ngữ liệu")
            }
        }
    }
}
