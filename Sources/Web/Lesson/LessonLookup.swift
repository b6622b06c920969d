import Mustache

// The pages of lessons are opened most of all: their names are looked up here, for reflection costs ten times as much
// and a lesson is to be rendered in under two milliseconds. The goldens of these pages would miss what is missing here.

extension LessonPage: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "frame": frame
        case "lessonID": lessonID
        case "number": number
        case "parts": parts
        case "isFirst": isFirst
        case "isLast": isLast
        case "isPupil": isPupil
        case "isFinished": isFinished
        case "checkpoints": checkpoints
        case "title": title
        case "kicker": kicker
        case "summary": summary
        case "objectives": objectives
        case "partsLabel": partsLabel
        case "doneText": doneText
        default: around(name) ?? reading(name)
        }
    }

    private func reading(_ name: String) -> Any? {
        switch name {
        case "screenTitle": screenTitle
        case "screenHTML": screenHTML
        case "previousHref": previousHref
        case "nextTitle": nextTitle
        case "nextNumber": nextNumber
        case "size": size
        case "sizes": sizes
        case "language": language
        case "languages": languages
        case "lag": lag
        case "change": change
        default: nil
        }
    }

    private func around(_ name: String) -> Any? {
        switch name {
        case "keyTerms": keyTerms
        case "familyTask": familyTask
        case "legalBasis": legalBasis
        case "sources": sources
        case "versionText": versionText
        case "siblings": siblings
        case "practiceID": practiceID
        case "handoutHref": handoutHref
        case "teacherHref": teacherHref
        default: nil
        }
    }
}

extension LessonPage.Part: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "href": href
        case "isDone": isDone
        case "isNow": isNow
        default: nil
        }
    }
}

extension LessonPage.KeyTerm: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "term": term
        case "meaning": meaning
        default: nil
        }
    }
}

extension LessonPage.Checkpoint: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "sheet": sheet
        case "error": error
        case "isAnswered": isAnswered
        case "isRight": isRight
        case "verdict": verdict
        case "explanation": explanation
        default: nil
        }
    }
}

extension LessonsPage.Row: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "title": title
        case "summary": summary
        case "href": href
        case "detail": detail
        case "isCore": isCore
        case "isDone": isDone
        case "isNow": isNow
        case "state": state
        default: nil
        }
    }
}

extension LessonsPage.Found.Piece: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "isHit": isHit
        default: nil
        }
    }
}
