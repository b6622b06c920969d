import Mustache

// Every page asks its frame some twenty times; reflection would be a good part of the cost of a page.

extension Frame: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "isStaff": isStaff
        case "assets": assets
        case "nav": nav
        case "moreNav": moreNav
        case "csrf": csrf
        case "isSignedIn": isSignedIn
        case "title": title
        case "userName": userName
        case "userInitials": userInitials
        case "userRole": userRole
        case "unitName": unitName
        case "ownerName": ownerName
        case "done": done
        default: nil
        }
    }
}

extension Frame.NavItem: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "href": href
        case "icon": icon
        case "isCurrent": isCurrent
        default: nil
        }
    }
}

extension Frame.Assets: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "css": css
        case "js": js
        case "favicon": favicon
        case "font": font
        default: nil
        }
    }
}
