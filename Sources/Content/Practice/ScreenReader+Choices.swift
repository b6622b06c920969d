import Domain

extension ScreenReader {
    func choose(_ reader: inout MappingReader) -> Choose {
        Choose(
            question: reader.text("question"), isSeveral: reader.optionalFlag("several"),
            options: options("options", &reader))
    }

    func dialogue(_ reader: inout MappingReader) -> Dialogue {
        let channel: Dialogue.Channel? = reader.choice("channel")
        let caller = reader.text("caller")
        let turns = reader.mappings("turns") { turn in
            Dialogue.Turn(says: turn.text("says"), replies: turn.mappings("replies") { option(&$0, mayEnd: true) })
        }
        return Dialogue(channel: channel ?? .call, caller: caller, turns: turns)
    }

    func sort(_ reader: inout MappingReader) -> Sort {
        let question = reader.text("question")
        let buckets = reader.texts("buckets")
        let items = reader.mappings("items") { item in
            Sort.Item(
                text: item.text("text"), bucket: item.text("bucket"), why: item.text("why"),
                exhibit: item.optional("document") == nil
                    ? nil : item.mapping("document") { StepReader.exhibit(&$0) } ?? nil,
                critical: critical(&item))
        }
        return Sort(question: question, buckets: buckets, items: items)
    }

    func order(_ reader: inout MappingReader) -> Order {
        Order(question: reader.text("question"), items: reader.texts("items"), why: reader.text("why"))
    }

    func search(_ reader: inout MappingReader) -> ProcedureSearch {
        let question = reader.text("question")
        let procedures = reader.mappings("procedures") { procedure in
            ProcedureSearch.Procedure(
                name: procedure.text("name"), code: procedure.text("code"), agency: procedure.text("agency"),
                keywords: procedure.optionalTexts("keywords"), isRight: procedure.optionalFlag("right"),
                feedback: procedure.optionalText("feedback"))
        }
        return ProcedureSearch(question: question, procedures: procedures)
    }

    func attachments(_ reader: inout MappingReader) -> Attachments {
        let question = reader.text("question")
        let actions = reader.choices("actions", Attachments.Action.self)
        let files = reader.mappings("files") { file in
            Attachments.File(
                name: file.text("name"), shows: file.text("shows"), size: file.text("size"),
                action: file.choice("action") ?? .keep, why: file.text("why"), critical: critical(&file))
        }
        return Attachments(question: question, actions: actions, files: files)
    }
}
