import Mustache

// What stands on a page in large numbers is looked up by name: reflection costs four times as much.

extension Choice: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "title": title
        case "isChosen": isChosen
        default: nil
        }
    }
}

extension Meter: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "percent": percent
        case "target": target
        case "text": text
        case "isLow": isLow
        default: nil
        }
    }
}

extension Tag: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "tone": tone
        default: nil
        }
    }
}
